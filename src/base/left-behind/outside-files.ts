import { findInImage, LISTED_LAST } from '../../docker/image-find.ts';
import type { ImageOfRun } from '../../docker/image-of-run.ts';
import type { Log } from '../../log.ts';
import { type BytePath, ownCopy } from '../../tar/byte-path.ts';

/** A file or symbolic link outside `/app`. */
export interface OutsideFile {
  /** Absolute; its folders are no links. */
  readonly path: BytePath;
  /** Permission bits. */
  readonly mode: number;
  /** Bytes; of a link, the length of its target. */
  readonly size: number;
  /** Whole seconds since 1970. */
  readonly time: number;
  /** Of a symbolic link as it is written; null for a file. */
  readonly target: BytePath | null;
}

/** The app itself; what the kernel and the engine put into each container; and what programs keep only for themselves. */
const skipped = [
  ...['/app', '/proc', '/sys', '/dev', '/run', '/tmp', '/var/tmp', '/var/cache', '/var/log', '/var/lib/apt'],
  ...['/var/lib/dpkg', '/.dockerenv', '/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/etc/mtab'],
  ...['/etc/ld.so.cache', '/root/.cache', '/home/*/.cache'],
];
/** A million files with long names. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Lists an image by its id, once in a run. */
export type OutsideLists = (image: string, log: Log) => Promise<readonly OutsideFile[] | null>;

/** The lists of one run: several checks ask for those of the same images. One that failed is asked for again. */
export function createOutsideLists(engine: Omit<ImageOfRun, 'image' | 'log'>): OutsideLists {
  const lists = new Map<string, Promise<readonly OutsideFile[] | null>>();
  return (image, log) => {
    const known = lists.get(image);
    if (known !== undefined) return known;
    const listing = listOutsideFiles({ ...engine, image, log });
    lists.set(image, listing);
    listing.catch(() => lists.delete(image));
    return listing;
  };
}

/**
 * The files and links of an image outside `/app`, as a container of it lists them. Null if the image has no GNU find. Throws
 * ActionError if the engine fails or the listing lacks its end.
 */
export async function listOutsideFiles(image: ImageOfRun): Promise<readonly OutsideFile[] | null> {
  const skip = skipped.flatMap((path, index) => [...(index === 0 ? [] : ['-o']), '-path', path]);
  const wanted = ['(', '-type', 'f', '-o', '-type', 'l', '-o', '-path', LISTED_LAST, ')'];
  const args = ['/', LISTED_LAST, '-xdev', '(', ...skip, ')', '-prune', '-o', ...wanted];
  const found = await findInImage({
    ...image,
    what: `the files of ${image.image}`,
    args: [...args, '-printf', '%y %m %s %Ts %p\\0%l\\0'],
    read: readOutsideFiles,
    mostBytes: MOST_BYTES,
  });
  return found.kind === 'listed' ? found.listing : null;
}

/** Reads what find printed of each: `TYPE MODE SIZE TIME PATH`, and the target of a link, both ended by a zero byte. Null if it lacks its end. */
export function readOutsideFiles(printed: Buffer): readonly OutsideFile[] | null {
  const fields = printed.toString('latin1').split('\0');
  const files: OutsideFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, type, mode = '', size, time, path = ''] =
      /^(\S) ([0-7]+) (\d+) (-?\d+) (\/[\s\S]*)$/.exec(fields[at] ?? '') ?? [];
    if (path === LISTED_LAST) return files;
    if (type === undefined) break;
    const target = type === 'l' ? ownCopy(fields[at + 1] ?? '') : null;
    files.push({ path: ownCopy(path), mode: Number.parseInt(mode, 8), size: Number(size), time: Number(time), target });
  }
  return null;
}
