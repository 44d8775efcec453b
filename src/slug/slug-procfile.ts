import { ActionError } from '../errors.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import { readTar } from '../tar/tar-reader.ts';
import { inflateSlug } from './inflate-slug.ts';
import { type ProcessTypes, readProcfile } from './procfile.ts';
import { SLUG_BOUNDS } from './slug-bounds.ts';
import { SlugUnreadableError, slugUnreadable } from './slug-unreadable.ts';

const PROCFILE = './app/Procfile';
/** Far more than any such file of a person. */
const LARGEST_FILE = 1024 * 1024;

/**
 * The process types of a slug file, by the Procfile in it; null if there is none. Throws ActionError, naming the slug, if it is
 * no slug, or the Procfile in it is none.
 */
export async function readSlugProcfile(file: string, signal: AbortSignal): Promise<ProcessTypes | null> {
  const name = showPath(bytePath(file));
  const tar = inflateSlug(file, signal);
  try {
    const text = await procfileIn(tar, name);
    return text === null ? null : readProcfile({ text, file: `the Procfile in '${name}'` });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ActionError ? error : slugUnreadable(error, { slug: name, readBytes: tar.readBytes() });
  }
}

async function procfileIn(tar: AsyncIterable<Buffer>, name: string): Promise<string | null> {
  const damaged = (fault: string) =>
    new SlugUnreadableError(`'${name}' is damaged: the tar in it has ${fault}. Fetch or pack it again.`);
  let chunks: Buffer[] | null = null;
  let left = 0;
  let [entries, bytes] = [0, 0];
  for await (const event of readTar(tar, damaged)) {
    if (event.kind === 'entry') {
      entries += 1;
      bytes += event.entry.size;
      if (entries > SLUG_BOUNDS.entries || bytes > SLUG_BOUNDS.uncompressedBytes) {
        throw new SlugUnreadableError(`'${name}' holds more than any dyno could unpack, so it is no slug.`);
      }
      if (event.entry.path !== PROCFILE) continue;
      if (event.entry.type !== 'file' || event.entry.size > LARGEST_FILE) {
        throw new SlugUnreadableError(`The Procfile in '${name}' is no plain file of a usual size.`);
      }
      chunks = [];
      left = event.entry.size;
    } else if (chunks !== null) {
      chunks.push(event.bytes);
      left -= event.bytes.length;
    }
    if (chunks !== null && left === 0) return Buffer.concat(chunks).toString('utf8');
  }
  return null;
}
