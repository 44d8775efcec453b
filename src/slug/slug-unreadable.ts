import { ActionError, errorMessage } from '../errors.ts';

/** A file that cannot be read as a slug. */
export class SlugUnreadableError extends ActionError {
  override readonly name = 'SlugUnreadableError';
}

/** What stopped the reading of a slug, for people. `slug` is its name as it is shown, `readBytes` how far it was read. */
export function slugUnreadable(
  error: unknown,
  { slug, readBytes }: { readonly slug: string; readonly readBytes: number },
): SlugUnreadableError {
  return new SlugUnreadableError(reason(error, slug, readBytes), { cause: error });
}

function reason(error: unknown, slug: string, readBytes: number): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return `There is no file '${slug}'. Name a slug file, such as slug.tgz.`;
    case 'EISDIR':
      return `'${slug}' is a folder. Name a slug file, such as slug.tgz.`;
    case 'Z_BUF_ERROR':
      return `'${slug}' is cut off: it ends after ${readBytes} bytes, in the middle. Fetch or pack it again.`;
    case 'Z_DATA_ERROR':
      return `'${slug}' is damaged (${errorMessage(error)}, before byte ${readBytes}). Fetch or pack it again.`;
  }
  return `'${slug}' cannot be read: ${errorMessage(error)}.`;
}

/** The code of a system's or zlib's error; one of another realm is no instance of our Error. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
