import type { AppFolder } from '../app-folder.ts';
import { firstMatch } from '../files/placed-text.ts';
import { type NodeManager, namedManager, nodeManager } from '../node-manager.ts';
import type { VersionAsk } from '../version-ask.ts';

/** The last line of pnpm that reads lockfiles of a version as they are; later ones want to write them anew. */
const lineOfLockfile: ReadonlyMap<string, string> = new Map([
  ['5', '7'],
  ['6', '8'],
]);

/** What package.json's `packageManager` asks for, else the pnpm that reads the lockfile; null where neither says. */
export async function pnpmVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  if ((await nodeManager(folder)) !== 'pnpm') return null;
  const named = await versionOf('pnpm', folder);
  if (named !== null) return named;
  const file = 'pnpm-lock.yaml';
  const text = await folder.read(file);
  const place = text === null ? null : firstMatch(text, { file, pattern: /^lockfileVersion:\s*["']?(\d+(?:\.\d+)?)/ });
  const line = lineOfLockfile.get(place?.text.split('.')[0] ?? '');
  return place === null || line === undefined ? null : { kind: 'plain', version: line, place };
}

/** What package.json's `packageManager` asks for of Yarn; null where it says nothing. */
export async function yarnVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const manager = await nodeManager(folder);
  return manager === 'yarn' || manager === 'yarn-berry' ? versionOf(manager, folder) : null;
}

async function versionOf(manager: NodeManager, folder: AppFolder): Promise<VersionAsk | null> {
  const named = await namedManager(folder);
  return named?.manager === manager ? { kind: 'plain', version: named.version, place: named.place } : null;
}
