import { createHash } from 'node:crypto';
import { padding } from '../../tar/tar-reader.ts';
import { gnuTarHeader, tarEnd } from '../../tar/tar-writer.ts';
import { blobName, imageDocuments } from './image-documents.ts';
import type { ThinConfig } from './thin-config.ts';

/** What is known of an archive when all of it was given. */
export interface ArchiveEnding {
  /** The bytes that belong at the very beginning, where zeros were given. */
  readonly beginning: Buffer;
  /** `sha256:…` of the layer. */
  readonly diffId: string;
  /** `sha256:…` */
  readonly configDigest: string;
}

const BLOCK = 512;

/**
 * The archive of an image of one layer, chunk by chunk. A tar says an entry's name and size before its content, and a layer
 * is named by its digest: so the archive begins with zeros, to be written over with what the generator returns.
 */
export async function* oneLayerArchive(
  layer: AsyncIterable<Buffer>,
  { reference, config }: { readonly reference: string; readonly config: ThinConfig },
): AsyncGenerator<Buffer, ArchiveEnding> {
  const hash = createHash('sha256');
  let size = 0;
  yield Buffer.alloc(BLOCK);
  for await (const chunk of layer) {
    hash.update(chunk);
    size += chunk.length;
    yield chunk;
  }
  const diffId = `sha256:${hash.digest('hex')}`;
  const { configDigest, documents } = imageDocuments({
    reference,
    platform: config.platform,
    config: config.toJson(diffId),
    layer: { digest: diffId, size },
  });
  const rest = Buffer.concat([
    Buffer.alloc(padding(size)),
    ...documents.flatMap(({ name, content }) => [
      fileHeader(name, content.length),
      content,
      Buffer.alloc(padding(content.length)),
    ]),
  ]);
  yield rest;
  yield tarEnd(BLOCK + size + rest.length);
  return { beginning: fileHeader(blobName(diffId), size), diffId, configDigest };
}

function fileHeader(path: string, size: number): Buffer {
  return gnuTarHeader({ path, type: 'file', mode: 0o644, size, mtime: 0, linkPath: '' });
}
