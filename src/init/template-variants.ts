import type { AppFolder } from './app-folder.ts';
import { nodeManager } from './node-manager.ts';
import type { TemplateTexts } from './template-texts.ts';
import { type TemplateName, templateOf } from './templates.ts';

/** The files of a template, in the way in which this app is built. Throws ActionError for a file of the app that cannot be read. */
export async function templateFor(name: TemplateName, folder: AppFolder): Promise<TemplateTexts> {
  if (name === 'java' && isBuiltByGradle(folder)) return templateOf('java/gradle');
  if (name !== 'node') return templateOf(name);
  const manager = await nodeManager(folder);
  return templateOf(manager === 'npm' ? 'node' : `node/${manager}`);
}

/** Whether it is Gradle that builds an app in Java; where there are both, Heroku takes Maven. */
export function isBuiltByGradle({ names }: AppFolder): boolean {
  return (
    !names.includes('pom.xml') && names.some((name) => /^(?:gradlew|(?:build|settings)\.gradle(?:\.kts)?)$/.test(name))
  );
}
