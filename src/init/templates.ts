import { ActionError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { type TemplateTexts, templateTexts } from './template-texts.ts';

/** The templates that `init` has: each is a folder of that name in `templates/`. */
export const templateNames = [
  'ruby',
  'node',
  'python',
  'scala',
  'java',
  'go',
  'php',
  'dotnet',
  'static',
  'minimal',
] as const;

/** The name of a template. */
export type TemplateName = (typeof templateNames)[number];

/** Reads the name of a template that a person gave. Throws ActionError with the nearest one. */
export function readTemplateName(given: string): TemplateName {
  const found = templateNames.find((name) => name === given);
  if (found !== undefined) return found;
  throw new ActionError(
    `There is no template '${given}'. Did you mean '${nearestName(given, templateNames)}'? There are ${templateNames.join(', ')}.`,
  );
}

/** The files of a template, or of another way to build such an app. */
export function templateOf(name: TemplateName | `${TemplateName}/${string}`): TemplateTexts {
  const texts = templateTexts[name];
  if (texts === undefined) throw new Error(`src/init/templates has no ${name}`);
  return texts;
}

/** The default of an `ARG` in a Dockerfile, as it is written; null where it declares none with a default. */
export function defaultArg(dockerfile: string, name: string): string | null {
  return argLine(name).exec(dockerfile)?.[2] ?? null;
}

/** The Dockerfile with another default of an `ARG`. */
export function withDefaultArg(dockerfile: string, name: string, value: string): string {
  return dockerfile.replace(argLine(name), (_, start: string) => `${start}${value}`);
}

function argLine(name: string): RegExp {
  return new RegExp(`^(ARG ${name}=)(\\S*)$`, 'm');
}
