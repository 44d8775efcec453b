/** A workflow command as the runner carries it out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of a step's output. */
export interface RunnerLog {
  readonly commands: readonly RunnerCommand[];
  /** What is shown, without the commands. */
  readonly lines: readonly string[];
}

const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Reads the output of a step as the Actions runner does: a line ends at \n, \r\n or a lone \r; `::name k=v::data` after any
 * white space, or `##[name k=v]data` anywhere in it, is a command; after stop-commands only its token is.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
 */
export function readAsRunner(output: string): RunnerLog {
  const commands: RunnerCommand[] = [];
  const lines: string[] = [];
  let token: string | null = null;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parse(line, token);
    if (command === null || (token !== null && command.name !== token)) lines.push(line);
    else if (token !== null) token = null;
    else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  return { commands, lines };
}

function parse(line: string, token: string | null): RunnerCommand | null {
  const isKnown = (name: string) => known.has(name.toLowerCase()) || name === token;
  const [, head, data] = /^[\s\x85]*::(.*?)::(.*)$/s.exec(line) ?? /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return null;
  const [, name = '', rest = ''] = /^(\S*)(?: (.*))?$/s.exec(head) ?? [];
  if (!isKnown(name)) return null;
  const pairs = rest.split(/[,;]/).flatMap((pair) => (pair.includes('=') ? [pair.trim().split(/=(.*)/s)] : []));
  const properties = Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescaped(value)]));
  return { name, properties, data: unescaped(data) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%5D', ']')
    .replaceAll('%3B', ';')
    .replaceAll('%25', '%');
}
