import type { Instruction } from '../../base/dockerfile/dockerfile-instructions.ts';
import { readCommandLine } from '../../slug/command-line.ts';
import { portFault } from '../../slug/procfile-port.ts';
import type { CheckedDockerfile, CheckRule } from './checked-dockerfile.ts';
import type { CheckFinding } from './finding.ts';

/** What starts the app: the Procfile, else CMD, which becomes the process type `web`. */
export const commandRule: CheckRule = (checked) => {
  const last = (keyword: string) =>
    checked.steps.findLast(({ instruction }) => instruction.keyword === keyword)?.instruction;
  const [cmd, entrypoint] = [last('CMD'), last('ENTRYPOINT')];
  if (checked.procfile !== null) return [...procfileFindings(checked), ...unusedFindings([cmd, entrypoint], checked)];
  if (cmd === undefined && entrypoint === undefined) {
    const { file, target } = checked.dockerfile;
    const what = 'There is neither a Procfile nor a CMD, so nothing says what starts the app.';
    const change = 'Write a Procfile beside the Dockerfile, with a line such as web: bin/server --port $PORT';
    return [{ level: 'warning', file, line: target.line, what, change }];
  }
  return [entrypoint, cmd].flatMap((instruction) =>
    instruction === undefined ? [] : commandFindings(instruction, checked.dockerfile.file),
  );
};

function procfileFindings({ procfile }: CheckedDockerfile): readonly CheckFinding[] {
  const web = procfile?.processTypes['web'];
  const fault = web === undefined ? null : portFault(readCommandLine(web));
  if (procfile === null || fault === null) return [];
  const line = procfile.text.split(/\r\n|\n|\r/).findIndex((own) => /^\s*web\s*:/.test(own)) + 1;
  return [{ level: 'warning', file: procfile.file, line, what: `The web process ${fault}.`, change: null }];
}

function unusedFindings(
  instructions: readonly (Instruction | undefined)[],
  { dockerfile: { file } }: CheckedDockerfile,
): readonly CheckFinding[] {
  return instructions.flatMap((instruction) => {
    if (instruction === undefined) return [];
    const { keyword, line } = instruction;
    const what = `A dyno runs the Procfile's commands, so ${keyword} is of no account there.`;
    return [{ level: 'note' as const, file, line, what, change: null }];
  });
}

/** https://docs.docker.com/reference/dockerfile/#shell-and-exec-form */
function commandFindings({ keyword, rest, line }: Instruction, file: string): readonly CheckFinding[] {
  const words = jsonWords(rest);
  if (words === null) {
    if (rest.trim().startsWith('[')) {
      const what = `${keyword} ${rest} is no JSON, so Docker takes it for a shell's command, bracket and all.`;
      const plain = rest.replaceAll(/^\s*\[|\]\s*$|['"]|,(?=\s)/g, '').trim();
      return [{ level: 'error', file, line, what, change: `Write line ${line} as\n  ${keyword} ${plain}` }];
    }
    return shellFindings({ keyword, rest, line }, file);
  }
  const isVariable = (word: string) => /^(?:[^\s$]*[=:])?\$\{?[A-Z_][A-Z\d_]*\}?$/.test(word);
  const isPort = (word: string) => /^\S*\$(?:PORT\b|\{PORT\b)/.test(word);
  const unexpanded = words.find(isPort) ?? words.find(isVariable);
  // A shell among the words expands what it is given.
  if (unexpanded === undefined || words.some((word) => /^(?:\S*\/)?(?:ba|da)?sh$/.test(word))) return [];
  const what = `No shell reads the form with brackets, so the program is given ${unexpanded} as it stands${isPort(unexpanded) ? ', and no port' : ''}.`;
  const written = words.map((word) => shellWord(word, isPort(word) || isVariable(word))).join(' ');
  const level = isPort(unexpanded) ? 'error' : 'warning';
  return [{ level, file, line, what, change: `Write line ${line} as\n  ${keyword} ${written}` }];
}

/** A word of the form with brackets as a shell has to be given it. */
function shellWord(word: string, isExpanded: boolean): string {
  if (/^[\w@%+=:,./-]+$/.test(word) || (isExpanded && /^[\w@%+=:,./${}-]+$/.test(word))) return word;
  return isExpanded ? `"${word.replaceAll(/["\\`]/g, '\\$&')}"` : `'${word.replaceAll("'", "'\\''")}'`;
}

function shellFindings(
  { keyword, rest, line }: Pick<Instruction, 'keyword' | 'rest' | 'line'>,
  file: string,
): readonly CheckFinding[] {
  const fault = portFault(readCommandLine(rest));
  if (fault !== null) {
    const what = `The web process, which is ${keyword} where there is no Procfile, ${fault}.`;
    return [{ level: 'warning', file, line, what, change: null }];
  }
  if (!/\$\{?PORT\b/.test(rest)) return [];
  const what = `${keyword} in this form is run by the dyno's shell, which puts Heroku's $PORT there. In a container of Docker, PORT is empty unless something sets it.`;
  return [{ level: 'note', file, line, what, change: `Better said in a Procfile:\n  web: ${rest.trim()}` }];
}

function jsonWords(text: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((word) => typeof word === 'string') ? parsed : null;
  } catch {
    return null;
  }
}
