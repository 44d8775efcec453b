import { assignmentIn, type CommandLine, type CommandWord } from './command-line.ts';
import { allCommands, shellText, startedProgram } from './procfile-program.ts';
import { quotedText } from './quoted-text.ts';
import { type ServerHabit, serverHabit } from './server-habits.ts';

/** Options that name where a program listens, in programs that nobody knows. */
const usualOptions: ServerHabit = {
  portOptions: ['-p', '--port', '-b', '--bind', '-l', '--listen', '--addr', '--address'],
  hostOptions: [],
  default: null,
  isLoopback: false,
  remedy: '$PORT in its place',
};
const loopback = /^(?:tcp:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?::|$)/;

/**
 * What is certain to be wrong with the port of a `web` command, in a sentence for the middle of a finding; null if nothing
 * is. https://devcenter.heroku.com/articles/dyno-startup-behavior#port-binding-of-web-dynos
 */
export function portFault(line: CommandLine): string | null {
  const commands = allCommands(line);
  const words = commands.flatMap(({ words: own, assignments }) => [...own, ...assignments.map(([, value]) => value)]);
  const fixed = commands.flatMap(({ assignments, words: own }) => [...assignments, ...given(own)]).find(isFixedPort);
  if (fixed !== undefined)
    return `sets PORT to ${fixed[1].text}, and Heroku sends its requests to the port that it chose`;
  const programs = commands.map(({ words: own }) => startedProgram(own)).filter((own) => own.length > 0);
  if (words.some(({ variables }) => variables.includes('PORT'))) return first(programs, hostFault);
  const quoted = commands.flatMap(({ words: own }) => own).find(isQuotedPort);
  if (quoted !== undefined) {
    return `gives its program the text ${quotedText(quoted.text)} as it stands, since quotes or a backslash keep the shell from putting the port there. Write "$PORT" in double quotes`;
  }
  // Beside the server, a line may have clients of other servers, whose port is not ours.
  const isAlone = commands.filter(({ words: own }) => own.length > 0 && shellText(own) === null).length === 1;
  return (
    first(programs, (own) => literalPort(own, isAlone)) ??
    first(programs, emptyPort) ??
    first(programs.slice(-1), ownPort)
  );
}

function first<T>(values: readonly T[], find: (value: T) => string | null): string | null {
  return values.map(find).find((found) => found !== null) ?? null;
}

/** What `env` and `export` are told to set. */
function given(words: readonly CommandWord[]): readonly (readonly [string, CommandWord])[] {
  const [program, ...rest] = words;
  if (program?.text !== 'env' && program?.text !== 'export') return [];
  const end = rest.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text));
  return rest.slice(0, end < 0 ? rest.length : end).map(assignmentIn);
}

function isFixedPort([name, value]: readonly [string, CommandWord]): boolean {
  return name === 'PORT' && value.isLiteral && /^\d+$/.test(value.text);
}

/** What a program takes for a value, and not for code of its own. */
function isQuotedPort({ text, quotedVariables }: CommandWord): boolean {
  return quotedVariables.includes('PORT') && /^(?:[^\s$]*[=:])?\$\{?PORT\}?$/.test(text);
}

function literalPort(words: readonly CommandWord[], isAlone: boolean): string | null {
  const habit = habitOf(words);
  if (habit === null && !isAlone) return null;
  const option = optionValues(words, habit?.portOptions ?? usualOptions.portOptions).find(
    ({ value }) => portIn(value) !== null,
  );
  const bare = option === undefined ? words.slice(1).find(isBareAddress) : undefined;
  const port = portIn(option?.value ?? bare);
  if (port === null) return null;
  const said = quotedText(option?.said ?? bare?.text ?? '');
  return `listens on port ${port} (${said}), and Heroku sends its requests to $PORT: write ${habit?.remedy ?? usualOptions.remedy}`;
}

/** A port that was left out: `--port` at the end, `--port=`, or `--bind 0.0.0.0:`. */
function emptyPort(words: readonly CommandWord[]): string | null {
  const last = words.at(-1);
  const empty =
    words.find(({ text }) => /^--port=$|^(?:--bind=)?0\.0\.0\.0:$/.test(text)) ??
    (last?.text === '--port' ? last : undefined);
  if (empty === undefined || words.length < 2) return null;
  return `has no port at ${quotedText(empty.text)}: $PORT was put in when there was none, perhaps where the Procfile or the image was made. Write it as $PORT`;
}

function ownPort(words: readonly CommandWord[]): string | null {
  const habit = habitOf(words);
  if (habit === null || typeof habit.default !== 'number') return null;
  const options = [...habit.portOptions, ...habit.hostOptions];
  if (optionValues(words, options).length > 0 || words.some(({ isLiteral }) => !isLiteral) || hasSocket(words))
    return null;
  return `names no port, and ${quotedText(words[0]?.text ?? '')} listens on ${habit.default}${habit.isLoopback ? ' of 127.0.0.1' : ''} unless settings of its own say otherwise: write ${habit.remedy}`;
}

function hostFault(words: readonly CommandWord[]): string | null {
  const habit = habitOf(words);
  if (habit === null) return null;
  const values = optionValues(words, [...habit.hostOptions, ...habit.portOptions]);
  const local = values.find(({ value }) => loopback.test(value.text));
  const nobody = 'where no request of Heroku reaches it';
  if (local !== undefined)
    return `listens on 127.0.0.1 alone (${quotedText(local.said)}), ${nobody}: write ${habit.remedy}`;
  const isTold = habit.hostOptions.length === 0 || optionValues(words, habit.hostOptions).length > 0;
  if (!habit.isLoopback || isTold || hasSocket(words)) return null;
  return `names no host, and ${quotedText(words[0]?.text ?? '')} listens on 127.0.0.1 alone unless settings of its own say otherwise, ${nobody}: write ${habit.remedy}`;
}

/** It listens on no port at all, or on one that it was handed. */
function hasSocket(words: readonly CommandWord[]): boolean {
  return words.some(({ text }) => /^(?:--uds|--fd|-u)(?:=|$)/.test(text));
}

function habitOf(words: readonly CommandWord[]): ServerHabit | null {
  return serverHabit(words.map(({ text }) => text));
}

interface OptionValue {
  /** As the command has it. */
  readonly said: string;
  readonly value: CommandWord;
}

/** The values of options in either form: `--port 1`, `--port=1`. */
function optionValues(words: readonly CommandWord[], options: readonly string[]): readonly OptionValue[] {
  return words.flatMap((word, index): OptionValue[] => {
    const [name = '', ...rest] = word.text.split('=');
    if (!options.includes(name)) return [];
    if (rest.length > 0) return [{ said: word.text, value: { ...word, text: rest.join('=') } }];
    const next = words[index + 1];
    return next === undefined ? [] : [{ said: `${word.text} ${next.text}`, value: next }];
  });
}

/** `3000`, `:3000`, `0.0.0.0:3000`, `tcp://[::]:3000`. */
function portIn(value: CommandWord | undefined): number | null {
  if (value?.isLiteral !== true) return null;
  const [, digits] = /^(?:(?:(?:tcp|http):\/\/)?(?:[\w.-]+|\[[\da-f:]*\]|\*)?:)?(\d{2,5})$/i.exec(value.text) ?? [];
  const port = Number(digits);
  return digits !== undefined && port >= 80 && port <= 65_535 ? port : null;
}

/** An address by itself that can only be one to listen on. */
function isBareAddress({ text, isLiteral }: CommandWord): boolean {
  return isLiteral && /^(?:0\.0\.0\.0|\[::\])?:\d{2,5}$/.test(text);
}
