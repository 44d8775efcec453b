import type { ManifestEntry } from './manifest.ts';

/** The last package of npm on a path: `node_modules/a/node_modules/@b/c` of `node_modules/a/node_modules/@b/c/d.js`. */
const packageOnPath = /^(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the npm package that a path is in; null if it is in none. */
export function nodePackageOf(path: string): string | null {
  return packageOnPath.exec(path)?.[1] ?? null;
}

/**
 * The folders of npm packages that are there a second time, in the same version. Two packages of one name are the same
 * version if their package.json is the same, byte for byte; the one that is nearest to `/app` is not among them.
 * Left out is what no `npm dedupe` of the app's could bring together: the packages of npm itself and other global ones
 * (`lib/node_modules`), and those of pnpm, which keeps two only where they must see other packages beside them.
 */
export function duplicatePackages(entries: readonly ManifestEntry[]): ReadonlySet<string> {
  const copies = new Map<string, string[]>();
  for (const { path, digest } of entries) {
    if (digest === undefined || !path.endsWith('/package.json') || isKeptApart(path)) continue;
    const folder = nodePackageOf(path);
    if (folder === null || `${folder}/package.json` !== path) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/'));
    const key = `${name} ${digest}`;
    copies.set(key, [...(copies.get(key) ?? []), folder]);
  }
  return new Set([...copies.values()].flatMap((folders) => folders.toSorted(byDepth).slice(1)));
}

function isKeptApart(path: string): boolean {
  return path.includes('node_modules/.pnpm/') || /^(.*\/)?lib\/?$/.test(path.slice(0, path.indexOf('node_modules/')));
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1);
}
