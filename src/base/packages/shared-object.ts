import { posix } from 'node:path';
import type { BytePath } from '../../tar/byte-path.ts';

/** Whether a path has the name of a shared object: `libssl.so`, `libssl.so.3`, `libcrypto.so.1.0.2k`; not `libssl.so.gz`. */
export function isSharedObject(path: BytePath): boolean {
  return /[^/]\.so(?:\.\d[0-9A-Za-z]*)*$/.test(path);
}

/** Folders at the top that are symbolic links into `/usr` where `/usr` is merged. https://wiki.debian.org/UsrMerge */
export const mergedFolders: readonly string[] = ['lib', 'lib32', 'lib64', 'libx32'];

/** The same with those of programs. */
export const mergedWithPrograms: ReadonlySet<string> = new Set([...mergedFolders, 'bin', 'sbin']);

/** Folders in which libraries are looked for, whether a package owns them or not. */
export const libraryFolders: readonly string[] = [
  ...mergedFolders.map((folder) => `/usr/${folder}`),
  '/usr/local',
  '/opt',
];

/** The path below `/usr` of one that is below a merged folder, since packages name both. */
export function unmerged(path: BytePath, merged: ReadonlySet<string>): BytePath {
  const plain = posix.normalize(path);
  const [, top = ''] = /^\/([^/]+)\//.exec(plain) ?? [];
  return merged.has(top) ? `/usr${plain}` : plain;
}
