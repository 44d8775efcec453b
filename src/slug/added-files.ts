import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';
import { type BytePath, bytePath, showPath } from '../tar/byte-path.ts';
import { padding, type TarEntry } from '../tar/tar-reader.ts';
import { BASE_TIME, type FileDecision } from './file-times.ts';

/** A small file that the slug holds beside what is in the image. */
export interface AddedFile {
  /** Below `/app`, no leading slash. */
  readonly path: string;
  readonly content: Buffer;
}

/** An added file, or a folder for one, as an entry of the slug. */
export interface AddedEntry {
  readonly path: BytePath;
  readonly entry: TarEntry;
  readonly decision: FileDecision;
  /** SHA-256 in lower-case hex; empty for a folder. */
  readonly digest: string;
  /** Content, filled up to whole blocks of the tar; empty for a folder. */
  readonly blocks: Buffer;
}

/** One time for all of it, so that what is generated is the same bytes in each release. */
const decision: FileDecision = { origin: 'app', mtime: BASE_TIME };

/**
 * Gives added files their places among the sorted entries of `/app`, each with the folders above it that the slug does not
 * have: those that are not in the image, and those that stay out. One instance is one reading.
 */
export class AddedFiles {
  readonly #waiting: AddedFile[];
  readonly #files: ReadonlySet<BytePath>;
  readonly #folders: ReadonlySet<BytePath>;
  /** Of `#folders`, those that the slug has by now. */
  readonly #there = new Set<BytePath>();

  constructor(files: readonly AddedFile[]) {
    this.#waiting = files.toSorted((a, b) => (sortKey(bytePath(a.path)) < sortKey(bytePath(b.path)) ? -1 : 1));
    this.#files = new Set(files.map(({ path }) => bytePath(path)));
    this.#folders = new Set([...this.#files].flatMap(foldersAbove));
  }

  /** The entries whose place is before `next`, or all that are left. */
  before(next: BytePath | null): readonly AddedEntry[] {
    const entries: AddedEntry[] = [];
    for (let file = this.#waiting[0]; file !== undefined; file = this.#waiting[0]) {
      const path = bytePath(file.path);
      if (next !== null && sortKey(path) >= sortKey(next)) break;
      this.#waiting.shift();
      const missing = foldersAbove(path).filter((folder) => !this.#there.has(folder));
      for (const folder of missing) this.#there.add(folder);
      entries.push(...missing.map(addedFolder), addedFile(path, file.content));
    }
    return entries;
  }

  /** Takes note of what the slug keeps of the image. Throws ActionError if that is in an added file's way. */
  keep(path: BytePath, type: TarEntry['type']): void {
    if (this.#files.has(path)) throw inTheWay(path);
    if (!this.#folders.has(path)) return;
    if (type !== 'directory') throw inTheWay(path);
    this.#there.add(path);
  }
}

function foldersAbove(path: BytePath): readonly BytePath[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Orders paths as an archive of `/app` has them: a folder, all below it, and then what follows. */
export function sortKey(path: BytePath): string {
  return path === '.' ? '' : path.replaceAll('/', '\0');
}

function addedFolder(path: BytePath): AddedEntry {
  const entry: TarEntry = { path, type: 'directory', mode: 0o755, size: 0, mtime: BASE_TIME, linkPath: '' };
  return { path, entry, decision, digest: '', blocks: Buffer.alloc(0) };
}

function addedFile(path: BytePath, content: Buffer): AddedEntry {
  const entry: TarEntry = { path, type: 'file', mode: 0o644, size: content.length, mtime: BASE_TIME, linkPath: '' };
  const digest = createHash('sha256').update(content).digest('hex');
  return { path, entry, decision, digest, blocks: Buffer.concat([content, Buffer.alloc(padding(content.length))]) };
}

function inTheWay(path: BytePath): ActionError {
  return new ActionError(
    `/app/${showPath(path)} in the image is in the way of the script that carries the image's ENV and WORKDIR to the dyno. Give it another name (.profile.d has to be a folder), or set profile to off.`,
  );
}
