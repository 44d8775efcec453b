import { type BytePath, showPath } from '../tar/byte-path.ts';
import type { TarEntry } from '../tar/tar-reader.ts';
import { ownerBits } from './slug-entry.ts';

/** Something in `/app` that the slug does not carry as it is. */
export interface SlugFinding {
  readonly kind: 'excluded' | 'not-a-file' | 'special-bits' | 'unreadable' | 'outside-link';
  /** Below `/app`, as `showPath` writes it. */
  readonly path: string;
}

/** What is to be said of an entry that goes into the slug. */
export function findingsOf(path: BytePath, { type, mode, linkPath }: TarEntry): readonly SlugFinding[] {
  const kinds: SlugFinding['kind'][] = [];
  if (type === 'symlink') {
    if (leavesApp(path, linkPath)) kinds.push('outside-link');
  } else if (type === 'file' || type === 'directory') {
    if ((mode & 0o7000) !== 0) kinds.push('special-bits');
    if ((mode & ownerBits(type)) !== ownerBits(type)) kinds.push('unreadable');
  }
  return kinds.map((kind) => ({ kind, path: showPath(path) }));
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
