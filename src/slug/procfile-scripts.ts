import { posix } from 'node:path';
import { bytePath } from '../tar/byte-path.ts';
import type { CommandWord } from './command-line.ts';
import type { CommandFault, DynoPlace } from './procfile-commands.ts';
import { quotedText } from './quoted-text.ts';

/** Programs that take a file as their first argument, and the endings that only a file has. */
const scriptEndings: readonly (readonly [program: RegExp, file: RegExp])[] = [
  [/^node$/, /\.[cm]?[jt]s$/],
  [/^python[\d.]*$/, /\.py$/],
  [/^ruby$/, /\.rb$/],
  [/^perl$/, /\.pl$/],
  [/^php$/, /\.php$/],
  [/^(?:ba|da)?sh$/, /\.sh$/],
  [/^java$/, /\.jar$/],
];

/** What is certain to be wrong with the file that an interpreter is given to run; null if nothing is. */
export function scriptFault(
  { name, args }: { readonly name: string; readonly args: readonly CommandWord[] },
  { files, workingDir }: Pick<DynoPlace, 'files' | 'workingDir'>,
): CommandFault | null {
  const [, ending] = scriptEndings.find(([program]) => program.test(posix.basename(name))) ?? [];
  if (ending === undefined) return null;
  // An option with `=` takes no word of its own; of any other, the next word may be the value.
  const own = name.endsWith('java') ? args.slice(args.findIndex(({ text }) => text === '-jar') + 1) : args;
  const script = plainText(own.find(({ text }) => !/^--?[\w-]+=/.test(text)));
  if (script === null || !ending.test(script) || script.startsWith('-')) return null;
  if (name.endsWith('java') && !args.some(({ text }) => text === '-jar')) return null;
  const file = posix.resolve(workingDir, script);
  if (files.resolve(bytePath(file)).kind === 'found') return null;
  const other = posix.resolve('/app', script);
  const hint =
    other !== file && files.resolve(bytePath(other)).kind === 'found'
      ? `; it is in /app, and the image's WORKDIR makes the command start in ${quotedText(workingDir)}`
      : '';
  return {
    text: `gives ${quotedText(name)} the file ${quotedText(script)}, and ${whereNot(file)}${hint}`,
    missing: { kind: 'path', to: file },
  };
}

/** What a word comes to on a dyno; null where only a shell can tell. */
export function plainText(word: CommandWord | undefined): string | null {
  if (word === undefined) return null;
  if (word.isLiteral) return word.text;
  const ofHome = word.text.replace(/^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/, '/app');
  return word.quotedVariables.length === 0 && /^\/app[\w@%+=:,./-]*$/.test(ofHome) ? ofHome : null;
}

/** The end of a sentence on an absolute path that is not on the dyno. */
export function whereNot(path: string): string {
  return path.startsWith('/app/')
    ? `there is no ${quotedText(path)} in the slug`
    : `the dyno has no ${quotedText(path)}: only what is below /app goes into the slug`;
}
