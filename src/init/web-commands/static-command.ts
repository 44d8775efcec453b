import { posix } from 'node:path';
import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile, type PlacedText } from '../files/placed-text.ts';
import type { WebCommand } from './web-command.ts';

/** The server that the template brings; the template puts the whole folder below `public`. */
export async function staticCommand(folder: AppFolder): Promise<WebCommand> {
  const serve = (root: string) => `caddy file-server --root ${root} --listen :$PORT`;
  const settings = await settingsRoot(folder);
  if (settings !== null) {
    const command = serve(posix.join('public', settings.text));
    return { kind: 'known', command, because: `${settings.file}:${settings.line} names the folder of the pages` };
  }
  if (folder.names.includes('index.html'))
    return { kind: 'known', command: serve('public'), because: 'there is an index.html' };
  const root = ['public', 'dist', '_site'].find((name) => folder.names.includes(`${name}/`));
  if (root !== undefined) {
    const command = serve(`public/${root}`);
    return { kind: 'known', command, because: `the pages are in ${root}/, and the Dockerfile puts that below public/` };
  }
  return { kind: 'unknown', advice: `web: ${serve('public/FOLDER-OF-YOUR-PAGES')}` };
}

/** `root` of static.json, without a slash at its end: https://github.com/heroku/heroku-buildpack-static#root */
async function settingsRoot(folder: AppFolder): Promise<PlacedText | null> {
  const file = 'static.json';
  const text = await folder.read(file);
  const root = text === null ? null : jsonString(text, { file, path: ['root'] });
  if (root === null) return null;
  const path = posix.normalize(root.text).replaceAll(/^\/|(?<=.)\/$/g, '') || '.';
  if (!/^[\w.][\w./-]*$/.test(path) || path.split('/').includes('..'))
    throw faultInFile(root, `${JSON.stringify(root.text)} is no folder of the app; write one such as "dist".`);
  return { ...root, text: path };
}
