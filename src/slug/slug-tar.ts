import { createHash } from 'node:crypto';
import { ActionError } from '../errors.ts';
import { linkDigest, withoutDot } from './app-files.ts';
import { type Block, BlockCutter } from './blocks.ts';
import { type BytePath, showPath } from './byte-path.ts';
import type { FileDecision, FileTimes } from './file-times.ts';
import type { ManifestDraftEntry } from './manifest.ts';
import { compiledFrom, PYC_HEADER_BYTES } from './python-times.ts';
import type { SlugExclusion } from './slugignore.ts';
import { padding, readTar, type TarEntry } from './tar-reader.ts';
import { gnuTarHeader, type SlugTarEntry, tarEnd } from './tar-writer.ts';

/** Something in `/app` that the slug does not carry as it is. */
export interface SlugFinding {
  readonly kind: 'excluded' | 'not-a-file' | 'special-bits' | 'unreadable' | 'outside-link';
  /** Below `/app`, as `showPath` writes it. */
  readonly path: string;
}

/** What bounds a slug before it is compressed. */
export interface SlugBounds {
  readonly uncompressedBytes: number;
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
  readonly #draft: ManifestDraftEntry[] = [];
  readonly #findings: SlugFinding[] = [];
  readonly #seen = new Set<BytePath>();
  /** Where a hard link finds content whose first name stays out of the slug. */
  readonly #moved: ReadonlyMap<BytePath, BytePath>;
  readonly #movedNext = new Map<BytePath, BytePath>();
  readonly #kept = new Map<BytePath, FileDecision>();
  #excludedFolder: string | undefined;
  #previous = '';
  #length = 0;
  #uncompressed = 0;

