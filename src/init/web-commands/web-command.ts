import type { AppFolder } from '../app-folder.ts';
import type { TemplateName } from '../templates.ts';
import { dotnetCommand } from './dotnet-command.ts';
import { goCommand } from './go-command.ts';
import { javaCommand, scalaCommand } from './jvm-commands.ts';
import { nodeCommand } from './node-command.ts';
import { phpCommand } from './php-command.ts';
import { pythonCommand } from './python-command.ts';
import { rubyCommand } from './ruby-command.ts';
import { staticCommand } from './static-command.ts';

/** What starts an app's web process. */
export type WebCommand =
  | { readonly kind: 'known'; readonly command: string; readonly because: string }
  /** `advice` is a line of a Procfile to fill in. */
  | { readonly kind: 'unknown'; readonly advice: string };

const commands: Partial<Readonly<Record<TemplateName, (folder: AppFolder) => Promise<WebCommand>>>> = {
  ruby: rubyCommand,
  node: nodeCommand,
  python: pythonCommand,
  java: javaCommand,
  scala: scalaCommand,
  go: goCommand,
  php: phpCommand,
  dotnet: dotnetCommand,
  static: staticCommand,
};

/** The command of an app that has no Procfile, as far as its files tell. Null where the template alone decides. */
export async function findWebCommand(template: TemplateName, folder: AppFolder): Promise<WebCommand | null> {
  return (await commands[template]?.(folder)) ?? null;
}
