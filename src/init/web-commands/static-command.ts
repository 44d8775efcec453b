import type { AppFolder } from '../app-folder.ts';
import type { WebCommand } from './web-command.ts';

/** The server that the template brings; the template puts the whole folder below `public`. */
export async function staticCommand(folder: AppFolder): Promise<WebCommand> {
  const serve = (root: string) => `caddy file-server --root ${root} --listen :$PORT`;
  if (folder.names.includes('index.html'))
    return { kind: 'known', command: serve('public'), because: 'there is an index.html' };
  const root = ['public', 'dist', '_site'].find((name) => folder.names.includes(`${name}/`));
  if (root !== undefined) {
    const command = serve(`public/${root}`);
    return { kind: 'known', command, because: `the pages are in ${root}/, and the Dockerfile puts that below public/` };
  }
  return { kind: 'unknown', advice: `web: ${serve('public/FOLDER-OF-YOUR-PAGES')}` };
}
