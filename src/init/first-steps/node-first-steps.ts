import type { AppFolder } from '../app-folder.ts';
import { jsonLine } from '../files/json-file.ts';
import { firstMatch } from '../files/placed-text.ts';
import { lockfiles, nodeManager } from '../node-manager.ts';

/** What the base of an app in Node.js would lack: packages of a workspace, what Yarn's lockfile speaks of. */
export async function nodeFirstSteps(folder: AppFolder): Promise<readonly string[]> {
  return [...manyLockfiles(folder), ...(await workspaces(folder)), ...(await yarnFolder(folder))];
}

/** Heroku refuses these: nobody knows which of them is the app's. */
function manyLockfiles({ names }: AppFolder): readonly string[] {
  const found = lockfiles.filter((name) => names.includes(name));
  if (found.length < 2) return [];
  return [`There are ${found.join(' and ')}. Delete all but that of your package manager, and run init again.`];
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces, https://pnpm.io/pnpm-workspace_yaml */
async function workspaces(folder: AppFolder): Promise<readonly string[]> {
  const isPnpm = (await nodeManager(folder)) === 'pnpm';
  const file = isPnpm ? 'pnpm-workspace.yaml' : 'package.json';
  const text = await folder.read(file);
  if (text === null) return [];
  const line = isPnpm
    ? (firstMatch(text, { file, pattern: /^(packages):/ })?.line ?? null)
    : jsonLine(text, { file, path: ['workspaces'] });
  if (line === null) return [];
  return [
    `${file}:${line} has packages in folders of their own. The base needs the package.json of each: add a line such as "COPY --chown=heroku:heroku packages/web/package.json packages/web/" for each below the one that copies package.json.`,
  ];
}

/** Plugins run before all else, and patches are part of what the lockfile names. */
async function yarnFolder(folder: AppFolder): Promise<readonly string[]> {
  if ((await nodeManager(folder)) !== 'yarn-berry') return [];
  const found = (await folder.list('.yarn')).filter((name) => name === 'patches/' || name === 'plugins/');
  return found.map(
    (name) =>
      `.yarn/${name} is there, and the base needs it: add the line "COPY --chown=heroku:heroku .yarn/${name} .yarn/${name}" below the one that copies yarn.lock.`,
  );
}
