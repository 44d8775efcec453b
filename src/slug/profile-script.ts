import { posix } from 'node:path';
import type { ImageConfig } from '../docker/engine.ts';
import { ActionError, type SourceLocation } from '../errors.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import type { AddedFile } from './added-files.ts';
import { bashWord } from './bash-word.ts';
import { type CarriedVariable, carriedVariables, newPathFolders, variablesOf } from './image-variables.ts';

/** Sorted before the scripts that people write: a dyno's shell takes them in the order in which it lists them. */
export const PROFILE_SCRIPT = '.profile.d/000-heroku-docker-release.sh';

/** What a dyno is to have of the image. */
export interface ImageProfile {
  /** What is added to the slug; null if a dyno has all of it by itself. */
  readonly file: AddedFile | null;
  /** Goes before the dyno's own PATH. */
  readonly pathFolders: readonly string[];
  /** Where the Procfile's commands start, absolute. */
  readonly workingDir: string;
  readonly findings: readonly ProfileFinding[];
}

/** Something about the image's ENV that its author wants to know. The value is never in it. */
export interface ProfileFinding {
  readonly level: 'notice' | 'warning';
  readonly message: string;
  readonly location?: SourceLocation;
}

/** What a profile is made of. */
export interface ProfileSource {
  readonly image: Pick<ImageConfig, 'env' | 'workingDir'>;
  readonly runImage: Pick<ImageConfig, 'env' | 'workingDir'>;
  /** Whether a variable's name or value says that it is a secret. */
  readonly isSecret: (variable: readonly [name: string, value: string]) => boolean;
  /** Where the Dockerfile sets it; null where that is not known, e.g. in a FROM image. */
  readonly place: (instruction: 'ENV' | 'WORKDIR', name: string) => SourceLocation | null;
}

/**
 * The script that gives a dyno's shell the image's ENV and WORKDIR, where they differ from the run image's. A variable that
 * is exported already (a config var, or by a script before) keeps its value; PATH is joined. The same images always give the
 * same bytes. https://devcenter.heroku.com/articles/dyno-startup-behavior
 * Throws ActionError, with the line of the Dockerfile, for a WORKDIR outside /app.
 */
export function imageProfile({ image, runImage, isSecret, place }: ProfileSource): ImageProfile {
  const [given, known] = [variablesOf(image.env), variablesOf(runImage.env)];
  const variables = carriedVariables(given, known);
  const pathFolders = newPathFolders(given, known);
  const workingDir = workingDirOf(image.workingDir, runImage.workingDir, place);
  const lines = [
    ...variables.flatMap(assignment),
    // No config var sets the whole PATH: the dyno's own is behind.
    ...(pathFolders.length === 0 ? [] : [`export PATH=${bashWord(pathFolders.join(':'))}"\${PATH:+:$PATH}"`]),
    // Docker makes it where it is not there.
    ...(workingDir === '/app' ? [] : [`mkdir -p ${bashWord(workingDir)} && cd ${bashWord(workingDir)}`]),
  ];
  const content = Buffer.from([...head, ...lines, ''].join('\n'), 'utf8');
  return {
    file: lines.length === 0 ? null : { path: PROFILE_SCRIPT, content },
    pathFolders,
    workingDir,
    findings: variables.flatMap((variable) => findingsOf(variable, { isSecret, place })),
  };
}

const head = [
  "# Made by heroku-docker-release of the image's ENV and WORKDIR, so that a dyno's shell has what a container's has.",
  "# What is exported already, such as a config var, stays as it is. Set the input 'profile' to off to do without.",
];

function assignment(variable: CarriedVariable): readonly string[] {
  if (variable.kind === 'unnameable') return [];
  const { name, value, runImageValue } = variable;
  // Not `${NAME-…}`: bash gives TERM and others a value that no command would get.
  const isExported = `\${${name}+\${${name}@a}} == *x*`;
  const isGiven = runImageValue === null ? isExported : `${isExported} && $${name} != ${bashWord(runImageValue)}`;
  const missing = name === 'LD_PRELOAD' ? value.split(/[\s:]+/).filter((file) => file.includes('/')) : [];
  // The loader complains in every program of a library that is not there.
  const guard = missing.map((file) => `[[ -e ${bashWord(file)} ]] && `).join('');
  const set = `export ${name}=${bashWord(value)}`;
  return [guard === '' ? `[[ ${isGiven} ]] || ${set}` : `[[ ${isGiven} ]] || { ${guard}${set}; } || :`];
}

function workingDirOf(ofImage: string, ofRunImage: string, place: ProfileSource['place']): string {
  const [wanted, usual] = [absolute(ofImage), absolute(ofRunImage)];
  if (wanted === usual || wanted === '/app') return '/app';
  if (wanted.startsWith('/app/')) return wanted;
  const location = place('WORKDIR', '');
  const where = location === null ? 'at the end of the Dockerfile' : `${placeText(location)} or after it`;
  throw new ActionError(
    `The image's WORKDIR is ${showPath(bytePath(wanted))}, and a dyno has nothing of the image but /app. Write WORKDIR /app, or a folder below it, ${where}; or set profile to off, and let the Procfile's commands cd to where they run.`,
    location === null ? {} : { location },
  );
}

function absolute(path: string): string {
  return posix.resolve('/', path);
}

function findingsOf(
  variable: CarriedVariable,
  { isSecret, place }: Pick<ProfileSource, 'isSecret' | 'place'>,
): readonly ProfileFinding[] {
  const name = showPath(bytePath(variable.name));
  const location = place('ENV', variable.name);
  const where = location === null ? {} : { location };
  const at = location === null ? '' : ` (${placeText(location)})`;
  if (variable.kind === 'unnameable') {
    const message = `ENV ${name}${at} is not carried to the dyno, since no shell can set a variable of that name. Rename it, or let the app do without.`;
    return [{ level: 'notice', message, ...where }];
  }
  const findings: ProfileFinding[] = [];
  if (isSecret([variable.name, variable.value])) {
    const message = `ENV ${name}${at} looks like a secret, and would stand in the image and in the slug in plain text. Remove it from the Dockerfile, change it where it is used, and set it with heroku config:set.`;
    findings.push({ level: 'warning', message, ...where });
  }
  if (variable.name === 'LD_PRELOAD' && variable.value.split(/[\s:]+/).some(isOutside)) {
    const message = `ENV LD_PRELOAD${at} names a library outside /app, so it is only set on a dyno that has that library. Copy it below /app and name it there.`;
    findings.push({ level: 'notice', message, ...where });
  }
  return findings;
}

function isOutside(file: string): boolean {
  return file.startsWith('/') && !file.startsWith('/app/');
}

function placeText({ file, line }: SourceLocation): string {
  return line === undefined ? `in ${file}` : `in ${file} line ${line}`;
}
