import { statfs } from 'node:fs/promises';
import { errorMessage } from './errors.ts';
import type { Log } from './log.ts';
import { formatSize } from './sizes.ts';

/** Bytes that this process may still write below `folder`; null, with a debug line, where the system does not tell. */
export async function readFreeBytes(folder: string, log: Log): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    log.debug(`The free disk of ${folder} is not known: ${errorMessage(error)}`);
    return null;
  }
}

/** Why a slug cannot be packed below `folder`, and what to do; null if it can. Twice the limit: for it, and for what is written beside it. */
export function diskProblem({
  folder,
  freeBytes,
  slugLimitBytes,
}: {
  readonly folder: string;
  readonly freeBytes: number;
  readonly slugLimitBytes: number;
}): string | null {
  const neededBytes = slugLimitBytes * 2;
  if (freeBytes >= neededBytes) return null;
  return `The disk of ${folder} has ${formatSize(freeBytes)} (${freeBytes} bytes) free, and a slug of up to ${formatSize(slugLimitBytes)} with what is written beside it needs ${formatSize(neededBytes)} (${neededBytes} bytes). Free some, or lower slug-limit.`;
}
