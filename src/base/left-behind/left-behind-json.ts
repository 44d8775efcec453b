import { posix } from 'node:path';
import { ActionError } from '../../errors.ts';
import { asCount, asList, asObject, asText, asTextLike } from '../../json-shape.ts';
import { isPackageName } from '../packages/dpkg-status.ts';
import { type LeftBehind, type LeftFile, type LeftGroup, sortedFiles, sortedGroups } from './left-behind.ts';

/** In few bytes: a group is `[name, bytes, files]`, a folder of files `[folder, [[file, index of its group], …]]`. */
export function writeLeftBehind({ groups, files }: LeftBehind): unknown {
  const indexes = new Map(groups.map(({ name }, index) => [name, index]));
  const folders = Map.groupBy(files, ({ path }) => posix.dirname(path));
  return {
    groups: groups.map(({ name, bytes, files: count }) => [name, bytes, count]),
    files: [...folders].map(([folder, inIt]) => [
      folder,
      inIt.map(({ path, group }) => [posix.basename(path), indexes.get(group)]),
    ]),
  };
}

/**
 * Reads what `writeLeftBehind` wrote, perhaps out of a cache that somebody poisoned. Throws ActionError that names the first
 * value that does not fit, beginning with `where`.
 */
export function readLeftBehind(value: unknown, where: string): LeftBehind {
  const fields = asObject(value, where);
  const groups = asList(fields['groups'], `${where}.groups`, readGroup);
  if (new Set(groups.map(({ name }) => name)).size < groups.length) {
    throw new ActionError(`${where}.groups has a name twice`);
  }
  const files = asList(fields['files'], `${where}.files`, (entry, at) => readFolder(entry, at, groups)).flat();
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new ActionError(`${where}.files has one twice`);
  return { groups: sortedGroups(groups), files: sortedFiles(files) };
}

function readGroup(value: unknown, where: string): LeftGroup {
  const [name, bytes, files] = asParts(value, where, 3);
  const text = asText(name, `${where}[0]`);
  const kind = text.startsWith('/') ? 'folder' : 'package';
  if (kind === 'package' && !isPackageName(text)) throw new ActionError(`${where}[0] is not the name of a package`);
  if (kind === 'folder') asPath(text, `${where}[0]`);
  return { kind, name: text, bytes: asCount(bytes, `${where}[1]`), files: asCount(files, `${where}[2]`) };
}

function readFolder(value: unknown, where: string, groups: readonly LeftGroup[]): readonly LeftFile[] {
  const [folder, files] = asParts(value, where, 2);
  const path = asPath(asText(folder, `${where}[0]`), `${where}[0]`);
  return asList(files, `${where}[1]`, (entry, at) => {
    const [file, index] = asParts(entry, at, 2);
    const name = asTextLike(file, { where: `${at}[0]`, pattern: /^(?!\.{1,2}$)[^/\p{Cc}]+$/u, what: 'a file name' });
    const group = groups[asCount(index, `${at}[1]`)];
    if (group === undefined) throw new ActionError(`${at}[1] is not the index of a group`);
    return { path: posix.join(path, name), group: group.name };
  });
}

function asParts(value: unknown, where: string, count: number): readonly unknown[] {
  const parts = asList(value, where, (part) => part);
  if (parts.length !== count) throw new ActionError(`${where} is not a list of ${count}`);
  return parts;
}

function asPath(text: string, where: string): string {
  if (posix.resolve(text) !== text || /\p{Cc}/u.test(text)) throw new ActionError(`${where} is not an absolute path`);
  return text;
}
