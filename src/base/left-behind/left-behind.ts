/** What belongs together of that which an image has outside `/app`, and a dyno has not. */
export interface LeftGroup {
  /** A package that is installed there, or files in a folder that no package owns. */
  readonly kind: 'package' | 'folder';
  /** The package's, or the absolute path. */
  readonly name: string;
  /** Of content. */
  readonly bytes: number;
  readonly files: number;
}

/** A program or library among it, which an app may refer to. */
export interface LeftFile {
  /** Absolute, as `showPath` writes it. */
  readonly path: string;
  /** The name of its group. */
  readonly group: string;
}

/** What the layers that the user's Dockerfile added hold outside `/app`, without what the run image has as well. */
export interface LeftBehind {
  /** The largest first. */
  readonly groups: readonly LeftGroup[];
  /** Sorted by path. */
  readonly files: readonly LeftFile[];
}

/** The same of a base, as its record keeps it. */
export interface RecordedLeftBehind {
  /** What the base was compared with, see imageIdentity: beside another run image more or less stays behind. */
  readonly runImage: string;
  readonly left: LeftBehind;
}

/** What two images leave behind, one of which stands on the other. */
export function joinLeftBehind(below: LeftBehind, above: LeftBehind): LeftBehind {
  const groups = new Map<string, LeftGroup>();
  for (const group of [...below.groups, ...above.groups]) {
    const key = `${group.kind} ${group.name}`;
    const known = groups.get(key);
    const sum = { bytes: group.bytes + (known?.bytes ?? 0), files: group.files + (known?.files ?? 0) };
    groups.set(key, { ...group, ...sum });
  }
  const files = new Map([...below.files, ...above.files].map((file) => [file.path, file]));
  return { groups: sortedGroups([...groups.values()]), files: sortedFiles([...files.values()]) };
}

/** The largest first; the same everywhere. */
export function sortedGroups(groups: readonly LeftGroup[]): readonly LeftGroup[] {
  return groups.toSorted((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** By path, the same everywhere. */
export function sortedFiles(files: readonly LeftFile[]): readonly LeftFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
