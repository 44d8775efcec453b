import type { ClientLine } from '../runner-client/client-line.ts';

/** Bytes of the running download or upload, as far as the client has told; 0 if it has not. */
export function transferredBytes(lines: readonly ClientLine[]): number {
  const told = lines.findLast(({ text }) => progress.test(text))?.text ?? '';
  return Number(progress.exec(told)?.[1] ?? 0);
}

const progress = /^(?:Received|Sent) (\d+) of \d+ /;

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
  if (/already exists|\(409\)/i.test(reserved)) return { isExpected: true, reason: 'another job has saved it' };
  const complaints = lines.filter((line) => line.kind === 'complaint').map((line) => line.text);
  const reason = [reserved.replace(/^Error: /, ''), ...complaints].filter((text) => text !== '').at(0);
  return { isExpected: false, reason: reason ?? 'the client gave no reason' };
}
