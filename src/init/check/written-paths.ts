import { programOf, type ShellCommand } from './shell-commands.ts';

/** Options whose value is what a program writes to. */
const outputOptions: ReadonlyMap<string, RegExp> = new Map([
  ['tar', /^(?:-C|--directory)$/],
  ['unzip', /^-d$/],
  ['curl', /^(?:-o|--output|--output-dir)$/],
  ['wget', /^(?:-O|--output-document|-P|--directory-prefix)$/],
  ['cp', /^(?:-t|--target-directory)$/],
  ['install', /^(?:-t|--target-directory)$/],
]);
/** Programs that write to each of their arguments, and those that write to the last. */
const toAll: ReadonlySet<string> = new Set(['mkdir', 'touch', 'tee']);
const toLast: ReadonlySet<string> = new Set(['cp', 'mv', 'ln', 'install', 'rsync']);

/** Absolute paths that a command writes to, as far as its words name them in full: not what it makes where it is, or chooses by itself. */
export function writtenPaths(command: ShellCommand): readonly string[] {
  const [, ...args] = command.words;
  const program = programOf(command);
  const plain = args.filter((word) => !word.startsWith('-'));
  const last = plain.at(-1);
  const written = [
    ...command.redirections.filter((word) => !word.startsWith('&')),
    ...optionValues(args, outputOptions.get(program)),
    ...(toAll.has(program) ? plain : []),
    ...(toLast.has(program) && plain.length > 1 && last !== undefined ? [last] : []),
    // Its other arguments are options' values, an address, and names.
    ...(program === 'git' && plain[0] === 'clone' && last !== undefined ? [last] : []),
  ];
  const paths = written
    .filter((word) => /^["']?[/$]/.test(word))
    .map(command.resolve)
    .filter((path) => path !== null);
  return [...new Set(paths.filter((path) => path !== '/'))];
}

/** Of `-C value`, `--directory value` and `--directory=value`. */
function optionValues(args: readonly string[], option: RegExp | undefined): readonly string[] {
  if (option === undefined) return [];
  return args.flatMap((word, index) => {
    const [name = '', ...rest] = word.split('=');
    if (!option.test(name)) return [];
    const value = rest.length > 0 ? rest.join('=') : args[index + 1];
    return value === undefined || value === '-' ? [] : [value];
  });
}
