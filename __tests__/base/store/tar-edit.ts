import { Readable } from 'node:stream';
import { Header, Parser } from 'tar';

/** A member of a tar, in memory. */
export interface TarMember {
  readonly path: string;
  readonly type: 'File' | 'Directory' | 'SymbolicLink' | 'Link' | 'ExtendedHeader';
  readonly linkpath?: string;
  readonly content?: Buffer;
}

/** The members of a tar. */
export async function readMembers(archive: Buffer): Promise<readonly TarMember[]> {
  const members: Promise<TarMember>[] = [];
  const parser = new Parser({
    onReadEntry: (entry) => {
      const { path, linkpath = '' } = entry;
      const type = entry.type === 'Directory' || entry.type === 'SymbolicLink' ? entry.type : 'File';
      members.push(entry.concat().then((content) => ({ path, type, linkpath, content })));
    },
  });
  const ended = new Promise((resolve) => parser.on('end', resolve));
  for await (const chunk of Readable.from([archive])) parser.write(chunk);
  parser.end();
  await ended;
  return Promise.all(members);
}

/** A tar of exactly these members, with its end mark. */
export function writeMembers(members: readonly TarMember[]): Buffer {
  const blocks = members.flatMap(({ path, type, linkpath = '', content = Buffer.alloc(0) }) => {
    const header = new Header({
      path,
      type,
      linkpath,
      size: content.length,
      mode: 0o644,
      uid: 0,
      gid: 0,
      mtime: new Date(0),
    });
    header.encode();
    return [header.block ?? Buffer.alloc(512), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
