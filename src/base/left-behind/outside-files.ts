import { findInImage, type ImageFindOptions } from '../../docker/image-find.ts';
import { ActionError } from '../../errors.ts';
import type { BytePath } from '../../slug/byte-path.ts';

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
/** What find is asked for last: https://github.com/opencontainers/runtime-spec/blob/main/config-linux.md#default-devices */
const LAST = '/dev/null';
/** A million files with long names. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The files and links of an image outside `/app`, as a container of it lists them. Null if the image has no GNU find. Throws
 * ActionError if the engine fails or the listing lacks its end.
 */
export async function listOutsideFiles(
  options: Omit<ImageFindOptions, 'args' | 'mostBytes'>,
): Promise<readonly OutsideFile[] | null> {
  const skip = skipped.flatMap((path, index) => [...(index === 0 ? [] : ['-o']), '-path', path]);
  const wanted = ['(', '-type', 'f', '-o', '-type', 'l', '-o', '-path', LAST, ')'];
  const args = ['/', LAST, '-xdev', '(', ...skip, ')', '-prune', '-o', ...wanted];
  const printed = await findInImage({
    ...options,
    args: [...args, '-printf', '%y %m %s %Ts %p\\0%l\\0'],
    mostBytes: MOST_BYTES,
  });
  return printed === null ? null : readOutsideFiles(printed, options.image);
}

/** Reads what find printed of each: `TYPE MODE SIZE TIME PATH`, and the target of a link, both ended by a zero byte. */
export function readOutsideFiles(printed: Buffer, image: string): readonly OutsideFile[] {
  const fields = printed.toString('latin1').split('\0');
  const files: OutsideFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, type, mode = '', size, time, path = ''] =
      /^(\S) ([0-7]+) (\d+) (-?\d+) (\/[\s\S]*)$/.exec(fields[at] ?? '') ?? [];
    if (path === LAST) return files;
    if (type === undefined) break;
    const target = type === 'l' ? (fields[at + 1] ?? '') : null;
    files.push({ path, mode: Number.parseInt(mode, 8), size: Number(size), time: Number(time), target });
  }
  throw new ActionError(
    `The list of the files of ${image} that the Docker engine sent broke off before its end. Run the job again.`,
  );
}
