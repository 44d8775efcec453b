import { stackOfImage } from '../../base/stack-image.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { programOf, type ShellCommand, shellCommands } from './shell-commands.ts';
import { rootImage, type Step } from './steps.ts';
import { isAnybodys, isGiven, isMadeByWorkdir, isRoot } from './writable-folders.ts';
import { writtenPaths } from './written-paths.ts';

/** A RUN that only root can do, under another user: from heroku-24 on, a stack image's own user is such a one. */
export const rightsRule: CheckRule = ({ dockerfile, steps }) => {
  const { file } = dockerfile;
  const reference = rootImage(dockerfile);
  const isStack = reference !== null && stackOfImage(reference) !== null;
  let isTold = false;
  return steps.flatMap((step, index) => {
    const { instruction, user, isTrigger } = step;
    // What is said once holds up to the next USER.
    if (instruction.keyword === 'USER') isTold = false;
    if (isTold || user === null || isRoot(user)) return [];
    const needs = shellCommands(step)
      .map((command) => needsRoot(command, user) ?? (isStack ? forbiddenPath(command, steps.slice(0, index)) : null))
      .find((need) => need !== null);
    if (needs === undefined) return [];
    isTold = true;
    const since = steps.slice(0, index).findLast((each) => each.instruction.keyword === 'USER')?.instruction.line;
    const whose =
      since === undefined ? `the user of ${reference} is ${user}` : `the user is ${user} since line ${since}`;
    const what = `${needs} needs root, and ${whose}.`;
    const { line } = instruction;
    const again =
      since === undefined ? `, and USER ${user} where root is no longer needed` : `, and USER ${user} after it`;
    const change = `Write ${isTrigger ? 'ONBUILD ' : ''}USER root before line ${line}${again}.`;
    return [{ level: 'error', file, line, what, change }];
  });
};

const packageVerbs = /^(?:install|update|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|build-dep)$/;
const userTools = /^(?:useradd|adduser|usermod|userdel|deluser|groupadd|addgroup|groupdel|delgroup|chpasswd)$/;

/** The program, where nobody else can run it so. */
function needsRoot(command: ShellCommand, user: string): string | null {
  const program = programOf(command);
  const [, ...args] = command.words;
  const isPackages = /^apt(?:-get)?$/.test(program) && args.some((word) => packageVerbs.test(word));
  const isDpkg =
    program === 'dpkg' && args.some((word) => /^(?:-[irP]|--(?:install|configure|remove|purge))$/.test(word));
  const owner = args.find((word) => !word.startsWith('-'))?.replace(/:.*$/, '');
  const isAway = program === 'chown' && owner !== user && owner?.includes('$') === false;
  return isPackages || isDpkg || isAway || userTools.test(program) ? program : null;
}

/** What the command writes where only root may; null where it does not, or nobody knows. */
function forbiddenPath(command: ShellCommand, earlier: readonly Step[]): string | null {
  const path = writtenPaths(command).find(
    (each) => !isAnybodys(each) && !isGiven(each, earlier) && !isMadeByWorkdir(each, earlier),
  );
  return path === undefined ? null : `${programOf(command)}, which writes to ${path},`;
}
