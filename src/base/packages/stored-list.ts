import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { limitBytes, readGuarded } from './guarded.ts';
import { readLz4 } from './lz4-frame.ts';
import { PackagesUnreadableError } from './packages-unreadable.ts';

/** The largest list of Debian's has some 50 MB. */
const LARGEST_LIST = 1024 ** 3;

const endings = { '': plain, '.gz': gunzip, '.lz4': readLz4 } as const;

/** How apt stored a list of packages, which many images tell it to keep compressed; null if it is no such list, or in another form. */
export function listEnding(path: string): keyof typeof endings | null {
  const name = /_Packages(\.gz|\.lz4)?$/.exec(path);
  if (name === null) return null;
  return name[1] === '.gz' || name[1] === '.lz4' ? name[1] : '';
}

/** The text of a stored list. Throws PackagesUnreadableError naming `path` where it is damaged or larger than 1 GiB. */
export function readStoredList(
  content: AsyncIterable<Buffer>,
  path: string,
  ending: keyof typeof endings,
): AsyncIterable<Buffer> {
  const text = readGuarded(
    content,
    endings[ending],
    (cause) =>
      new PackagesUnreadableError(
        `The image's packages cannot be read: its ${path} is damaged. Remove apt's lists in the RUN that fetches them: rm -rf /var/lib/apt/lists/*.`,
        { cause },
      ),
  );
  const tooMuch = () =>
    new PackagesUnreadableError(`The image's packages cannot be read: its ${path} holds more than 1 GiB.`);
  return limitBytes(text, LARGEST_LIST, tooMuch);
}

async function* plain(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  yield* content;
}

async function* gunzip(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const unzip = createGunzip();
  // A fault of the source or of the content ends the reading below with that fault.
  const fed = pipeline(Readable.from(content, { objectMode: true }), unzip).catch(() => {});
  try {
    yield* unzip;
  } finally {
    unzip.destroy();
    await fed;
  }
}
