import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import type { WebCommand } from './web-command.ts';

/** As Heroku starts an app without a Procfile: https://devcenter.heroku.com/articles/nodejs-behavior#default-web-process-type */
export async function nodeCommand(folder: AppFolder): Promise<WebCommand> {
  const file = 'package.json';
  const text = await folder.read(file);
  const start = text === null ? null : jsonString(text, { file, path: ['scripts', 'start'] });
  if (start) return { kind: 'known', command: 'npm start', because: `${file}:${start.line} has a start script` };
  const server = ['server.js', 'server.mjs', 'server.ts'].find((name) => folder.names.includes(name));
  if (server !== undefined) return { kind: 'known', command: `node ${server}`, because: `there is a ${server}` };
  return { kind: 'unknown', advice: 'web: node YOUR-SERVER.js' };
}
