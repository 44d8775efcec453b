import { endOfStack, stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { chainOf, rootImage } from './steps.ts';

const BUILD_IMAGE = 'heroku/heroku:24-build';
/** Images of other systems have root for their user. */
const writeBuildImage = `Write FROM ${BUILD_IMAGE}, and USER root below it: its own user is heroku`;

/** Official images of a language: their runtime is below /usr, which no dyno has. */
const languages: ReadonlyMap<string, string> = new Map([
  ...['node', 'ruby', 'python', 'golang', 'php'].map((name): [string, string] => [name, name]),
  ...['openjdk', 'eclipse-temurin', 'amazoncorretto', 'maven', 'gradle', 'sbtscala/scala-sbt'].map(
    (name): [string, string] => [name, 'java'],
  ),
  ['mono', 'mono'],
  ['mcr.microsoft.com/dotnet/sdk', 'dotnet'],
  ['mcr.microsoft.com/dotnet/aspnet', 'dotnet'],
]);

/** The image that the base stands on: a dyno is a stack's run image, so what is built elsewhere may not run there. */
export const fromRule: CheckRule = ({ dockerfile, now }) => {
  const [lowest] = chainOf(dockerfile);
  const { file } = dockerfile;
  const line = lowest?.line ?? 1;
  const reference = rootImage(dockerfile);
  if (reference === null) {
    const what = 'FROM scratch has no system, and so nothing to build with.';
    return [{ level: 'error', file, line, what, change: `${writeBuildImage}.` }];
  }
  const stack = stackOfImage(reference);
  const finding = stack === null ? otherImage(reference) : stackImage(reference, stack, now);
  return finding === null ? [] : [{ ...finding, file, line }];
};

type Verdict = { readonly level: 'error' | 'warning' | 'note'; readonly what: string; readonly change: string };

function stackImage(reference: string, stack: string, now: number): Verdict | null {
  const lastDay = endOfStack(stack, now);
  if (lastDay !== null) {
    const what = `The stack ${stack} has had no patches since ${lastDay}, and Heroku builds no new apps on it.`;
    return {
      level: 'warning',
      what,
      change: `${writeBuildImage}. Move the app: heroku stack:set heroku-24.`,
    };
  }
  if (/:\d+-build/.test(reference)) return null;
  const what = `${reference} is what dynos run on: it has no compilers.`;
  return {
    level: 'note',
    what,
    change: `To compile anything, write FROM ${reference.replace(/(:\d+)[^@]*/, '$1-build')}.`,
  };
}

function otherImage(reference: string): Verdict {
  const name = reference.replace(/^(?:docker\.io\/)?(?:library\/)?/, '').replace(/(?::[^/]*)?(?:@.*)?$/, '');
  const change = `${writeBuildImage}.`;
  if (name === 'heroku/cedar')
    return { level: 'error', what: `${reference} is the stack of 2015: Heroku runs no slug on it any more.`, change };
  if (name.startsWith('heroku/')) {
    const what = `${reference} is no stack image: a slug made on it may not run on a dyno.`;
    return { level: 'error', what, change };
  }
  const language = languages.get(name);
  if (language !== undefined) {
    const what = `${reference} is no stack image, and its runtime is outside /app, so no dyno has it.`;
    const stage = `Make that line a stage of its own (FROM ${reference} AS runtime), start the base with FROM ${BUILD_IMAGE} and USER root, and copy the runtime below /app (COPY --from=runtime …); \`init\` writes that.`;
    return { level: 'error', what, change: stage };
  }
  if (name === 'alpine' || reference.includes('alpine')) {
    const what = `${reference} has another C library than a dyno, which cannot run what is built with it.`;
    return { level: 'error', what, change };
  }
  const what = `${reference} is no stack image that is known here. A dyno has the stack's system, so programs that are built on another one may lack libraries there.`;
  return { level: 'warning', what, change: `${writeBuildImage}; unless that image is built on it.` };
}
