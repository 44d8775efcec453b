import { formatSize } from '../sizes.ts';

/** A difference of sizes, e.g. `+3.1 MB` or `-12 bytes`. */
export function signedSize(bytes: number): string {
  return bytes < 0 ? `-${formatSize(-bytes)}` : `+${formatSize(bytes)}`;
}

/** A part of a whole, e.g. `71 %`; a dash if that is nothing. */
export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** A difference by what it was before, e.g. `+1.5 %`; empty if that was nothing. */
export function signedPercentOf(delta: number, before: number): string {
  return before === 0 ? '' : `${delta < 0 ? '' : '+'}${((100 * delta) / before).toFixed(1)} %`;
}

/** A slug's size and its limit, e.g. `214.0 MB of 300.0 MB (71 %)`. */
export function sizeOfLimit({
  sizeBytes,
  limitBytes,
}: {
  readonly sizeBytes: number;
  readonly limitBytes: number;
}): string {
  return `${formatSize(sizeBytes)} of ${formatSize(limitBytes)} (${percentOf(sizeBytes, limitBytes)})`;
}
