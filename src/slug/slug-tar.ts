import { ActionError } from '../errors.ts';
import { type BytePath, showPath } from '../tar/byte-path.ts';
import { damagedArchive } from '../tar/damaged-archive.ts';
import { readTar, type TarEntry } from '../tar/tar-reader.ts';
import { gnuTarHeader, tarEnd } from '../tar/tar-writer.ts';
import { type AddedEntry, type AddedFile, AddedFiles, sortKey } from './added-files.ts';
import { linkDigest, withoutDot } from './app-files.ts';
import { type Block, BlockCutter } from './blocks.ts';
import { withoutClientTraces } from './client-traces.ts';
import type { FileDecision, FileTimes } from './file-times.ts';
import type { ManifestDraftEntry } from './manifest.ts';
import { OpenFile } from './open-file.ts';
import { compiledFrom } from './python-times.ts';
import { slugEntry } from './slug-entry.ts';
import { findingsOf, type SlugFinding } from './slug-finding.ts';
import type { SlugExclusion } from './slugignore.ts';

/** What bounds a slug before it is compressed. */
export interface SlugBounds {
  readonly uncompressedBytes: number;
  /** All that are in the archive, those that stay out of the slug as well. */
  readonly entries: number;
}

/** What one reading of `/app` found, beside the blocks. */
export interface SlugTarFacts {
  readonly draft: readonly ManifestDraftEntry[];
  readonly findings: readonly SlugFinding[];
  /** Every path in the archive, kept in the slug or not. */
  readonly seen: ReadonlySet<BytePath>;
  /** Bytes of the tar. */
  readonly length: number;
}

/**
 * Turns the archive of `/app` into the slug's tar, cut into blocks: every path under `./app`, in the archive's order (which
 * must be sorted), owned by root, without special bits. One instance is one reading.
 */
export class SlugTar {
  readonly #cutter = new BlockCutter();
  readonly #times: FileTimes;
  readonly #exclusion: SlugExclusion;
  readonly #bounds: SlugBounds;
  readonly #added: AddedFiles;
  readonly #draft: ManifestDraftEntry[] = [];
  readonly #findings: SlugFinding[] = [];
  readonly #seen = new Set<BytePath>();
  /** Where a hard link finds content whose first name stays out of the slug. */
  readonly #moved: ReadonlyMap<BytePath, BytePath>;
  readonly #movedNext = new Map<BytePath, BytePath>();
  readonly #kept = new Map<BytePath, FileDecision>();
  /** Pipes and devices: a hard link to one is one. */
  readonly #notFiles = new Set<BytePath>();
  #excludedFolder: string | undefined;
  #previous = '';
  /** Whether nothing of the image but `/app` itself is in the slug. */
  #isEmpty = true;
  #length = 0;
  #uncompressed = 0;

  constructor(options: {
    readonly times: FileTimes;
    readonly exclusion: SlugExclusion;
    readonly bounds: SlugBounds;
    readonly moved: ReadonlyMap<BytePath, BytePath>;
    readonly added: readonly AddedFile[];
  }) {
    this.#times = options.times;
    this.#exclusion = options.exclusion;
    this.#bounds = options.bounds;
    this.#moved = options.moved;
    this.#added = new AddedFiles(options.added);
  }

