import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { SourceLocation } from './errors.ts';
import type { Log } from './log.ts';
import type { Redactor } from './redact.ts';
import { safeLines, UntrustedLines } from './untrusted-text.ts';

/** A log for a person at a terminal: everything on stderr, so that stdout stays free for what a script wants to read. */
export function createTerminalLog(
  stream: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number },
  redactor: Redactor,
  { isDebug = false }: { readonly isDebug?: boolean } = {},
): Log {
  const untrusted = new UntrustedLines();
  let hasProgress = false;
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    stream.isTTY ? styleText(format, text, { validateStream: false }) : text;
  const line = (text: string) => {
    stream.write(`${hasProgress ? '\r\x1b[K' : ''}${text}\n`);
    hasProgress = false;
  };
  // Cleaned before it is styled: what we say quotes names of files, which may hold escape sequences.
  const clean = (text: string) =>
    safeLines(text)
      .map((each) => redactor.clean(each))
      .join('\n');
  const marked = (mark: string, text: string, location?: SourceLocation) =>
    line(`${mark} ${clean(placed(text, location))}`);
  const flush = () => {
    for (const each of untrusted.end()) line(style('dim', `  ${clean(each)}`));
  };
  return {
    debug: (text) => {
      if (isDebug) line(style('dim', clean(text)));
    },
    info: (text) => {
      flush();
      line(clean(text));
    },
    notice: (text, location) => marked(style('cyan', 'note:'), text, location),
    warning: (text, location) => marked(style('yellow', 'warning:'), text, location),
    error: (text, location) => marked(style('red', 'error:'), text, location),
    untrusted: (chunk) => {
      for (const each of untrusted.add(chunk)) line(style('dim', `  ${clean(each)}`));
    },
    progress: (text) => {
      if (!stream.isTTY) return;
      stream.write(`\r\x1b[K${clean(text).slice(0, (stream.columns ?? 80) - 1)}`);
      hasProgress = true;
    },
    mask: (secret) => {
      redactor.add(secret);
    },
    group: async (title, body) => {
      line(style('bold', clean(title)));
      try {
        return await body();
      } finally {
        flush();
      }
    },
  };
}

/** A text with its place before it, unless it begins with that itself. */
function placed(text: string, location: SourceLocation | undefined): string {
  if (location === undefined) return text;
  const { file, line } = location;
  const at = line === undefined ? `${file}: ` : `${file}:${line}: `;
  return text.startsWith(at) ? text : `${at}${text}`;
}
