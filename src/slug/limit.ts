import { ActionError } from '../errors.ts';
import { formatSize } from '../sizes.ts';
import type { Manifest } from './manifest.ts';
import { largestFiles, largestFolders } from './slug-shares.ts';

/** A slug over the limit. */
export class SlugTooLargeError extends ActionError {
  override readonly name = 'SlugTooLargeError';
}

/** What the limit has to say of a slug that is within it; null if nothing. */
export function limitWarning(
  sizeBytes: number,
  limits: { readonly limitBytes: number; readonly warnBytes: number },
): string | null {
  if (sizeBytes < limits.warnBytes) return null;
  return `The slug is ${formatSize(sizeBytes)}, ${percent(sizeBytes, limits.limitBytes)} of the limit of ${formatSize(limits.limitBytes)}.`;
}

/**
 * Refuses a slug of more than `limitBytes` (exactly the limit passes), naming what it is made of.
 * Heroku's own limit is documented at https://devcenter.heroku.com/articles/slug-compiler#slug-size
 */
export function enforceLimit(
  slug: { readonly sizeBytes: number; readonly manifest: Manifest },
  limitBytes: number,
): void {
  if (slug.sizeBytes <= limitBytes) return;
  const over = slug.sizeBytes - limitBytes;
  const exactly = over < 2 ** 10 ? '' : ` (${over} bytes)`;
  throw new SlugTooLargeError(
    [
      `The slug is ${formatSize(slug.sizeBytes)}, ${formatSize(over)}${exactly} over the limit of ${formatSize(limitBytes)}; nothing was sent to Heroku.`,
      'Largest files, by their share of the compressed slug:',
      ...largestFiles(slug.manifest, 10).map(({ path, bytes }) => `  ${formatSize(bytes)}  ${path}`),
      'Largest folders:',
      ...largestFolders(slug.manifest, { levels: 2, count: 10 }).map(
        ({ path, bytes }) => `  ${formatSize(bytes)}  ${path}/`,
      ),
      'Name what the dyno does not need in .slugignore, leave it out of the base, or raise slug-limit.',
    ].join('\n'),
  );
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)} %`;
}
