import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import type { AppFolder } from './app-folder.ts';
import { firstSteps } from './first-steps/first-steps.ts';
import { assetsGem } from './first-steps/ruby-first-steps.ts';
import { missingSources } from './missing-sources.ts';
import { type PlannedFile, planFile } from './planned-file.ts';
import { type DetectedPlatform, detectPlatforms } from './platforms.ts';
import { findRepository } from './repository-place.ts';
import { templateFor } from './template-variants.ts';
import { type ChosenVersion, dockerfileFor } from './template-versions.ts';
import { type TemplateName, templateOf } from './templates.ts';
import { findWebCommand, type WebCommand } from './web-commands/web-command.ts';
import { appVariable, workflowsFor } from './workflows.ts';

/** Why a template was taken. */
export type TemplateReason =
  | { readonly kind: 'asked' }
  | { readonly kind: 'detected'; readonly evidence: string }
  | { readonly kind: 'nothing-known' };

/** All that `init` would write, and why. */
export interface InitPlan {
  readonly template: TemplateName;
  readonly reason: TemplateReason;
  /** Platforms that the app's files speak of as well. */
  readonly others: readonly DetectedPlatform[];
  readonly versions: readonly ChosenVersion[];
  readonly files: readonly PlannedFile[];
  /** A line of a Procfile to fill in, where there is none and the command cannot be known. */
  readonly procfileAdvice: string | null;
  /** What has to be done before the Dockerfile can be built, a sentence each. */
  readonly toDo: readonly string[];
  /** The variable of the repository that is to name the Heroku app. */
  readonly appVariable: string;
}

/**
 * Finds out what an app is, and makes the files for it; `template` is the one that was asked for, or null. Writes nothing.
 * Throws ActionError for an empty folder, and for files of the app that cannot be read or ask for what there is not.
 */
export async function planInit(folder: AppFolder, template: TemplateName | null): Promise<InitPlan> {
  if (folder.names.every((name) => name === '.git/'))
    throw new ActionError(`There is nothing in ${folder.path}. Run init in the folder of an app.`);
  const detected = await detectPlatforms(folder);
  const chosen = template ?? detected[0]?.template ?? 'minimal';
  const { dockerfile, versions } = await dockerfileFor(chosen, folder);
  const { dockerignore } = await templateFor(chosen, folder);
  const repository = await findRepository(folder.path);
  const procfile = await planProcfile(chosen, folder);
  const inApp = [
    { name: 'Dockerfile', text: dockerfile, why: 'builds the base, to which each release adds the app' },
    { name: '.dockerignore', text: dockerignore, why: 'keeps what it names out of the image, and so out of the slug' },
    ...procfile.files,
  ].map(({ name, text, why }) => ({ path: join(folder.path, name), text, why }));
  const inRepository = workflowsFor(repository).map((each) => ({ ...each, path: join(repository.root, each.path) }));
  return {
    template: chosen,
    reason: reasonOf(template, detected),
    others: await insteadOf(chosen, detected, folder),
    versions,
    files: await Promise.all([...inApp, ...inRepository].map((file) => planFile(file, folder.path))),
    procfileAdvice: procfile.advice,
    toDo: [...(await missingSources(dockerfile, folder)), ...(await firstSteps(chosen, folder, dockerfile))],
    appVariable: appVariable(repository.context),
  };
}

function reasonOf(template: TemplateName | null, [first]: readonly DetectedPlatform[]): TemplateReason {
  if (template !== null) return { kind: 'asked' };
  return first === undefined ? { kind: 'nothing-known' } : { kind: 'detected', evidence: first.evidence };
}

/** Where a Rails app makes its assets with Node.js, its package.json is no other app. */
async function insteadOf(chosen: TemplateName, detected: readonly DetectedPlatform[], folder: AppFolder) {
  const others = detected.filter(({ template }) => template !== chosen);
  const isPart = chosen === 'ruby' && (await assetsGem(folder)) !== null;
  return isPart ? others.filter(({ template }) => template !== 'node') : others;
}

/** A Procfile that is there is the app's own, whatever `--force` says. */
async function planProcfile(template: TemplateName, folder: AppFolder) {
  if (folder.names.includes('Procfile')) return { files: [], advice: null };
  const command = (await findWebCommand(template, folder)) ?? ofTemplate(template);
  if (command.kind === 'unknown') return { files: [], advice: command.advice };
  const file = {
    name: 'Procfile',
    text: `web: ${command.command}\n`,
    why: `web: ${command.command}, since ${command.because}`,
  };
  return { files: [file], advice: null };
}

function ofTemplate(template: TemplateName): WebCommand {
  const command = /^web:\s*(.+)$/m.exec(templateOf(template).procfile ?? '')?.[1];
  return command === undefined
    ? { kind: 'unknown', advice: 'web: YOUR-COMMAND' }
    : { kind: 'known', command, because: `that is how ${template} is served here` };
}
