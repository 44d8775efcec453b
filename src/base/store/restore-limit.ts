import type { BaseRecord } from '../record.ts';

/** A restore as short as this is not worth giving up for a build, whose time the record only knows of another machine. */
export const LEAST_RESTORE_MS = 30_000;

/** How long fetching a base may take: no longer than building it did, but `leastMs`, and never longer than `mostMs`. All in milliseconds. */
export function restoreLimitMs(
  { buildSeconds }: Pick<BaseRecord, 'buildSeconds'>,
  mostMs: number,
  leastMs: number = LEAST_RESTORE_MS,
): number {
  return Math.min(mostMs, Math.max(leastMs, buildSeconds * 1000));
}