  /** Complete only after `blocks` has ended. */
  get facts(): SlugTarFacts {
    return { draft: this.#draft, findings: this.#findings, seen: this.#seen, length: this.#length };
  }

  /** First names that stay out while a second one is kept: given to the next reading, they carry the content. */
  get movedNext(): ReadonlyMap<BytePath, BytePath> {
    return this.#movedNext;
  }

  async *blocks(archive: AsyncIterable<Buffer>): AsyncGenerator<Block, void> {
    let file: OpenFile | undefined;
    for await (const event of withoutClientTraces(readTar(archive))) {
      if (event.kind === 'entry') file = this.#entry(event.entry);
      else file?.add(event.bytes);
      if (file?.isComplete) {
        file.end();
        file = undefined;
      }
      yield* this.#cutter.take();
    }
    if (this.#isEmpty && this.#movedNext.size === 0)
      throw emptyApp(this.#findings.some(({ kind }) => kind === 'excluded'));
    for (const each of this.#added.before(null)) this.#add(each);
    const end = tarEnd(this.#length);
    this.#cutter.add(end, 0);
    this.#length += end.length;
    this.#cutter.end();
    yield* this.#cutter.take();
  }

  #entry(entry: TarEntry): OpenFile | undefined {
    const path = withoutDot(entry.path) || '.';
    this.#checkOrder(path);
    for (const each of this.#added.before(path)) this.#add(each);
    this.#seen.add(path);
    if (this.#seen.size > this.#bounds.entries) throw tooManyEntries(this.#bounds.entries, path);
    const isExcluded = this.#isExcluded(path, entry);
    const { type } = entry;
    if (type === 'fifo' || type === 'character-device' || type === 'block-device') {
      this.#notFiles.add(path);
      if (!isExcluded) this.#findings.push({ kind: 'not-a-file', path: showPath(path) });
      return undefined;
    }
    const place = isExcluded ? this.#moved.get(path) : path;
    return place === undefined || this.#kept.has(place) ? undefined : this.#keep(place, entry);
  }

  #keep(path: BytePath, entry: TarEntry): OpenFile | undefined {
    this.#findings.push(...findingsOf(path, entry));
    this.#added.keep(path, entry.type);
    if (entry.type === 'file') return this.#file(path, entry);
    if (entry.type === 'hardlink') this.#hardlink(path, entry);
    else if (entry.type === 'symlink') {
      this.#write(path, entry, this.#times.decideLink(path, linkDigest(entry.linkPath)), '');
    } else this.#write(path, entry, this.#times.decideDirectory(path), '');
    return undefined;
  }

  #file(path: BytePath, entry: TarEntry): OpenFile {
    this.#uncompressed += entry.size;
    if (this.#uncompressed > this.#bounds.uncompressedBytes) throw tooManyBytes(this.#bounds.uncompressedBytes, path);
    return new OpenFile(entry.size, {
      early: this.#times.decideEarly(path, entry),
      late: (digest) => this.#times.decideLate(path, entry, digest),
      start: (decision) => this.#write(path, entry, decision, ''),
      content: (bytes, index) => {
        this.#cutter.add(bytes, index);
        this.#length += bytes.length;
      },
      end: ({ index, digest, head, decision }) => {
        const draft = this.#draft[index];
        if (draft !== undefined) draft.digest = digest;
        this.#times.check(path, entry, decision, digest);
        const compiled = compiledFrom(path, head);
        if (compiled !== null) this.#times.compiled(compiled);
      },
    });
  }

  #hardlink(path: BytePath, entry: TarEntry): void {
    const target = withoutDot(entry.linkPath);
    if (this.#notFiles.has(target)) {
      this.#findings.push({ kind: 'not-a-file', path: showPath(path) });
      return;
    }
    if (!this.#seen.has(target))
      throw damagedArchive(`a hard link '${showPath(path)}' to what does not come before it`);
    const carrier = this.#kept.has(target) ? target : (this.#moved.get(target) ?? '');
    const decision = this.#kept.get(carrier);
    if (decision !== undefined) this.#write(path, entry, decision, carrier);
    // The content went by under a name that stays out; the next reading puts it here.
    else if (!this.#movedNext.has(target)) this.#movedNext.set(target, path);
  }

  #add({ path, entry, decision, digest, blocks }: AddedEntry): void {
    this.#uncompressed += entry.size;
    const wasEmpty = this.#isEmpty;
    const index = this.#write(path, entry, decision, '');
    this.#isEmpty = wasEmpty;
    const draft = this.#draft[index];
    if (draft !== undefined) draft.digest = digest;
    this.#cutter.add(blocks, index);
    this.#length += blocks.length;
  }

  /** Writes an entry's header; returns its index in the manifest. */
  #write(path: BytePath, entry: TarEntry, decision: FileDecision, hardlinkTarget: BytePath): number {
    const index = this.#draft.length;
    const { linkPath, ...header } = slugEntry(path, entry, decision, hardlinkTarget);
    const bytes = gnuTarHeader({ ...header, linkPath });
    const { mode, type, size } = header;
    const linkTarget = type === 'hardlink' ? hardlinkTarget : linkPath;
    this.#draft.push({ path, type, mode, size, linkTarget, origin: decision.origin, digest: '', compressedBytes: 0 });
    this.#kept.set(path, decision);
    if (path !== '.') this.#isEmpty = false;
    this.#cutter.entry(bytes, { index, path, size, origin: decision.origin });
    this.#length += bytes.length;
    return index;
  }

  #isExcluded(path: BytePath, entry: TarEntry): boolean {
    if (this.#excludedFolder !== undefined && path.startsWith(this.#excludedFolder)) return true;
    this.#excludedFolder = undefined;
    if (path === '.' || !this.#exclusion(path, entry.type === 'directory')) return false;
    if (entry.type === 'directory') this.#excludedFolder = `${path}/`;
    this.#findings.push({ kind: 'excluded', path: showPath(path) });
    return true;
  }

  /** Sorted names are part of the promise that the same app gives the same slug. */
  #checkOrder(path: BytePath): void {
    const key = sortKey(path);
    if (key < this.#previous) {
      throw new ActionError(
        `The engine sent the files of /app in no order (at '${showPath(path)}'); this engine is not supported.`,
      );
    }
    this.#previous = key;
  }
}

function tooManyBytes(most: number, path: BytePath): ActionError {
  return new ActionError(
    `/app holds more than ${most} bytes (reached at '${showPath(path)}'); a slug of that size cannot be unpacked on a dyno. Remove what the app does not need, or name it in .slugignore.`,
  );
}

function tooManyEntries(most: number, path: BytePath): ActionError {
  return new ActionError(
    `/app holds more than ${most} files and folders (reached at '${showPath(path)}', what .slugignore names counted). Remove what the app does not need from the image.`,
  );
}

function emptyApp(everythingIsExcluded: boolean): ActionError {
  return new ActionError(
    everythingIsExcluded
      ? 'Everything in /app stays out of the slug by .slugignore (or is .git), so there is nothing to release. Narrow the patterns in .slugignore.'
      : '/app in the app image is empty. Copy the app below /app, e.g. with ONBUILD COPY . /app in the Dockerfile.',
  );
}
