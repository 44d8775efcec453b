import { type CommandLine, type CommandWord, readCommandLine, type SimpleCommand } from './command-line.ts';

/** Programs that only start another one, with how many of their own words. */
const starters: readonly (readonly string[])[] = [
  ...[['exec'], ['nohup'], ['env'], ['npx'], ['bundle', 'exec'], ['poetry', 'run'], ['pipenv', 'run'], ['uv', 'run']],
  ...[
    ['yarn', 'run'],
    ['python', '-m'],
    ['python3', '-m'],
  ],
];

/** The words from the program on that a command comes to in the end: of `exec bundle exec puma -p 1`, `puma -p 1`. */
export function startedProgram(words: readonly CommandWord[]): readonly CommandWord[] {
  const starter = starters.find((own) => own.every((word, index) => words[index]?.text === word));
  if (starter === undefined || words.length <= starter.length) return words;
  const rest = words.slice(starter.length);
  const first = rest.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
  return first < 0 ? words : startedProgram(rest.slice(first));
}

/** All commands of a line, with those that a shell is given to run as a text: `sh -c 'exec app --port $PORT'`. */
export function allCommands(line: CommandLine): readonly SimpleCommand[] {
  return line.commands.flatMap((command) => {
    const inner = shellText(command.words);
    return inner === null ? [command] : [command, ...allCommands(readCommandLine(inner))];
  });
}

/** The text that a shell is given with `-c`; null for any other command. */
export function shellText(words: readonly CommandWord[]): string | null {
  const [shell, option, script] = startedProgram(words);
  if (shell === undefined || option === undefined || script === undefined) return null;
  return /^(?:.*\/)?(?:ba|da)?sh$/.test(shell.text) && /^-[a-z]*c$/.test(option.text) ? script.text : null;
}
