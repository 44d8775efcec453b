import type { ImageFiles } from '../../docker/image-files.ts';
import { ActionError } from '../../errors.ts';
import { padding, readTar } from '../../tar/tar-reader.ts';
import { gnuTarHeader, tarEnd } from '../../tar/tar-writer.ts';
import { LARGEST_RECORD_BYTES } from '../record-json.ts';
import { oneLayerArchive } from '../thin/one-layer-archive.ts';

/** A record's file in its image. */
const FILE = 'base-record.json';

/** An image archive, as `docker load` takes it, of an image that holds a record and nothing else. `platform` such as `linux/amd64`. */
export async function recordArchive(
  record: string,
  { reference, platform }: { readonly reference: string; readonly platform: string },
): Promise<Buffer> {
  const [os = '', architecture = '', variant] = platform.split('/');
  const ofImage = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const toJson = (diffId: string) =>
    JSON.stringify({
      ...ofImage,
      config: {},
      rootfs: { type: 'layers', diff_ids: [diffId] },
      // A registry of the 2.x line answers 400 about an image without one to a containerd store, which then cannot push over its tag.
      // https://github.com/distribution/distribution/blob/v2.8.3/manifest/schema1/config_builder.go
      history: [{ created_by: 'heroku-docker-release' }],
    });
  const chunks: Buffer[] = [];
  const archive = oneLayerArchive(layer(Buffer.from(record)), { reference, config: { platform: ofImage, toJson } });
  for (let next = await archive.next(); ; next = await archive.next()) {
    if (next.done)
      return Buffer.concat([next.value.beginning, Buffer.concat(chunks).subarray(next.value.beginning.length)]);
    chunks.push(next.value);
  }
}

async function* layer(content: Buffer): AsyncGenerator<Buffer, void> {
  const header = gnuTarHeader({
    path: FILE,
    type: 'file',
    mode: 0o644,
    size: content.length,
    mtime: 0,
    linkPath: '',
  });
  const rest = Buffer.alloc(padding(content.length));
  yield Buffer.concat([header, content, rest, tarEnd(header.length + content.length + rest.length)]);
}

/** The text of a record out of its image. Throws ActionError if there is none, or something else in its place. */
export async function readRecordFile(files: ImageFiles): Promise<string> {
  const archive = await files.open(`/${FILE}`);
  if (archive === null) throw new ActionError('its image has no record');
  const chunks: Buffer[] = [];
  for await (const event of readTar(archive)) {
    if (event.kind === 'bytes') chunks.push(Buffer.from(event.bytes));
    else if (event.entry.type !== 'file' || event.entry.size > LARGEST_RECORD_BYTES)
      throw new ActionError('its record is no file, or too large');
  }
  return Buffer.concat(chunks).toString('utf8');
}
