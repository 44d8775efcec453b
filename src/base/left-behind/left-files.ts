import { posix } from 'node:path';
import { type BytePath, showPath } from '../../tar/byte-path.ts';
import { isSharedObject } from '../packages/shared-object.ts';
import { type LeftBehind, type LeftFile, type LeftGroup, sortedFiles, sortedGroups } from './left-behind.ts';
import type { OutsideFile } from './outside-files.ts';

/** More programs and libraries than that are a system of its own; what is beyond is counted, and not looked for. */
const MOST_FILES = 20_000;

/** The files of an image that neither the image below it nor the run image has: all that its own layers put there. */
export function leftFiles(given: {
  readonly image: readonly OutsideFile[];
  readonly below: readonly OutsideFile[];
  readonly runImage: readonly OutsideFile[];
}): readonly OutsideFile[] {
  const below = new Map(given.below.map((file) => [file.path, file]));
  // Another version of it will do: it is Heroku's to choose which one a dyno has.
  const runImage = new Set(given.runImage.map(({ path }) => path));
  return given.image.filter((file) => !runImage.has(file.path) && !isSame(below.get(file.path), file));
}

function isSame(known: OutsideFile | undefined, { size, time, target }: OutsideFile): boolean {
  return known !== undefined && known.size === size && known.time === time && known.target === target;
}

/** Groups left files by the package that owns them, or by folder. */
export function groupLeftFiles(
  files: readonly OutsideFile[],
  packageOf: (path: BytePath) => string | null,
): LeftBehind {
  const groups = new Map<string, { kind: LeftGroup['kind']; name: string; bytes: number; files: number }>();
  const referable: LeftFile[] = [];
  for (const file of files) {
    const owner = packageOf(file.path);
    const kind = owner === null ? 'folder' : 'package';
    const name = owner ?? showPath(folderOf(file.path));
    const key = `${kind} ${name}`;
    const group = groups.get(key) ?? { kind, name, bytes: 0, files: 0 };
    group.files += 1;
    if (file.target === null) group.bytes += file.size;
    groups.set(key, group);
    if (isReferable(file)) referable.push({ path: showPath(file.path), group: name });
  }
  return { groups: sortedGroups([...groups.values()]), files: sortedFiles(referable).slice(0, MOST_FILES) };
}

/** `/opt/node`, `/usr/local/bin`, `/source`: deep enough to tell one thing from the next. */
function folderOf(path: BytePath): BytePath {
  const folders = posix.dirname(path).split('/').slice(1);
  const depth = /^\/(usr|var)\//.test(path) ? 3 : 2;
  return `/${folders.slice(0, depth).join('/')}`;
}

function isReferable({ path, mode, target }: OutsideFile): boolean {
  if (isSharedObject(path)) return true;
  return target === null ? (mode & 0o111) !== 0 : /\/s?bin\/[^/]+$/.test(path);
}
