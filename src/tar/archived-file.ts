import { readTar } from './tar-reader.ts';

/** The content of the one file in an archive, as text; null if it is no plain file or longer than `limitBytes`. */
export async function readArchivedFile(archive: AsyncIterable<Buffer>, limitBytes: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let isFile = false;
  let length = 0;
  for await (const event of readTar(archive)) {
    if (event.kind === 'entry') isFile = event.entry.type === 'file';
    else {
      length += event.bytes.length;
      if (length <= limitBytes) chunks.push(event.bytes);
    }
  }
  return isFile && length <= limitBytes ? Buffer.concat(chunks).toString('utf8') : null;
}
