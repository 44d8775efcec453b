import type { AppFolder } from './app-folder.ts';
import { jsonString } from './files/json-file.ts';
import type { PlacedText } from './files/placed-text.ts';

/** What installs the packages of an app in Node.js; Yarn from 2 on, which its authors call Berry, is another program than Yarn 1. */
export type NodeManager = 'npm' | 'pnpm' | 'yarn' | 'yarn-berry';

/** A manager and its version, as package.json names them. */
export interface NamedManager {
  readonly manager: NodeManager;
  /** Of three parts. */
  readonly version: string;
  readonly place: PlacedText;
}

/** The lockfiles that an app may have, each by the manager that writes it. */
export const lockfiles = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'] as const;

/** The manager whose lockfile is there, else the one that package.json names, else npm. */
export async function nodeManager(folder: AppFolder): Promise<NodeManager> {
  const lockfile = lockfiles.find((name) => folder.names.includes(name));
  if (lockfile === undefined) return (await namedManager(folder))?.manager ?? 'npm';
  if (lockfile === 'package-lock.json') return 'npm';
  if (lockfile === 'pnpm-lock.yaml') return 'pnpm';
  return /^__metadata:/m.test((await folder.read(lockfile)) ?? '') ? 'yarn-berry' : 'yarn';
}

/** `packageManager` of package.json, such as `pnpm@10.4.1+sha512.0123`; null without. https://nodejs.org/api/packages.html#packagemanager */
export async function namedManager(folder: AppFolder): Promise<NamedManager | null> {
  const file = 'package.json';
  const text = await folder.read(file);
  const place = text === null ? null : jsonString(text, { file, path: ['packageManager'] });
  const [, name, version] = /^(npm|pnpm|yarn)@(\d+\.\d+\.\d+)/.exec(place?.text ?? '') ?? [];
  if (place === null || name === undefined || version === undefined) return null;
  if (name === 'yarn') return { manager: version.startsWith('1.') ? 'yarn' : 'yarn-berry', version, place };
  return { manager: name === 'pnpm' ? 'pnpm' : 'npm', version, place };
}
