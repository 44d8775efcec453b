import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { programOf, shellCommands } from './shell-commands.ts';
import type { Step } from './steps.ts';

/** Whether a path is a folder or below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** Folders of a stack image that its own user may write to. */
export function isAnybodys(path: string): boolean {
  return ['/tmp', '/var/tmp', '/dev', '/proc', '/home'].some((folder) => isBelow(path, folder));
}

/** Whether one of these steps gives a path, or a folder above it, to another user than root; also where that cannot be told. */
export function isGiven(path: string, steps: readonly Step[]): boolean {
  return steps.some((step) => {
    const { keyword, rest, flags } = step.instruction;
    if (keyword === 'COPY' || keyword === 'ADD') {
      const to = step.resolve(listArguments(rest).at(-1) ?? '');
      return flags.some(({ name }) => name === 'chown') && (to === null || isBelow(path, to));
    }
    return givenBy(step).some((folder) => folder === null || isBelow(path, folder));
  });
}

/** Whether a WORKDIR of somebody who is not root may have made a path: BuildKit makes the folder for the user of the time. */
export function isMadeByWorkdir(path: string, steps: readonly Step[]): boolean {
  return steps.some(({ instruction: { keyword, rest }, user, resolve }) => {
    const folder = keyword === 'WORKDIR' && user !== null && !isRoot(user) ? resolve(rest.trim()) : null;
    return folder !== null && (isBelow(path, folder) || isBelow(folder, path));
  });
}

/** Whether USER names root. */
export function isRoot(user: string): boolean {
  return /^(?:root|0)$/.test(user);
}

/** What the commands of a RUN give away: null for what is not known. */
function givenBy(step: Step): readonly (string | null)[] {
  return shellCommands(step).flatMap((command) => {
    const args = command.words.slice(1);
    const isOpen = /\s(?:0?[1-7]?777|[ugoa]*[oa][ugoa]*\+r?w\S*|\+w)\s/.test(command.text);
    const program = programOf(command);
    if (program === 'chown' || (program === 'chmod' && isOpen))
      return args.filter((word) => !word.startsWith('-')).map(command.resolve);
    if (/^(?:useradd|adduser|usermod|install)$/.test(program))
      return args.filter((word) => /[/$]/.test(word)).map((word) => command.resolve(word.replace(/^--?[\w-]+=/, '')));
    return [];
  });
}
