import { plainReason } from './plain-reason.ts';

/** One line that the Actions cache client wrote. */
export type ClientLine =
  | { readonly kind: 'secret'; readonly text: string }
  /** A fault, in the client's view. */
  | { readonly kind: 'complaint'; readonly text: string }
  | { readonly kind: 'remark'; readonly text: string };

/**
 * Reads a line as the runner would: a workflow command, or text. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function readClientLine(line: string): ClientLine {
  const command = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s.exec(line);
  if (command === null) return { kind: 'remark', text: plainReason(line) };
  const [, name, value = ''] = command;
  const text = value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  if (name === 'add-mask') return { kind: 'secret', text };
  return { kind: name === 'warning' || name === 'error' ? 'complaint' : 'remark', text: plainReason(text) };
}

/** Bytes of a download or an upload so far, if the line tells. */
export function transferredBytes(line: string): number | null {
  const bytes = /^(?:Received|Sent) (\d+) of \d+ /.exec(line)?.[1];
  return bytes === undefined ? null : Number(bytes);
}

/** What the client said about a save that it did not do. */
export interface Refusal {
  /** Whether a run like this one has to expect it: no fault of anybody. */
  readonly isExpected: boolean;
  readonly reason: string;
}

/** Why nothing was saved, from all that the client said; it returns only -1. */
export function readRefusal(lines: readonly ClientLine[]): Refusal {
  const texts = lines.map((line) => line.text);
  const starting = (start: string) =>
    texts
      .find((text) => text.startsWith(start))
      ?.slice(start.length)
      .trim();
  const reserved = starting('Failed to reserve cache:') ?? '';
  const mode = texts.find((text) => text.startsWith('Cache save skipped:'));
  if (mode !== undefined) return { isExpected: true, reason: mode };
  if (texts.some((text) => text.includes('cache write denied:'))) {
    return { isExpected: true, reason: 'this run may only read the cache' };
  }
  if (/already exists|\(409\)/i.test(reserved)) return { isExpected: true, reason: 'another job has saved this base' };
  const complaints = lines.filter((line) => line.kind === 'complaint').map((line) => line.text);
  const reason = [reserved.replace(/^Error: /, ''), ...complaints].filter((text) => text !== '').at(0);
  return { isExpected: false, reason: reason ?? 'the client gave no reason' };
}
