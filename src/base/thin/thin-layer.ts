import { ActionError } from '../../errors.ts';
import { padding, readTar, type TarEntry } from '../../tar/tar-reader.ts';
import { gnuTarHeader } from '../../tar/tar-writer.ts';
import type { UserFile } from './user-files.ts';

/** Two zero blocks: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const END_MARK = Buffer.alloc(1024);

/** What goes into the one layer of a thin base. */
export interface ThinLayer {
  /** The engine's archive of `/app`, whose names begin with `app`; null if the base has none. */
  readonly app: AsyncIterable<Buffer> | null;
  readonly userFiles: readonly UserFile[];
  /** Sees each entry of the engine's archive, and throws if it cannot be kept. */
  readonly onEntry: (entry: TarEntry) => void;
}

/**
 * The tar of the layer. The entries of `/app` are the engine's own bytes, so that owners, times and extended attributes come
 * back as they were. What is given out is read along as a tar: the user files, which come last, are only found in it if
 * what came before was whole. Throws ActionError for an archive that is damaged or cut.
 */
export async function* thinLayer({ app, userFiles, onEntry }: ThinLayer): AsyncGenerator<Buffer, void> {
  const own = ownEntries(userFiles);
  const missing = own.map(({ header }) => header.path);
  const given: Buffer[] = [];
  for await (const event of readAlong(layerBytes(app, own), given)) {
    if (event.kind === 'entry') {
      if (event.entry.path === missing[0]) missing.shift();
      else onEntry(event.entry);
    }
    yield* given.splice(0);
  }
  yield* given.splice(0);
  if (missing.length > 0) throw damaged();
}

/** Reads the tar, and puts each chunk that it took into `given`. */
async function* readAlong(tar: AsyncIterable<Buffer>, given: Buffer[]): ReturnType<typeof readTar> {
  let broken: { readonly reason: unknown } | undefined;
  const taken = async function* (): AsyncGenerator<Buffer, void> {
    try {
      for await (const chunk of tar) {
        given.push(chunk);
        yield chunk;
      }
    } catch (reason) {
      broken = { reason };
      throw reason;
    }
  };
  try {
    yield* readTar(taken());
  } catch (error) {
    throw broken === undefined && error instanceof ActionError ? damaged(error) : error;
  }
}

interface OwnEntry {
  readonly header: Parameters<typeof gnuTarHeader>[0];
  readonly content: Buffer;
}

function ownEntries(userFiles: readonly UserFile[]): readonly OwnEntry[] {
  const folder = { path: 'etc/', type: 'directory', mode: 0o755, size: 0, mtime: 0, linkPath: '' } as const;
  const files = userFiles.map(({ path, mtime, content }): OwnEntry => {
    return { header: { path, type: 'file', mode: 0o644, size: content.length, mtime, linkPath: '' }, content };
  });
  return [{ header: folder, content: Buffer.alloc(0) }, ...files];
}

async function* layerBytes(app: ThinLayer['app'], own: readonly OwnEntry[]): AsyncGenerator<Buffer, void> {
  if (app !== null) yield* withoutEndMark(app);
  for (const { header, content } of own) {
    yield Buffer.concat([gnuTarHeader(header), content, Buffer.alloc(padding(content.length))]);
  }
  yield END_MARK;
}

/** Holds back as many bytes as the end mark has, and drops them if they are it. */
async function* withoutEndMark(archive: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of archive) {
    const bytes = chunk.length < END_MARK.length ? Buffer.concat([held, chunk]) : chunk;
    if (bytes === chunk) yield held;
    const border = Math.max(0, bytes.length - END_MARK.length);
    yield bytes.subarray(0, border);
    held = bytes.subarray(border);
  }
  if (!held.equals(END_MARK)) throw damaged();
}

function damaged(cause?: ActionError): ActionError {
  const options = cause === undefined ? {} : { cause };
  return new ActionError("the engine's archive of /app in the base is damaged or cut", options);
}
