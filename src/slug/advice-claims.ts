import { literalGlob } from './advice-lines.ts';
import { duplicatePackages, nodePackageOf } from './advice-packages.ts';
import { type PlacedRoot, PlaceFinder } from './advice-places.ts';
import type { AdviceKind } from './advice-subjects.ts';
import { filesTwice } from './advice-twice.ts';
import type { ManifestEntry } from './manifest.ts';
import { isSecretFile } from './secret-files.ts';

/** A file or folder that one kind of advice is about. */
export interface ClaimedRoot {
  readonly path: string;
  /** What its last name was found by. */
  readonly glob: string;
  /** What the slug would lose with it, as a share of the compressed bytes. */
  readonly bytes: number;
}

/** All that one kind of advice is about. */
export interface Claim {
  readonly kind: AdviceKind;
  readonly roots: readonly ClaimedRoot[];
  readonly bytes: number;
  /** The entries in it. */
  readonly claimed: ReadonlySet<ManifestEntry>;
  /** Whether the app is none the worse if they are left out as they are. */
  readonly isIgnorable: boolean;
}

/** Something found in the slug: an entry, and the file or folder by which it is told. */
interface Found {
  readonly entry: ManifestEntry;
  readonly kind: AdviceKind;
  readonly path: string;
  readonly glob: string;
}

/**
 * What is advised against and costs at least so much, and credentials whatever they cost. What is too little to be told
 * claims nothing, so that it does not keep its entries from another.
 */
export function adviceClaims(entries: readonly ManifestEntry[], leastBytes: number): readonly Claim[] {
  const untold = new Set<AdviceKind>();
  for (;;) {
    const claims = allClaims(entries, untold);
    const small = claims.filter(({ kind, bytes }) => kind !== 'secrets' && bytes < leastBytes);
    if (small.length === 0) return claims;
    for (const { kind } of small) untold.add(kind);
  }
}

/** Who claims which entries: the outermost place first, then what is there twice; credentials beside all that. */
function allClaims(entries: readonly ManifestEntry[], untold: ReadonlySet<AdviceKind>): readonly Claim[] {
  const places = new PlaceFinder(entries, untold);
  const placed = new Map<ManifestEntry, PlacedRoot>();
  for (const entry of entries) {
    const found = places.of(entry);
    if (found !== null) placed.set(entry, found);
  }
  // A copy in a cache is not the one that the app would be left with.
  const packages = untold.has('duplicate-packages')
    ? new Set<string>()
    : duplicatePackages(entries.filter((entry) => !placed.has(entry)));
  const found = entries.flatMap((entry): readonly Found[] => {
    const place = placed.get(entry);
    const folder = nodePackageOf(entry.path) ?? '';
    // A package that goes takes its tests and documentation along, but not the packages that it brought.
    const isDuplicate = packages.has(folder) && (place === undefined || place.path.startsWith(`${folder}/`));
    if (isDuplicate) return [{ entry, kind: 'duplicate-packages', path: folder, glob: '' }];
    return place === undefined ? [] : [{ entry, ...place }];
  });
  const known = new Set(found.map(({ entry }) => entry));
  const twice = untold.has('base-and-app') ? [] : filesTwice(entries.filter((entry) => !known.has(entry)));
  const secrets = entries.filter(isSecretFile);
  return [
    ...claimsOf(found, entries),
    ...claimsOf(
      twice.map((entry) => ({ entry, kind: 'base-and-app', path: entry.path, glob: '' })),
      entries,
    ),
    ...claimsOf(
      secrets.map((entry) => ({ entry, kind: 'secrets', path: entry.path, glob: lastName(entry.path) })),
      entries,
    ),
  ];
}

/** Other files of an app can be left out as they are; of these, something would be missing. */
const notIgnorable: readonly AdviceKind[] = ['duplicate-packages', 'base-and-app'];

function claimsOf(found: readonly Found[], entries: readonly ManifestEntry[]): readonly Claim[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const claimed = new Set(ofKind.map(({ entry }) => entry));
    const stays = linkedElsewhere(entries, claimed);
    const bytesOf = ({ path, compressedBytes }: ManifestEntry) => (stays.has(path) ? 0 : compressedBytes);
    const roots = [...Map.groupBy(ofKind, ({ path }) => path).values()].map((parts) => ({
      path: parts[0]?.path ?? '',
      glob: parts[0]?.glob ?? '',
      bytes: parts.reduce((sum, { entry }) => sum + bytesOf(entry), 0),
    }));
    const bytes = roots.reduce((sum, root) => sum + root.bytes, 0);
    return { kind, roots, bytes, claimed, isIgnorable: !notIgnorable.includes(kind) };
  });
}

/** Files whose content a hard link would carry on that stays. */
function linkedElsewhere(
  entries: readonly ManifestEntry[],
  claimed: ReadonlySet<ManifestEntry>,
): ReadonlySet<string | undefined> {
  const links = entries.filter((entry) => entry.type === 'hardlink' && !claimed.has(entry));
  return new Set(links.map(({ linkTarget }) => linkTarget));
}

function lastName(path: string): string {
  return literalGlob(path.slice(path.lastIndexOf('/') + 1)).glob;
}
