import type { ReportedSlug } from './report.ts';
import type { ReportedFolderDelta } from './reported-comparison.ts';

/** A folder of the slug, or one that it had. */
export interface FolderSize {
  readonly path: string;
  /** Its share of the compressed slug; 0 if it is gone. */
  readonly bytes: number;
  /** Null if no file in it differs, or nobody knows. */
  readonly change: ReportedFolderDelta | null;
}

/** A folder that has so much of what the one around it has says more than that one. */
const MOST_OF_IT = 0.8;
/** A change of less than this share of the biggest one is none that people ask about. */
const WORTH_A_ROW = 0.01;
/** Deeper folders are shown where a change is, and not for their size. */
const LEVELS_BY_SIZE = 2;

/** The folders of a slug with what changed in them, each once. A delta without a changed file comes from how others compress. */
export function folderSizes(
  { largestFolders }: Pick<ReportedSlug, 'largestFolders'>,
  deltas: readonly ReportedFolderDelta[],
): readonly FolderSize[] {
  const changes = new Map(deltas.filter(({ changedFiles }) => changedFiles > 0).map((delta) => [delta.path, delta]));
  const present = largestFolders.map(({ path, bytes }) => ({ path, bytes, change: changes.get(path) ?? null }));
  const known = new Set(present.map(({ path }) => path));
  const others = [...changes.values()].filter(({ path }) => !known.has(path));
  return [...present, ...others.map((change) => ({ path: change.path, bytes: change.after.bytes, change }))];
}

/**
 * The folders that tell the most, none of which holds another: those with the biggest changes, then the largest. A folder gives
 * way to the one in it that has nearly all of what it is chosen for.
 */
export function chooseFolders(folders: readonly FolderSize[], count: number): readonly FolderSize[] {
  const children = Map.groupBy(folders, ({ path }) => parentOf(path));
  const chosen = new Map<string, FolderSize>();
  const choose = (candidates: readonly FolderSize[], weigh: (folder: FolderSize) => number) => {
    for (const candidate of candidates) {
      if (chosen.size >= count) return;
      const folder = narrowed(candidate, children, weigh);
      if ([...chosen.keys()].every((path) => areApart(path, folder.path))) chosen.set(folder.path, folder);
    }
  };
  choose(changedFolders(folders), changeOf);
  choose(
    heaviest(folders, ({ bytes }) => bytes).filter(({ path, bytes }) => bytes > 0 && levelOf(path) <= LEVELS_BY_SIZE),
    ({ path, bytes }) => (levelOf(path) <= LEVELS_BY_SIZE ? bytes : 0),
  );
  return [...chosen.values()];
}

/** All folders but these, those with the biggest changes first, then the largest. */
export function otherFolders(folders: readonly FolderSize[], chosen: readonly FolderSize[]): readonly FolderSize[] {
  const left = folders.filter(({ path }) => !chosen.some((each) => each.path === path));
  const changed = heaviest(left, changeOf).filter(({ change }) => change !== null);
  const same = heaviest(left, ({ bytes }) => bytes).filter(({ change }) => change === null);
  return [...changed, ...same];
}

function changedFolders(folders: readonly FolderSize[]): readonly FolderSize[] {
  const [first, ...rest] = heaviest(folders, changeOf).filter((folder) => changeOf(folder) !== 0);
  return first === undefined
    ? []
    : [first, ...rest.filter((each) => Math.abs(changeOf(each)) >= WORTH_A_ROW * Math.abs(changeOf(first)))];
}

function changeOf({ change }: FolderSize): number {
  return change?.delta.bytes ?? 0;
}

/** The folder, or the one below it with most of its weight and of the same sign, or the one below that. */
function narrowed(
  folder: FolderSize,
  children: ReadonlyMap<string | null, readonly FolderSize[]>,
  weigh: (folder: FolderSize) => number,
): FolderSize {
  const child = children.get(folder.path)?.find((each) => weigh(each) / weigh(folder) >= MOST_OF_IT);
  return child === undefined ? folder : narrowed(child, children, weigh);
}

function heaviest(folders: readonly FolderSize[], weigh: (folder: FolderSize) => number): readonly FolderSize[] {
  return folders.toSorted((a, b) => Math.abs(weigh(b)) - Math.abs(weigh(a)) || (a.path < b.path ? -1 : 1));
}

function parentOf(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end === -1 ? null : path.slice(0, end);
}

function levelOf(path: string): number {
  return path.split('/').length;
}

function areApart(a: string, b: string): boolean {
  return a !== b && !a.startsWith(`${b}/`) && !b.startsWith(`${a}/`);
}
