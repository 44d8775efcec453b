import { posix } from 'node:path';
import type { BytePath } from '../tar/byte-path.ts';
import type { TarEntry, TarEvent } from '../tar/tar-reader.ts';
import type { ContentReader } from './content-reader.ts';
import type { TreeEntry } from './file-tree.ts';

/** The files of an archive, by absolute path, and the beginnings of those whose text was asked for. */
export interface ArchiveTree {
  readonly entries: ReadonlyMap<BytePath, TreeEntry>;
  readonly texts: ReadonlyMap<BytePath, Buffer>;
}

/** How the files of an archive are read. */
export interface ArchiveTreeOptions {
  /** The absolute path of an entry; null for one that is no part of the tree. */
  readonly pathOf: (entry: TarEntry, name: BytePath) => BytePath | null;
  readonly keepsText: (path: BytePath) => boolean;
  readonly reader: ContentReader;
  /** Told of the content's bytes for each entry and each folder above one, before it is kept; what it throws ends the reading. */
  readonly onEntry: (size: number) => void;
}

/** No system call takes a longer one. */
const LONGEST_PATH = 4096;

/** Reads a tar to its end, keeping of each file no more than what it is. */
export async function readArchiveTree(
  tar: AsyncIterable<TarEvent>,
  { pathOf, keepsText, reader, onEntry }: ArchiveTreeOptions,
): Promise<ArchiveTree> {
  const entries = new Map<BytePath, TreeEntry>();
  const texts = new Map<BytePath, Buffer>();
  const events = tar[Symbol.asyncIterator]();
  const content = async function* (size: number): AsyncGenerator<Buffer, void> {
    for (let left = size; left > 0; ) {
      const event = await events.next();
      if (event.done === true || event.value.kind !== 'bytes') return;
      left -= event.value.bytes.length;
      yield event.value.bytes;
    }
  };
  try {
    for (let event = await events.next(); event.done !== true; event = await events.next()) {
      if (event.value.kind === 'bytes') continue;
      const { entry } = event.value;
      onEntry(entry.size);
      const path = pathOf(entry, entry.path);
      if (path === null || path.length > LONGEST_PATH) continue;
      addFoldersAbove(entries, path, onEntry);
      if (entry.type === 'file') {
        const read = await reader.read(content(entry.size), { size: entry.size, keepsText: keepsText(path) });
        entries.set(path, { kind: 'file', isExecutable: (entry.mode & 0o111) !== 0, content: read.content });
        if (read.text !== null) texts.set(path, read.text);
        continue;
      }
      const found = entryOf(entry, (name) => entries.get(pathOf(entry, name) ?? ''));
      if (found !== null && !(found.kind === 'folder' && entries.has(path))) entries.set(path, found);
    }
    return { entries, texts };
  } finally {
    await events.return?.();
  }
}

/** Null for a second name of something that is not there. */
function entryOf(entry: TarEntry, find: (name: BytePath) => TreeEntry | undefined): TreeEntry | null {
  switch (entry.type) {
    case 'directory':
      return { kind: 'folder' };
    case 'symlink':
      return { kind: 'link', target: entry.linkPath };
    case 'hardlink':
      return find(entry.linkPath) ?? null;
    default:
      return { kind: 'file', isExecutable: false, content: { kind: 'other' } };
  }
}

/** An archive need not name the folders that its files are in. */
function addFoldersAbove(
  entries: Map<BytePath, TreeEntry>,
  path: BytePath,
  onEntry: ArchiveTreeOptions['onEntry'],
): void {
  for (let at = posix.dirname(path); at !== '/' && at !== '.' && !entries.has(at); at = posix.dirname(at)) {
    onEntry(0);
    entries.set(at, { kind: 'folder' });
  }
}
