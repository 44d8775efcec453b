import type { AppFolder } from './app-folder.ts';

/** Deeper than an app's own projects are. */
const DEEPEST_FOLDERS = 4;
/** What is made or fetched, and no part of the app. */
const notOwn: ReadonlySet<string> = new Set(['bin', 'build', 'node_modules', 'obj', 'target', 'vendor', 'venv']);

/** The paths of an app's files whose names a pattern fits, those of the folder itself first, then sorted. */
export async function filesBelow(folder: AppFolder, pattern: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  let level: readonly string[] = [''];
  for (let depth = 0; depth <= DEEPEST_FOLDERS && level.length > 0; depth += 1) {
    const lists = await Promise.all(
      level.map(async (path) => {
        const names = path === '' ? folder.names : await folder.list(path);
        return names.map((name) => `${path}${name}`);
      }),
    );
    const paths = lists.flat();
    found.push(...paths.filter((path) => !path.endsWith('/') && pattern.test(nameOf(path))));
    level = paths.filter((path) => path.endsWith('/') && isOwn(nameOf(path)));
  }
  return found;
}

function nameOf(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

function isOwn(name: string): boolean {
  return !name.startsWith('.') && !notOwn.has(name);
}
