import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { installsBeside } from './dependency-installers.ts';
import type { CheckFinding } from './finding.ts';
import { shown } from './onbuild-rule.ts';
import { shellCommands } from './shell-commands.ts';
import { rootImage, type Step } from './steps.ts';
import { isGiven, isRoot } from './writable-folders.ts';

/** Files that are copied belong to root whatever USER says, and what runs after it cannot write to them. https://docs.docker.com/reference/dockerfile/#copy---chown---chmod */
export const ownerRule: CheckRule = ({ dockerfile, steps }) => {
  const reference = rootImage(dockerfile);
  const isStack = reference !== null && stackOfImage(reference) !== null;
  return steps.flatMap((step, index) => {
    const { instruction, isTrigger, user } = step;
    const { keyword, flags } = instruction;
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    if (!isCopy || user === null || isRoot(user) || flags.some(({ name }) => name === 'chown')) return [];
    const ofRoot: OfRoot = { step, user, file: dockerfile.file, index, steps };
    return isTrigger ? triggerFindings(ofRoot) : isStack ? baseFindings(ofRoot) : [];
  });
};

/** A step that copies for root, under another user. */
interface OfRoot {
  readonly step: Step;
  readonly user: string;
  readonly file: string;
  readonly index: number;
  readonly steps: readonly Step[];
}

function triggerFindings({ step, user, file, index, steps }: OfRoot): readonly CheckFinding[] {
  const later = steps.slice(index + 1).find((each) => each.instruction.keyword === 'RUN' && each.user === user);
  // On a dyno, all files belong to its own user.
  if (later === undefined) return [];
  const { line } = step.instruction;
  const what = `What it copies belongs to root, so what runs as ${user} after it (line ${later.instruction.line}) cannot write to it.`;
  return [{ level: 'warning', file, line, what, change: `Write line ${line} as\n  ONBUILD ${owned(step, user)}` }];
}

/** In the base, a folder that was not given to the user is root's too, if the builder or the COPY made it. */
function baseFindings({ step, user, file, index, steps }: OfRoot): readonly CheckFinding[] {
  const { line, rest } = step.instruction;
  const words = listArguments(rest);
  const to = step.resolve(words.at(-1) ?? '');
  if (to === null) return [];
  const folder = /(?:^|\/)\.?$/.test(words.at(-1) ?? '') || words.length > 2 ? to : posix.dirname(to);
  if (isGiven(folder, steps.slice(0, index))) return [];
  for (const later of steps.slice(index + 1)) {
    const isSame = later.user === user && !later.isTrigger;
    const install = shellCommands(later).find(
      (command) => isSame && command.folder === folder && installsBeside(command),
    );
    if (install === undefined || isGiven(folder, steps.slice(0, steps.indexOf(later)))) continue;
    const runs = install.words.join(' ');
    const what = `What it copies belongs to root, and with some builders ${folder} does as well, so ${runs} (line ${later.instruction.line}), which runs as ${user}, cannot write there.`;
    const change = `Write line ${line} as\n  USER root\n  RUN mkdir -p ${folder} && chown ${user}:${user} ${folder}\n  USER ${user}\n  ${owned(step, user)}`;
    return [{ level: 'warning', file, line, what, change }];
  }
  return [];
}

function owned(step: Step, user: string): string {
  const { instruction } = step;
  const flags = [{ name: 'chown', value: `${user}:${user}` }, ...instruction.flags];
  return shown({ ...step, instruction: { ...instruction, flags } });
}
