import { mkdtemp, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type Docker from 'dockerode';
import { limitBytes, readGuarded } from '../../base/packages/guarded.ts';
import { librariesAmong } from '../../base/packages/image-libraries.ts';
import { packagesOf } from '../../base/packages/inventory.ts';
import { PackagesUnreadableError } from '../../base/packages/packages-unreadable.ts';
import { readPackages } from '../../base/packages/read-packages.ts';
import type { ImageFacts } from '../../docker/engine.ts';
import { type ImageFiles, openImageFiles } from '../../docker/image-files.ts';
import { imageIdentity } from '../../docker/image-identity.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { readShownPath } from '../../slug/shown-path.ts';
import type { BytePath } from '../../tar/byte-path.ts';
import { readTar } from '../../tar/tar-reader.ts';
import { type ArchiveTree, readArchiveTree } from '../archive-tree.ts';
import { ContentReader } from '../content-reader.ts';
import { isInSlug, type TreeEntry } from '../file-tree.ts';
import { isLoaderConfiguration, readLoaderFolders } from './loader-folders.ts';
import { mostCommonTarget, type OwningPackage, type RunImageIndex } from './run-image-index.ts';
import type { RunImageShelf } from './run-image-shelf.ts';

/** Larger than any stack image, many times over: a sparse file may claim any size. */
const LARGEST_IMAGE_BYTES = 64 * 2 ** 30;
const MOST_FILES = 1_000_000;

/** Which run image, for which run. */
export interface IndexRunImageOptions {
  readonly api: Docker;
  readonly image: string;
  /** What the engine says of `image`. */
  readonly facts: ImageFacts;
  readonly runId: string;
  readonly shelf: RunImageShelf;
  readonly temporaryFolder: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * What a run image has, from the shelf, or read of its files, which are never run. Throws ActionError if the engine does not
 * give them.
 */
export async function indexRunImage(options: IndexRunImageOptions): Promise<RunImageIndex> {
  const { image, facts, shelf } = options;
  const identity = imageIdentity(facts);
  const kept = await shelf.find(image, identity);
  if (kept !== null) return kept;
  const index = await readRunImage(identity, options);
  await shelf.keep(image, index);
  return index;
}

async function readRunImage(
  identity: string,
  { api, image, facts, runId, temporaryFolder, log, signal }: IndexRunImageOptions,
): Promise<RunImageIndex> {
  await using files = await openImageFiles({ api, image, runId, log, signal });
  const folder = await mkdtemp(join(temporaryFolder, 'run-image-'));
  try {
    const { entries, texts } = await readImageTree(files, image, new ContentReader(folder));
    const environment = new Map(facts.config.env.map((each) => splitVariable(each)));
    return {
      identity,
      entries,
      loaderFolders: readLoaderFolders(texts),
      ...mostCommonTarget(entries),
      owners: await readOwners(files, entries, log),
      path: environment.get('PATH') ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      libraryPath: environment.get('LD_LIBRARY_PATH') ?? '',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readImageTree(files: ImageFiles, image: string, reader: ContentReader): Promise<ArchiveTree> {
  const unreadable = (what: string, cause?: unknown) =>
    new ActionError(`The files of ${image} cannot be read: ${what}.`, cause === undefined ? {} : { cause });
  const archive = await files.open('/');
  if (archive === null) throw unreadable('the engine finds none');
  const tooLarge = () => unreadable(`it holds more than ${LARGEST_IMAGE_BYTES / 2 ** 30} GB`);
  const damaged = (cause: unknown) => unreadable('the engine sent a damaged archive of them', cause);
  let count = 0;
  const tree = await readArchiveTree(
    readGuarded(limitBytes(archive, LARGEST_IMAGE_BYTES, tooLarge), readTar, damaged),
    {
      pathOf: (_, name) => pathInImage(name),
      keepsText: isLoaderConfiguration,
      reader,
      onEntry: () => {
        count += 1;
        if (count > MOST_FILES) throw unreadable(`it has more than ${MOST_FILES} files`);
      },
    },
  );
  return {
    entries: new Map([...tree.entries].map(([path, entry]) => [path, withoutScript(entry)])),
    texts: tree.texts,
  };
}

/** Engines name the entries of `/` from `/` on, or from `./`. */
function pathInImage(name: BytePath): BytePath | null {
  const path = posix.join('/', name).replace(/(.)\/$/, '$1');
  return path === '/' || isInSlug(path) ? null : path;
}

/** Of the image's own files only ELF files are asked about, by what loads them. */
function withoutScript(entry: TreeEntry): TreeEntry {
  if (entry.kind !== 'file' || entry.content.kind === 'linked') return entry;
  return { ...entry, content: { kind: 'other' } };
}

async function readOwners(
  files: ImageFiles,
  entries: ArchiveTree['entries'],
  log: Log,
): Promise<ReadonlyMap<BytePath, OwningPackage>> {
  const named = [...entries].flatMap(([path, entry]) =>
    entry.kind === 'folder' ? [] : [{ path, target: entry.kind === 'link' ? entry.target : null }],
  );
  try {
    const inventory = await readPackages(files, { libraries: (held) => librariesAmong(named, held) });
    const packages = new Map(packagesOf(inventory).map((each) => [each.name, each.version]));
    return new Map(
      inventory.libraries.flatMap(({ path, package: name }) => {
        const version = packages.get(name ?? '');
        return name === null || version === undefined ? [] : [[readShownPath(path), { name, version }] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof PackagesUnreadableError)) throw error;
    // Whose a library is, is a help to the reader of a finding, and no part of the check.
    log.debug(`The packages of the run image are not known: ${error.message}`);
    return new Map();
  }
}

function splitVariable(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
