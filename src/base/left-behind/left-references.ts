import { posix } from 'node:path';
import type { MissingCommand } from '../../slug/procfile-check.ts';
import { mergedWithPrograms, unmerged } from '../packages/shared-object.ts';
import type { LeftBehind, LeftFile, LeftGroup } from './left-behind.ts';

/** Something that the app asks for, and that is neither in the slug nor in the run image as far as is known. */
export interface AppReference {
  /** Who asks, for the middle of a line: `/app/bin/tool`, or `the web process`. */
  readonly from: string;
  /** A path, the name of a shared object, or that of a program on the PATH. */
  readonly kind: 'path' | 'library' | 'command';
  readonly to: string;
}

/** A reference that leads to something that stays behind. */
export interface LeftReference {
  readonly reference: AppReference;
  /** What it leads to, absolute. */
  readonly path: string;
  readonly group: LeftGroup;
}

/** What the Procfile's commands ask for in vain. */
export function commandReferences(missing: readonly MissingCommand[]): readonly AppReference[] {
  return missing.map(({ processType, kind, to }) => ({ from: `the ${processType} process`, kind, to }));
}

/** Which references lead to what stays behind; a command is looked for in the folders of the image's PATH. */
export function leftReferences(
  left: LeftBehind,
  {
    references,
    pathFolders,
  }: { readonly references: readonly AppReference[]; readonly pathFolders: readonly string[] },
): readonly LeftReference[] {
  const groups = new Map(left.groups.map((group) => [group.name, group]));
  const byPath = new Map(left.files.map((file) => [file.path, file]));
  const byName = Map.groupBy(left.files, ({ path }) => posix.basename(path));
  const folders = left.groups.filter(({ kind }) => kind === 'folder');
  const find = ({ kind, to }: AppReference): LeftFile | undefined => {
    if (kind === 'library') return byName.get(to)?.[0];
    const paths = kind === 'path' ? [to] : pathFolders.map((folder) => `${folder}/${to}`);
    return paths.map((path) => byPath.get(unmerged(path, mergedWithPrograms))).find((file) => file !== undefined);
  };
  return references.flatMap((reference) => {
    const file = find(reference);
    const path = file?.path ?? unmerged(reference.to, mergedWithPrograms);
    const group =
      file === undefined
        ? folders.find(({ name }) => reference.kind === 'path' && isAtOrBelow(path, name))
        : groups.get(file.group);
    return group === undefined ? [] : [{ reference, path, group }];
  });
}

function isAtOrBelow(path: string, folder: string): boolean {
  return folder !== '/' && (path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
}
