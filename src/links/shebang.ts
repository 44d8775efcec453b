/** Linux reads no more of a script to find its interpreter. https://man7.org/linux/man-pages/man2/execve.2.html */
export const SHEBANG_BYTES = 256;

/** What runs a script. */
export type Interpreter =
  | { readonly kind: 'path'; readonly path: string; readonly endsInCarriageReturn: boolean }
  /** Found on PATH by `env`, which is at `env`. */
  | {
      readonly kind: 'command';
      readonly env: string;
      readonly command: string;
      readonly endsInCarriageReturn: boolean;
    };

/** The first line of a file's beginning without its `#!`; null if it does not begin so. */
export function shebangLine(start: Buffer): string | null {
  if (start[0] !== 0x23 || start[1] !== 0x21) return null;
  const line = start.subarray(2, SHEBANG_BYTES);
  const end = line.indexOf('\n');
  return line.toString('latin1', 0, end < 0 ? line.length : end);
}

/**
 * What a first line asks for, as `shebangLine` gives it. Null if that is nothing, or a path that depends on the folder a
 * script is started in. A carriage return at the end of a line belongs to the name for Linux, which then finds nothing.
 */
export function readShebang(line: string): Interpreter | null {
  const endsInCarriageReturn = line.endsWith('\r');
  const [path, ...rest] = line
    .replace(/\r$/, '')
    .split(/[ \t]+/)
    .filter((word) => word !== '');
  if (path === undefined || !path.startsWith('/')) return null;
  const command = /\/env$/.test(path) ? envCommand(rest) : null;
  if (command === null) return { kind: 'path', path, endsInCarriageReturn: endsInCarriageReturn && rest.length === 0 };
  if (command.startsWith('/')) return { kind: 'path', path: command, endsInCarriageReturn };
  // With a slash in it, PATH is not asked.
  return command.includes('/') ? null : { kind: 'command', env: path, command, endsInCarriageReturn };
}

/** Options of env that take the word behind them. https://www.gnu.org/software/coreutils/env */
const withValue: ReadonlySet<string> = new Set(['-u', '--unset', '-C', '--chdir', '-a', '--argv0']);

/** The program that `env` starts; null if it starts none. */
function envCommand(words: readonly string[]): string | null {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, split = ''] = /^(?:-[iv]*S|--split-string=)(.*)$/.exec(word) ?? [];
    if (split !== '') return envCommand([split, ...words.slice(index + 1)]);
    if (withValue.has(word)) index += 1;
    else if (!word.startsWith('-') && !word.includes('=')) return word;
  }
  return null;
}
