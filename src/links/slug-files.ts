import { inflateSlug } from '../slug/inflate-slug.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { SlugUnreadableError, slugUnreadable } from '../slug/slug-unreadable.ts';
import { type BytePath, bytePath, showPath } from '../tar/byte-path.ts';
import { readTar } from '../tar/tar-reader.ts';
import { type ArchiveTree, readArchiveTree } from './archive-tree.ts';
import { ContentReader } from './content-reader.ts';

/**
 * Reads what is in a slug file, in one pass: what each file is, and the text of the scripts that a dyno's shell sources.
 * Paths are absolute, as they are on a dyno. Throws SlugUnreadableError naming the slug if it is no slug, damaged, or
 * larger than any dyno could unpack.
 */
export async function readSlugFiles(
  slugFile: string,
  { temporaryFolder, signal }: { readonly temporaryFolder: string; readonly signal: AbortSignal },
): Promise<ArchiveTree> {
  const slug = showPath(bytePath(slugFile));
  const tar = inflateSlug(slugFile, signal);
  const bounds = countBounds(slug);
  try {
    return await readArchiveTree(readTar(tar), {
      pathOf: (_, name) => pathInSlug(name),
      keepsText: isSourced,
      reader: new ContentReader(temporaryFolder),
      onEntry: bounds,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof SlugUnreadableError ? error : slugUnreadable(error, { slug, readBytes: tar.readBytes() });
  }
}

/** What bash sources on a dyno before it runs anything. https://devcenter.heroku.com/articles/buildpack-api#profile-d-scripts */
function isSourced(path: BytePath): boolean {
  return path === '/app/.profile' || /^\/app\/\.profile\.d\/[^/]+\.sh$/.test(path);
}

function pathInSlug(name: BytePath): BytePath | null {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  return parts[0] === 'app' && !parts.includes('..') ? `/${parts.join('/')}` : null;
}

function countBounds(slug: string): (size: number) => void {
  let [entries, bytes] = [0, 0];
  return (size) => {
    entries += 1;
    bytes += size;
    if (entries > SLUG_BOUNDS.entries || bytes > SLUG_BOUNDS.uncompressedBytes) {
      throw new SlugUnreadableError(`'${slug}' holds more than any dyno could unpack, so it is no slug.`);
    }
  };
}
