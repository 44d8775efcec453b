import { posix } from 'node:path';
import type { BytePath } from '../../tar/byte-path.ts';
import { readTar, type TarEntry, type TarEvent } from '../../tar/tar-reader.ts';
import { limitBytes, readGuarded } from './guarded.ts';
import { PackagesUnreadableError } from './packages-unreadable.ts';

/** A file, folder or link of an image. */
export interface ArchivedFile {
  /** Absolute. */
  readonly path: BytePath;
  readonly type: TarEntry['type'];
  /** Of symbolic and hard links. */
  readonly linkPath: BytePath;
  /** To be read, if at all, before the next file is asked for. */
  readonly content: AsyncIterable<Buffer>;
}

/**
 * What the archive of the absolute path `path` holds, in its order. Throws PackagesUnreadableError naming `path` if the archive is
 * damaged or longer than `limit` GiB: a sparse file may claim any size.
 */
export async function* archivedFiles(
  archive: AsyncIterable<Buffer>,
  { path, limit }: { readonly path: string; readonly limit: number },
): AsyncGenerator<ArchivedFile, void> {
  const limited = limitBytes(
    archive,
    limit * 1024 ** 3,
    () => new PackagesUnreadableError(`The image's packages cannot be read: its ${path} holds more than ${limit} GiB.`),
  );
  const damaged = (cause: unknown) =>
    new PackagesUnreadableError(
      `The image's packages cannot be read: the engine's archive of ${path} is damaged. Look at the Docker daemon's log if it happens again.`,
      { cause },
    );
  const events = readGuarded(limited, readTar, damaged);
  const reading = { event: await events.next() };
  async function* content(): AsyncGenerator<Buffer, void> {
    for (let bytes = bytesOf(reading.event); bytes !== null; bytes = bytesOf(reading.event)) {
      yield bytes;
      reading.event = await events.next();
    }
  }
  try {
    while (reading.event.done !== true) {
      const event = reading.event.value;
      reading.event = await events.next();
      if (event.kind === 'bytes') continue;
      const { type, linkPath } = event.entry;
      yield { path: absolute(path, event.entry.path), type, linkPath, content: content() };
    }
  } finally {
    await events.return();
  }
}

function bytesOf(event: IteratorResult<TarEvent, void>): Buffer | null {
  return event.done !== true && event.value.kind === 'bytes' ? event.value.bytes : null;
}

/** The engine names the entries from the last part of the path on. */
function absolute(path: string, name: BytePath): BytePath {
  return posix.join(posix.dirname(path), name).replace(/\/$/, '');
}
