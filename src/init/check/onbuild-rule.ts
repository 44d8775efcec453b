import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { rootImage, type Step } from './steps.ts';

/** A Dockerfile without triggers: nothing is kept between releases. */
export const onBuildRule: CheckRule = ({ dockerfile, steps }) => {
  const { file, target, onBuild } = dockerfile;
  const reference = rootImage(dockerfile);
  // An image of one's own may bring its triggers along.
  if (onBuild.length > 0 || reference === null || stackOfImage(reference) === null) return [];
  const first = steps.findIndex(copiesContext);
  const found = steps[first];
  const what = 'There is no ONBUILD, so all of it is built at each release, and no base is kept.';
  if (found === undefined) {
    const change = 'Add the app at the end:\n  ONBUILD COPY --chown=heroku:heroku . /app';
    return [{ level: 'warning', file, line: target.line, what, change }];
  }
  const following = steps
    .slice(first)
    .filter(({ instruction }) => ['COPY', 'ADD', 'RUN'].includes(instruction.keyword));
  const lines = following.map(({ instruction: { line } }) => line);
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
  const change = `Put ONBUILD in front of what is about the app, ${where}, such as:\n  ONBUILD ${shown(found)}`;
  return [{ level: 'warning', file, line: found.instruction.line, what, change }];
};

/** Whether a step takes the whole build context. */
export function copiesContext({ instruction }: Step): boolean {
  const { keyword, rest, flags } = instruction;
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) return false;
  return listArguments(rest)
    .slice(0, -1)
    .some((source) => /^(?:\.|\.\/|\/|\*)$/.test(source));
}

/** An instruction as it is written, on one line. */
export function shown({ instruction: { keyword, flags, rest } }: Step): string {
  const given = flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`));
  return [keyword, ...given, rest.replaceAll(/\s+/g, ' ')].join(' ');
}