  constructor(options: {
    readonly times: FileTimes;
    readonly exclusion: SlugExclusion;
    readonly bounds: SlugBounds;
    readonly moved: ReadonlyMap<BytePath, BytePath>;
  }) {
    this.#times = options.times;
    this.#exclusion = options.exclusion;
    this.#bounds = options.bounds;
    this.#moved = options.moved;
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
    for await (const event of readTar(archive)) {
      if (event.kind === 'entry') file = this.#entry(event.entry);
      else file?.add(event.bytes);
      if (file?.isComplete) {
        file.end();
        file = undefined;
      }
      yield* this.#cutter.take();
    }
    if (this.#draft.length <= 1) {
      throw new ActionError(
        '/app in the app image is empty. Copy the app below /app, e.g. with ONBUILD COPY . /app in the Dockerfile.',
      );
    }
    const end = tarEnd(this.#length);
    this.#cutter.add(end, 0);
    this.#length += end.length;
    this.#cutter.end();
    yield* this.#cutter.take();
  }

  #entry(entry: TarEntry): OpenFile | undefined {
    const name = withoutDot(entry.path);
    const path = name === '' ? '.' : name;
    this.#checkOrder(path);
    this.#seen.add(path);
    if (this.#isExcluded(path, entry)) {
      const second = this.#moved.get(path);
      return entry.type === 'file' && second !== undefined ? this.#file(second, entry) : undefined;
    }
    if (this.#kept.has(path)) return undefined;
    this.#noteFindings(path, entry);
    switch (entry.type) {
      case 'file':
        return this.#file(path, entry);
      case 'directory':
        this.#write(path, entry, this.#times.decideDirectory(path), '');
        return undefined;
      case 'symlink':
        this.#write(path, entry, this.#times.decideLink(path, linkDigest(entry.linkPath)), '');
        return undefined;
      case 'hardlink':
        return this.#hardlink(path, entry);
      default:
        return undefined;
    }
  }

  #file(path: BytePath, entry: TarEntry): OpenFile {
    this.#uncompressed += entry.size;
    if (this.#uncompressed > this.#bounds.uncompressedBytes)
      throw tooMuch(`more than ${this.#bounds.uncompressedBytes} bytes`, path);
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

  #hardlink(path: BytePath, entry: TarEntry): undefined {
    const target = withoutDot(entry.linkPath);
    const carrier = this.#kept.has(target) ? target : (this.#moved.get(target) ?? '');
    const decision = this.#kept.get(carrier);
    if (decision === undefined) {
      // The content went by under a name that stays out; the next reading puts it here.
      if (!this.#movedNext.has(target)) this.#movedNext.set(target, path);
      return;
    }
    this.#write(path, entry, decision, carrier);
  }

  /** Writes an entry's header; returns its index in the manifest. */
  #write(path: BytePath, entry: TarEntry, decision: FileDecision, hardlinkTarget: BytePath): number {
    const index = this.#draft.length;
    if (index >= this.#bounds.entries) throw tooMuch(`more than ${this.#bounds.entries} entries`, path);
    const { linkPath, ...header } = slugEntry(path, entry, decision, hardlinkTarget);
    const bytes = gnuTarHeader({ ...header, linkPath });
    const { mode, type, size } = header;
    const linkTarget = type === 'hardlink' ? hardlinkTarget : linkPath;
    this.#draft.push({ path, type, mode, size, linkTarget, origin: decision.origin, digest: '', compressedBytes: 0 });
    this.#kept.set(path, decision);
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

  #noteFindings(path: BytePath, { type, mode, linkPath }: TarEntry): void {
    const note = (kind: SlugFinding['kind']) => this.#findings.push({ kind, path: showPath(path) });
    if (type === 'fifo' || type === 'character-device' || type === 'block-device') note('not-a-file');
    else if (type === 'symlink') {
      if (leavesApp(path, linkPath)) note('outside-link');
    } else if (type !== 'hardlink') {
      if ((mode & 0o7000) !== 0) note('special-bits');
      if ((mode & ownerBits(type)) !== ownerBits(type)) note('unreadable');
    }
  }

  /** Sorted names are part of the promise that the same app gives the same slug. */
  #checkOrder(path: BytePath): void {
    const key = path === '.' ? '' : path.replaceAll('/', '\0');
    if (key < this.#previous) {
      throw new ActionError(
        `The engine sent the files of /app in no order (at '${showPath(path)}'); this engine is not supported.`,
      );
    }
    this.#previous = key;
  }
}

function slugEntry(path: BytePath, entry: TarEntry, decision: FileDecision, hardlinkTarget: BytePath): SlugTarEntry {
  const type =
    entry.type === 'directory' || entry.type === 'symlink' || entry.type === 'hardlink' ? entry.type : 'file';
  return {
    path: inSlug(path),
    type,
    mode: type === 'symlink' ? 0o777 : (entry.mode & 0o777) | ownerBits(type),
    size: type === 'file' ? entry.size : 0,
    mtime: decision.mtime,
    linkPath: type === 'hardlink' ? inSlug(hardlinkTarget) : type === 'symlink' ? entry.linkPath : '',
  };
}

function inSlug(path: BytePath): BytePath {
  return path === '.' ? './app' : `./app/${path}`;
}

/** The bits without which the dyno could not read its own files. */
function ownerBits(type: TarEntry['type']): number {
  return type === 'directory' ? 0o500 : 0o400;
}

function leavesApp(path: BytePath, target: BytePath): boolean {
  if (target.startsWith('/')) return target !== '/app' && !target.startsWith('/app/');
  let depth = path.split('/').length - 1;
  for (const part of target.split('/')) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function tooMuch(what: string, path: BytePath): ActionError {
  return new ActionError(
    `/app holds ${what} (reached at '${showPath(path)}'); a slug of that size cannot be unpacked on a dyno. Remove what the app does not need, or name it in .slugignore.`,
  );
}

/** A file whose content goes by: hashed, and held back while what its header says is not decided. */
class OpenFile {
  readonly #hash = createHash('sha256');
  readonly #size: number;
  readonly #steps: FileSteps;
  #left: number;
  #head: Buffer = Buffer.alloc(0);
  #held: Buffer[] = [];
  #decision: FileDecision | null;
  #index = -1;

  constructor(size: number, steps: FileSteps) {
    this.#size = size;
    this.#left = size;
    this.#steps = steps;
    this.#decision = steps.early;
    if (this.#decision !== null) this.#index = steps.start(this.#decision);
  }

  get isComplete(): boolean {
    return this.#left === 0;
  }

  add(bytes: Buffer): void {
    this.#left -= bytes.length;
    this.#hash.update(bytes);
    if (this.#head.length < PYC_HEADER_BYTES) {
      this.#head = Buffer.concat([this.#head, bytes.subarray(0, PYC_HEADER_BYTES - this.#head.length)]);
    }
    if (this.#decision === null) this.#held.push(bytes);
    else this.#steps.content(bytes, this.#index);
  }

  end(): void {
    const digest = this.#hash.digest('hex');
    if (this.#decision === null) {
      this.#decision = this.#steps.late(digest);
      this.#index = this.#steps.start(this.#decision);
      for (const bytes of this.#held) this.#steps.content(bytes, this.#index);
    }
    const fill = padding(this.#size);
    if (fill > 0) this.#steps.content(Buffer.alloc(fill), this.#index);
    this.#steps.end({ index: this.#index, digest, head: this.#head, decision: this.#decision });
  }
}

interface FileSteps {
  readonly early: FileDecision | null;
  readonly late: (digest: string) => FileDecision;
  readonly start: (decision: FileDecision) => number;
  readonly content: (bytes: Buffer, index: number) => void;
  readonly end: (file: {
    readonly index: number;
    readonly digest: string;
    readonly head: Buffer;
    readonly decision: FileDecision;
  }) => void;
}
