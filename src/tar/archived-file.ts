import { readTar } from './tar-reader.ts';

/** The content of a regular file's archive, as text; null for that of a folder or of anything else, and of a file longer than `limitBytes`. */
export async function readArchivedFile(archive: AsyncIterable<Buffer>, limitBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let isFile = false;
  for await (const event of readTar(archive)) {
    if (event.kind === 'bytes') chunks.push(event.bytes);
    else if (isFile || event.entry.type !== 'file' || event.entry.size > limitBytes) return null;
    else isFile = true;
  }
  return isFile ? Buffer.concat(chunks).toString('utf8') : null;
}
