import type { InstalledPackage } from './dpkg-status.ts';

/**
 * The architecture that a database is for: dpkg's own, or where dpkg is not installed (an image without a shell) the one
 * that most packages have.
 */
export function nativeArchitecture(packages: readonly InstalledPackage[]): string {
  const counts = new Map<string, number>();
  for (const { name, architecture } of packages) {
    if (architecture === 'all') continue;
    if (name === 'dpkg') return architecture;
    counts.set(architecture, (counts.get(architecture) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'all';
}

/** The name by which a package is told from the same one of another architecture: `libc6`, `libc6:i386`. */
export function nameIn(native: string, { name, architecture }: InstalledPackage): string {
  return architecture === native || architecture === 'all' ? name : `${name}:${architecture}`;
}

/** The packages' names by what dpkg's lists call them: `bash`, or `libc6:amd64` of one that architectures share. */
export function namesByOwner(native: string, packages: readonly InstalledPackage[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const each of packages) {
    const name = nameIn(native, each);
    names.set(`${each.name}:${each.architecture}`, name);
    if (name === each.name) names.set(name, name);
  }
  return names;
}
