import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { TarEntry } from '../tar/tar-reader.ts';
import type { AppFile } from './app-files.ts';
import type { Origin } from './blocks.ts';
import type { CompiledFrom } from './python-times.ts';

/**
 * The time of everything that came unchanged from the base: 1 January 1980, the first that a zip file can hold. With one
 * time for all of it, the base's part of the slug is the same bytes whenever and wherever the base was built.
 */
export const BASE_TIME = 315532800;

/** A file up to this many bytes is held back until its digest is known. */
export const HELD_FILE = 1024 * 1024;

/** What is decided about a file before its content has gone by. */
export interface FileDecision {
  readonly origin: Origin;
  readonly mtime: number;
}

/**
 * Decides where each file came from and which time it gets in the slug. A file is the base's if the base has the same
 * content under the same name; everything else is the app's and gets the commit's time, because a web server that makes
 * its ETag of time and size must not give a changed page the old one's.
 *
 * A tar header comes before the content that decides. Small files wait for it; for a large one the file's time tells in
 * nearly all cases, and where it told wrong (a file copied again over the base's own, a Python source whose `.pyc` came
 * later), the truth is kept as a lesson and the archive is read once more.
 */
export class FileTimes {
  readonly #base: ReadonlyMap<string, AppFile>;
  readonly #baseFolders: ReadonlySet<string>;
  /** One value for all entries of an origin: there may be half a million of them. */
  readonly #decisions: Readonly<Record<Origin, FileDecision>>;
  readonly #origins = new Map<BytePath, Origin>();
  readonly #compiled = new Map<BytePath, CompiledFrom[]>();
  #sources = new Map<BytePath, { readonly entry: TarEntry; readonly mtime: number }>();
  #wrong = false;

  constructor({ base, appTime }: { readonly base: readonly AppFile[]; readonly appTime: number }) {
    this.#base = new Map(base.map((file) => [file.path, file]));
    this.#baseFolders = new Set(base.flatMap(({ path }) => foldersOf(path)));
    this.#decisions = { base: { origin: 'base', mtime: BASE_TIME }, app: { origin: 'app', mtime: appTime } };
  }

  /** For a directory: it is the base's if the base has a file below it. */
  decideDirectory(path: BytePath): FileDecision {
    return this.#decisions[path === '.' || this.#baseFolders.has(showPath(path)) ? 'base' : 'app'];
  }

  /** For a link, whose digest is known at once. */
  decideLink(path: BytePath, digest: string): FileDecision {
    const known = this.#base.get(showPath(path));
    return this.#decisions[known?.digest === digest ? 'base' : 'app'];
  }

  /** For a file before its content; null if that has to be held back, which only happens up to `HELD_FILE` bytes. */
  decideEarly(path: BytePath, entry: TarEntry): FileDecision | null {
    const known = this.#sameSize(path, entry);
    const lesson = this.#origins.get(path);
    if (known === undefined || lesson !== undefined) return this.#fileDecision(path, entry, lesson ?? 'app');
    if (entry.size <= HELD_FILE) return null;
    return this.#fileDecision(path, entry, known.time === entry.mtime ? 'base' : 'app');
  }

  /** For a file whose content was held back. */
  decideLate(path: BytePath, entry: TarEntry, digest: string): FileDecision {
    return this.#fileDecision(path, entry, this.#sameSize(path, entry)?.digest === digest ? 'base' : 'app');
  }

  /** Compares what was decided early with the content. */
  check(path: BytePath, entry: TarEntry, decided: FileDecision, digest: string): void {
    const known = this.#sameSize(path, entry);
    if (known === undefined) return;
    const origin = known.digest === digest ? 'base' : 'app';
    if (origin === decided.origin) return;
    this.#origins.set(path, origin);
    this.#wrong = true;
  }

  /** Learns what a `.pyc` file records of its source. */
  compiled(record: CompiledFrom): void {
    const records = this.#compiled.get(record.source) ?? [];
    this.#compiled.set(record.source, [...records, record]);
    const source = this.#sources.get(record.source);
    if (source !== undefined && matches(record, source.entry) && source.mtime !== source.entry.mtime)
      this.#wrong = true;
  }

  /** Whether something was decided wrong in this pass; the next one then knows better. */
  endPass(): boolean {
    const wrong = this.#wrong;
    this.#wrong = false;
    this.#sources = new Map();
    return wrong;
  }

  #fileDecision(path: BytePath, entry: TarEntry, origin: Origin): FileDecision {
    const decision = this.#keepsTime(path, entry, origin) ? { origin, mtime: entry.mtime } : this.#decisions[origin];
    if (path.endsWith('.py')) this.#sources.set(path, { entry, mtime: decision.mtime });
    return decision;
  }

  #keepsTime(path: BytePath, entry: TarEntry, origin: Origin): boolean {
    if (!path.endsWith('.py') || entry.mtime < 0) return false;
    if (this.#compiled.get(path)?.some((record) => matches(record, entry))) return true;
    const known = this.#base.get(showPath(path));
    return origin === 'base' && known?.keepsTime === true && known.time === entry.mtime;
  }

  #sameSize(path: BytePath, entry: TarEntry): AppFile | undefined {
    const known = this.#base.get(showPath(path));
    return known?.size === entry.size ? known : undefined;
  }
}

function matches(record: CompiledFrom, source: TarEntry): boolean {
  return record.mtime === source.mtime % 2 ** 32 && record.size === source.size % 2 ** 32;
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
