import { createHash } from 'node:crypto';
import type { AppFile } from '../../slug/app-files.ts';
import { bytePath, showPath } from '../../tar/byte-path.ts';

const digestOfNothing = createHash('sha256').digest('hex');

/**
 * The symbolic links among the files of a base record, by their paths below `/app`: a record counts a link as a file of
 * 0 bytes whose digest stands for its target.
 */
export function symbolicLinks(files: readonly AppFile[]): ReadonlySet<string> {
  return new Set(files.filter(({ size, digest }) => size === 0 && digest !== digestOfNothing).map(({ path }) => path));
}

/** The first of `links` on the way to `path`, which is absolute and below `/app`, or at its end; null if there is none. */
export function linkOnTheWay(path: string, links: ReadonlySet<string>): string | null {
  const parts = recordPath(path).split('/');
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return ways.find((way) => links.has(way)) ?? null;
}

/** One of `links` below `path`, which is absolute and below `/app` or `/app` itself; null if there is none. */
export function linkBelow(path: string, links: ReadonlySet<string>): string | null {
  const folder = recordPath(path);
  return [...links].find((link) => folder === '' || link.startsWith(`${folder}/`)) ?? null;
}

/** A path of a Dockerfile as records write it. */
function recordPath(path: string): string {
  return showPath(bytePath(path.slice('/app'.length).replace(/^\//, '')));
}
