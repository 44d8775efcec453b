import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type EntryPart, entryFiles } from '../../../src/base/store/cache-entry.ts';
import { readMembers, type TarMember, writeMembers } from './tar-edit.ts';

/** What becomes of the bytes that an entry is stored as. */
export type EntryChange = (bytes: Buffer) => Buffer | Promise<Buffer>;

/** Changes what is compressed in an entry: by zstd, or by gzip where the machine has no zstd program. */
export function uncompressed(change: EntryChange): EntryChange {
  return async (bytes) => {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gzipSync(await change(gunzipSync(bytes)));
    return zstdCompressSync(await change(zstdDecompressSync(bytes)));
  };
}

/** Changes the members of an entry's tar, as who may write the cache could. */
export function members(change: (members: readonly TarMember[]) => readonly TarMember[]): EntryChange {
  return uncompressed(async (plain) => writeMembers(change(await readMembers(plain))));
}

/** Puts other bytes into the one file of an entry. */
export function content(part: EntryPart, change: (old: Buffer) => Buffer): EntryChange {
  return members((all) =>
    all.map((each) =>
      each.path === entryFiles[part] ? { ...each, content: change(each.content ?? Buffer.alloc(0)) } : each,
    ),
  );
}
