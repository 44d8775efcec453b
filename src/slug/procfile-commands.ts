import { posix } from 'node:path';
import { type BytePath, bytePath } from '../tar/byte-path.ts';
import type { CommandLine, CommandWord, SimpleCommand } from './command-line.ts';
import { plainText, scriptFault, whereNot } from './procfile-scripts.ts';
import { quotedText } from './quoted-text.ts';

/** The files of a dyno: the slug at `/app`, the run image around it. */
export interface DynoFiles {
  /** Follows an absolute path as the kernel does. */
  resolve(path: BytePath): DynoPath;
}

/** Where a path on a dyno leads. */
export type DynoPath =
  | {
      readonly kind: 'found';
      readonly entry: { readonly kind: 'folder' } | { readonly kind: 'file'; readonly isExecutable: boolean };
    }
  | { readonly kind: 'absent' | 'loop' };

/** Where a dyno's commands start, and find their programs. */
export interface DynoPlace {
  readonly files: DynoFiles;
  /** Folders of PATH when the profile scripts have run; null where a script sets it in a way that only a shell can follow. */
  readonly path: readonly string[] | null;
  /** Absolute. */
  readonly workingDir: string;
}

/** Something that a command asks for and that is not there as it has to be. */
export interface CommandFault {
  /** A sentence for the middle of a finding. */
  readonly text: string;
  /** What was looked for: a name on the PATH, or an absolute path; null if it is there, but of no use. */
  readonly missing: { readonly kind: 'command' | 'path'; readonly to: string } | null;
}

/** Change nothing that is asked here. https://www.gnu.org/software/bash/manual/html_node/Shell-Builtin-Commands.html */
const harmless: ReadonlySet<string> = new Set([
  ':',
  'true',
  'echo',
  'printf',
  'ulimit',
  'umask',
  'trap',
  'set',
  'shopt',
  'unset',
  'wait',
]);
/** Settle what the next commands do, or whether they run at all. */
const decisive: ReadonlySet<string> = new Set([
  ...[
    '.',
    'source',
    'eval',
    'test',
    '[',
    'command',
    'type',
    'hash',
    'builtin',
    'enable',
    'alias',
    'exit',
    'return',
    'read',
  ],
  ...[
    'break',
    'continue',
    'false',
    'kill',
    'let',
    'local',
    'declare',
    'typeset',
    'readonly',
    'pushd',
    'popd',
    'dirs',
    'pwd',
  ],
  ...[
    'getopts',
    'shift',
    'jobs',
    'bg',
    'fg',
    'disown',
    'suspend',
    'logout',
    'history',
    'help',
    'fc',
    'mapfile',
    'readarray',
  ],
  ...['caller', 'bind', 'complete', 'compgen', 'compopt', 'times'],
]);

/**
 * The first thing that a process type's command is certain not to find; null if there is none, or it cannot be told. What
 * comes after the first program that runs is not asked, since that may make it.
 */
export function commandFault(line: CommandLine, place: DynoPlace): CommandFault | null {
  if (!line.isPlain || line.commands.some(({ connector }) => connector === '||')) return null;
  let { workingDir } = place;
  for (const command of line.commands) {
    if (setsPath(command)) return null;
    const words = withoutStarter(command.words);
    const [program, ...args] = words;
    if (program === undefined) continue;
    const name = plainText(program);
    if (name === null || decisive.has(name)) return null;
    if (harmless.has(name) || name === 'export') continue;
    if (name !== 'cd') return programFault({ name, args }, { ...place, workingDir });
    const target = args.length === 0 ? '/app' : plainText(args[0]);
    if (target === null || target.startsWith('-') || args.length > 1) return null;
    const folder = posix.resolve(workingDir, target);
    const fault = folderFault(folder, target, place.files);
    if (fault !== null) return fault;
    workingDir = folder;
  }
  return null;
}

function setsPath({ assignments, words }: SimpleCommand): boolean {
  return assignments.some(([name]) => name === 'PATH') || words.slice(1).some(({ text }) => text.startsWith('PATH='));
}

/** Without `exec` and `env NAME=VALUE`; with options they are left as they are, and their program is not asked. */
function withoutStarter(words: readonly CommandWord[]): readonly CommandWord[] {
  const [starter, ...rest] = words;
  if (rest.length === 0 || rest[0]?.text.startsWith('-') === true) return words;
  if (starter?.text === 'exec') return withoutStarter(rest);
  if (starter?.text !== 'env') return words;
  const first = rest.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
  return first < 0 ? words : withoutStarter(rest.slice(first));
}

function folderFault(folder: string, said: string, files: DynoFiles): CommandFault | null {
  const found = files.resolve(bytePath(folder));
  if (found.kind === 'found' && found.entry.kind === 'folder') return null;
  const missing = found.kind === 'found' ? null : ({ kind: 'path', to: folder } as const);
  return { text: `changes to ${quotedText(said)}, and there is no folder ${quotedText(folder)} on the dyno`, missing };
}

function programFault(
  { name, args }: { readonly name: string; readonly args: readonly CommandWord[] },
  { files, path, workingDir }: DynoPlace,
): CommandFault | null {
  if (!name.includes('/')) {
    if (path === null) return null;
    const isThere = path.some((folder) => isProgram(files.resolve(bytePath(posix.resolve(workingDir, folder, name)))));
    if (isThere) return scriptFault({ name, args }, { files, workingDir });
    const text = `runs ${quotedText(name)}, which is in none of the folders of a dyno's PATH (${path.slice(0, 12).join(':')}). Copy it below /app and add its folder to PATH`;
    return { text, missing: { kind: 'command', to: name } };
  }
  const file = posix.resolve(workingDir, name);
  const found = files.resolve(bytePath(file));
  if (found.kind !== 'found')
    return { text: `runs ${quotedText(name)}, and ${whereNot(file)}`, missing: { kind: 'path', to: file } };
  if (found.entry.kind === 'folder') return { text: `runs ${quotedText(name)}, which is a folder`, missing: null };
  if (found.entry.isExecutable) return scriptFault({ name, args }, { files, workingDir });
  const text = `runs ${quotedText(name)}, which nobody may execute: chmod +x it (git update-index --chmod=+x keeps that), or name the program that runs it`;
  return { text, missing: null };
}

function isProgram(found: DynoPath): boolean {
  return found.kind === 'found' && found.entry.kind === 'file' && found.entry.isExecutable;
}
