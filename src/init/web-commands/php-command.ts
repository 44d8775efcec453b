import type { AppFolder } from '../app-folder.ts';
import type { WebCommand } from './web-command.ts';

/** Apache of the template, on the folder that has the front controller: frameworks keep it below `public` or `web`. */
export async function phpCommand(folder: AppFolder): Promise<WebCommand> {
  for (const root of ['public', 'web']) {
    if ((await folder.list(root)).includes('index.php')) return serve(`/app/${root}`, `there is ${root}/index.php`);
  }
  return serve(
    '/app',
    folder.names.includes('index.php') ? 'there is an index.php' : 'neither public nor web has an index.php',
  );
}

function serve(root: string, because: string): WebCommand {
  const command = `apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot ${root}"`;
  return { kind: 'known', command, because };
}
