import { ActionError } from '../errors.ts';

/** Command by process type, e.g. `{ web: 'node server.js' }`. */
export type ProcessTypes = Readonly<Record<string, string>>;

/** What Heroku takes as the name of a process type. https://devcenter.heroku.com/articles/platform-api-reference#slug */
export const PROCESS_TYPE = /^[-\w]{1,128}$/;

/**
 * Reads a Procfile: `TYPE: COMMAND` a line; blank lines and comments are skipped, CRLF and a byte order mark are taken as
 * the editor's. Names match Heroku's own pattern. https://devcenter.heroku.com/articles/procfile
 * Throws ActionError naming every bad line, located at the first.
 */
export function readProcfile({ text, file }: { readonly text: string; readonly file: string }): ProcessTypes {
  const processTypes = new Map<string, string>();
  const faults: { readonly line: number; readonly what: string }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const type = line.slice(0, colon).trim();
    const command = line.slice(colon + 1).trim();
    const what = lineFault({ colon, type, command, taken: processTypes.has(type) });
    if (what === null) processTypes.set(type, command);
    else faults.push({ line: index + 1, what });
  }
  const first = faults[0];
  if (first !== undefined) {
    throw new ActionError(faults.map(({ line, what }) => `${file} line ${line}: ${what}`).join('\n'), {
      location: { file, line: first.line },
    });
  }
  if (processTypes.size === 0) {
    throw new ActionError(`${file} names no process type; write a line such as 'web: node server.js'.`, {
      location: { file },
    });
  }
  return Object.fromEntries(processTypes);
}

function lineFault(line: { colon: number; type: string; command: string; taken: boolean }): string | null {
  if (line.colon < 0) return `there is no colon; a line is 'TYPE: COMMAND'.`;
  if (!PROCESS_TYPE.test(line.type)) {
    return `the process type ${JSON.stringify(line.type.slice(0, 60))} is not allowed; use 1 to 128 letters, digits, '-' or '_'.`;
  }
  if (line.command === '') return `the process type '${line.type}' has no command.`;
  if (line.taken) return `the process type '${line.type}' is there already.`;
  return null;
}

/** The one process type of an image without a Procfile: its ENTRYPOINT and CMD as `web`. Null if it has neither. */
export function processTypesOfImage(image: {
  readonly entrypoint: readonly string[] | null;
  readonly cmd: readonly string[] | null;
}): ProcessTypes | null {
  const words = [...(image.entrypoint ?? []), ...(image.cmd ?? [])];
  if (words.length === 0) return null;
  const [shell, flag, script, ...rest] = words;
  // The shell form is kept as the user wrote it: the dyno runs it under a shell of its own.
  if (shell === '/bin/sh' && flag === '-c' && script !== undefined && rest.length === 0) return { web: script };
  return { web: words.map(quoteWord).join(' ') };
}

function quoteWord(word: string): string {
  // A first word such as A=1 would be an assignment.
  return /^(?!\w+=)[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
