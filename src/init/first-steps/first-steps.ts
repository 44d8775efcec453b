import type { AppFolder } from '../app-folder.ts';
import type { TemplateName } from '../templates.ts';
import { dotnetFirstSteps } from './dotnet-first-steps.ts';
import { gradleFirstSteps } from './gradle-first-steps.ts';
import { nodeFirstSteps } from './node-first-steps.ts';
import { phpFirstSteps } from './php-first-steps.ts';
import { playFirstSteps } from './play-first-steps.ts';
import { pythonFirstSteps } from './python-first-steps.ts';
import { rubyFirstSteps } from './ruby-first-steps.ts';

/** Of an app and its new Dockerfile. */
type FirstSteps = (folder: AppFolder, dockerfile: string) => Promise<readonly string[]>;

const ofTemplate: Partial<Readonly<Record<TemplateName, FirstSteps>>> = {
  ruby: rubyFirstSteps,
  node: nodeFirstSteps,
  php: phpFirstSteps,
  python: pythonFirstSteps,
  java: gradleFirstSteps,
  scala: playFirstSteps,
  dotnet: dotnetFirstSteps,
};

/**
 * What an app of a template needs beyond what `init` writes before it can be built, a sentence each. Throws ActionError, with file
 * and line, for a file of the app that cannot be read.
 */
export async function firstSteps(
  template: TemplateName,
  folder: AppFolder,
  dockerfile: string,
): Promise<readonly string[]> {
  return (await ofTemplate[template]?.(folder, dockerfile)) ?? [];
}
