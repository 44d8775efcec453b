import { readDockerfile } from '../base/dockerfile/dockerfile.ts';
import type { AppFolder } from './app-folder.ts';

/** What makes a lockfile out of the app's list of dependencies, without installing them. */
const makers: ReadonlyMap<string, string> = new Map([
  ['Gemfile.lock', 'bundle lock --add-platform x86_64-linux'],
  ['package-lock.json', 'npm install --package-lock-only'],
  ['gradlew', 'gradle wrapper'],
  ['gradle', 'gradle wrapper'],
  ['pnpm-lock.yaml', 'pnpm install --lockfile-only'],
  ['yarn.lock', 'yarn install'],
  ['uv.lock', 'uv lock'],
  ['poetry.lock', 'poetry lock'],
  ['requirements.txt', 'pip freeze > requirements.txt'],
  ['composer.lock', 'composer update --no-install'],
]);

/** What a Dockerfile's base copies by name and the app does not have, with what makes it: a sentence each. */
export async function missingSources(dockerfile: string, folder: AppFolder): Promise<readonly string[]> {
  const { sources } = readDockerfile({ text: dockerfile, file: 'Dockerfile' });
  const wanted = sources.filter(({ required, path }) => required && path !== '.');
  const missing = await Promise.all(
    wanted.map(async ({ path, line }) => {
      if (await isThere(path, folder)) return [];
      const maker = makers.get(path);
      const cure = maker === undefined ? 'Add it, or change what is done with it there.' : `Make it: ${maker}`;
      return [`Dockerfile:${line} copies ${path}, and there is none. ${cure}`];
    }),
  );
  return missing.flat();
}

async function isThere(path: string, folder: AppFolder): Promise<boolean> {
  const slash = path.lastIndexOf('/');
  const names = slash < 0 ? folder.names : await folder.list(path.slice(0, slash));
  const name = path.slice(slash + 1);
  return names.includes(name) || names.includes(`${name}/`);
}
