import type { BytePath } from '../tar/byte-path.ts';
import type { TarEntry } from '../tar/tar-reader.ts';
import type { SlugTarEntry } from '../tar/tar-writer.ts';
import type { FileDecision } from './file-times.ts';

/** What the slug's tar says of an entry of the image: below `./app`, without special bits, readable for its owner. */
export function slugEntry(
  path: BytePath,
  entry: TarEntry,
  decision: FileDecision,
  hardlinkTarget: BytePath,
): SlugTarEntry {
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
export function ownerBits(type: TarEntry['type']): number {
  return type === 'directory' ? 0o500 : 0o400;
}
