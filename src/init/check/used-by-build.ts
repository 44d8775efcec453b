import { envAssignments, listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { programOf, type ShellCommand, shellCommands } from './shell-commands.ts';
import type { Step } from './steps.ts';
import { isAnybodys, isBelow } from './writable-folders.ts';

/** Places outside /app that only builds have to do with: caches, homes, and what sets up their tools. */
export function isOfBuilds(path: string): boolean {
  const tools = [
    'apt',
    'gemrc',
    'npmrc',
    'pip.conf',
    'locale.gen',
    'ld.so.conf.d',
    'sudoers.d',
    'ssl',
    'passwd',
    'group',
  ];
  const folders = ['/usr/share/keyrings', '/var/cache', '/var/lib/apt', '/run', '/root'];
  return isAnybodys(path) || [...folders, ...tools.map((each) => `/etc/${each}`)].some((each) => isBelow(path, each));
}

/**
 * Whether later steps have to do with a path outside /app: a RUN runs what is there or works on it, or files are copied to it.
 * `names` are programs that may be there; where they are is not always known.
 */
export function isUsedByBuild(
  { path, names }: { readonly path: string | null; readonly names: readonly string[] },
  later: readonly Step[],
): boolean {
  const runs = later.filter(({ instruction }) => instruction.keyword === 'RUN');
  if (runs.flatMap(shellCommands).some((command) => names.includes(programOf(command)))) return true;
  if (path === null) return false;
  if (runs.some((run) => worksOn(run, path)) || later.some((step) => copiesInto(step, path))) return true;
  return runs.length > 0 && later.some((step) => isOnPath(step, path));
}

/** Whether a command does more with what is at a path than to say who may read it. */
export function worksWith(command: ShellCommand, path: string): boolean {
  return !/^(?:chmod|chown|chgrp|mkdir|rm|strip|test|\[|ls)$/.test(programOf(command)) && command.text.includes(path);
}

/** Whether a command runs in the path, or in a folder above it that is no folder of the system, or names one of the two. */
function worksOn(step: Step, path: string): boolean {
  const [, top = ''] = path.split('/');
  const places = [path, ...(/^(?:|usr|opt|etc|var|lib|bin|srv)$/.test(top) ? [] : [`/${top}`])].filter(
    (place) => place !== '/',
  );
  return places.some(
    (place) =>
      shellCommands(step).some((command) => worksWith(command, place)) ||
      (step.workingDir !== null && isBelow(step.workingDir, place)),
  );
}

function isOnPath({ instruction: { keyword, rest }, resolve }: Step, path: string): boolean {
  if (keyword !== 'ENV') return false;
  const [, value = ''] = envAssignments(rest, '\\').find(([name]) => name === 'PATH') ?? [];
  const folders = value.replaceAll(/["']/g, '').split(':').map(resolve);
  return folders.some((folder) => folder !== null && isBelow(folder, path));
}

function copiesInto({ instruction: { keyword, rest }, resolve }: Step, path: string): boolean {
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  const to = resolve(listArguments(rest).at(-1) ?? '');
  return to !== null && isBelow(to, path);
}
