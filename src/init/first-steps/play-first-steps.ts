import type { AppFolder } from '../app-folder.ts';
import { isPlay, scalaCommand } from '../web-commands/jvm-commands.ts';

/** Play does not start in production without a secret of its own: https://www.playframework.com/documentation/latest/ApplicationSecret */
export async function playFirstSteps(folder: AppFolder): Promise<readonly string[]> {
  const plugins = await folder.read('project/plugins.sbt');
  if (plugins === null || !isPlay(plugins) || folder.names.includes('Procfile')) return [];
  if ((await scalaCommand(folder)).kind === 'unknown') return [];
  return [
    'The Procfile gives Play the secret that it signs sessions with. Set it once: heroku config:set APPLICATION_SECRET="$(openssl rand -hex 32)"',
  ];
}
