import { compareVersions } from './deb-version.ts';
import { byText, type Package, type PackageInventory, packagesOf } from './inventory.ts';

/** A file below `/app` that has the name of a library, whatever library: a file or a hard link, never a symbolic link. */
export interface AppCopy {
  /** Below `/app`, as `showPath` writes it. */
  readonly path: string;
  /** MD5 of its content in lower-case hex. */
  readonly md5: string;
}

/**
 * What of the packages' libraries is below `/app`, in the base before and in the base after. A symbolic link that leads out
 * of `/app` carries nothing: on the dyno it leads to the dyno's own file, which Heroku patches.
 */
export interface SlugReach {
  readonly before: readonly AppCopy[];
  readonly after: readonly AppCopy[];
}

/** What became of one package. */
export interface PackageChange {
  readonly name: string;
  /** Version; null if it was not installed. */
  readonly before: string | null;
  /** Version; null if it is not installed. */
  readonly after: string | null;
  readonly change: 'upgraded' | 'downgraded' | 'added' | 'removed';
  /** `slug`: a library of the package is copied below `/app`, and goes with the slug. `platform`: Heroku patches it on the dyno. */
  readonly where: 'slug' | 'platform';
  /** Whether the version after came from a security suite; null where the image's package lists do not tell. */
  readonly security: boolean | null;
}

/**
 * The packages that differ between two images, sorted by name. Of versions that count as equal but are written differently
 * nothing is said. Empty where one of the images keeps its packages in a database that is not covered.
 */
export function comparePackages(
  before: PackageInventory,
  after: PackageInventory,
  reach: SlugReach,
): readonly PackageChange[] {
  if ([before, after].some(({ kind }) => kind === 'apk' || kind === 'rpm')) return [];
  const [old, current] = [byName(before), byName(after)];
  const inSlug = new Set([...copiedPackages(before, reach.before), ...copiedPackages(after, reach.after)]);
  return [...new Set([...old.keys(), ...current.keys()])].toSorted(byText((name) => name)).flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    const change = changeBetween(was, is);
    if (change === null) return [];
    const where = inSlug.has(name) ? 'slug' : 'platform';
    return [
      { name, before: was?.version ?? null, after: is?.version ?? null, change, where, security: is?.security ?? null },
    ];
  });
}

function byName(inventory: PackageInventory): ReadonlyMap<string, Package> {
  return new Map(packagesOf(inventory).map((each) => [each.name, each]));
}

function changeBetween(before: Package | undefined, after: Package | undefined): PackageChange['change'] | null {
  if (before === undefined) return after === undefined ? null : 'added';
  if (after === undefined) return 'removed';
  const order = compareVersions(before.version, after.version);
  return order === 0 ? null : order < 0 ? 'upgraded' : 'downgraded';
}

/** The packages that have a library with the content of one of the copies, whatever name it was given. */
function copiedPackages({ libraries }: PackageInventory, copies: readonly AppCopy[]): ReadonlySet<string> {
  const md5s = new Set(copies.map(({ md5 }) => md5));
  return new Set(
    libraries.flatMap((each) => (each.package !== null && md5s.has(each.md5 ?? '') ? [each.package] : [])),
  );
}
