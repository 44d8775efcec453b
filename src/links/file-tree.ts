import { posix } from 'node:path';
import type { BytePath } from '../tar/byte-path.ts';
import type { ElfReading } from './elf/elf.ts';

/** What a file was found to be. */
export type FileContent =
  | ElfReading
  /** `line` is the first one without its `#!`, as much of it as a kernel reads, one character per byte. */
  | { readonly kind: 'script'; readonly line: string }
  | { readonly kind: 'other' };

/** A thing in a tree of files. */
export type TreeEntry =
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly target: BytePath }
  | { readonly kind: 'file'; readonly isExecutable: boolean; readonly content: FileContent };

/** Where a path leads. The paths are free of symbolic links. */
export type Resolved =
  | { readonly kind: 'found'; readonly path: BytePath; readonly entry: Exclude<TreeEntry, { kind: 'link' }> }
  /** There is nothing at `path`, to which it leads. */
  | { readonly kind: 'absent'; readonly path: BytePath }
  /** No kernel would follow it to its end. */
  | { readonly kind: 'loop' };

/** As many as Linux follows. https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MOST_LINKS = 40;
const LONGEST_TARGET = 4096;

/** The files of a dyno: the slug at `/app`, and the run image everywhere else. Keys are absolute paths without links on the way. */
export class FileTree {
  readonly #slug: ReadonlyMap<BytePath, TreeEntry>;
  readonly #image: ReadonlyMap<BytePath, TreeEntry>;

  constructor({
    slug,
    image,
  }: {
    readonly slug: ReadonlyMap<BytePath, TreeEntry>;
    readonly image: ReadonlyMap<BytePath, TreeEntry>;
  }) {
    this.#slug = slug;
    this.#image = image;
  }

  /** Follows an absolute path as the kernel does. */
  resolve(path: BytePath): Resolved {
    const direct = this.#entryAt(path);
    if (direct !== undefined && direct.kind !== 'link') return { kind: 'found', path, entry: direct };
    let at = '';
    let links = 0;
    const rest = partsOf(path);
    for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
      if (part === '..') {
        at = at.slice(0, Math.max(at.lastIndexOf('/'), 0));
        continue;
      }
      const next = `${at}/${part}`;
      const entry = this.#entryAt(next);
      if (entry === undefined || (entry.kind === 'file' && rest.length > 0)) {
        return { kind: 'absent', path: posix.normalize([next, ...rest].join('/')) };
      }
      if (entry.kind !== 'link') {
        at = next;
        continue;
      }
      links += 1;
      if (links > MOST_LINKS || entry.target.length > LONGEST_TARGET) return { kind: 'loop' };
      if (entry.target.startsWith('/')) at = '';
      rest.unshift(...partsOf(entry.target));
    }
    const entry = at === '' ? folder : this.#entryAt(at);
    return entry === undefined || entry.kind === 'link'
      ? { kind: 'absent', path: at }
      : { kind: 'found', path: at === '' ? '/' : at, entry };
  }

  #entryAt(path: BytePath): TreeEntry | undefined {
    return isInSlug(path) ? this.#slug.get(path) : this.#image.get(path);
  }
}

const folder: TreeEntry & { readonly kind: 'folder' } = { kind: 'folder' };

/** Whether an absolute path without links is in the slug. */
export function isInSlug(path: BytePath): boolean {
  return path === '/app' || path.startsWith('/app/');
}

function partsOf(path: BytePath): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
