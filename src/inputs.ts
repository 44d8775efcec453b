import { resolve } from 'node:path';
import type { ImageInputs } from './base/recipe.ts';
import { releaseInputs } from './contract.ts';
import { parseDuration } from './durations.ts';
import { ActionError } from './errors.ts';
import { appNameProblem } from './heroku/app-name.ts';
import { type LineRule, readLines } from './input-lines.ts';
import { looksSecret, parseApiUrl, parseBoolean, parseShare, parseStore, shown } from './input-values.ts';
import { nearestName } from './nearest-name.ts';
import { isHideable } from './redact.ts';
import { parseSize } from './sizes.ts';

/** What the user said to the release action, checked, with every default settled. */
export interface ReleaseInputs extends ImageInputs {
  /** Null where nothing is released. */
  readonly herokuApiKey: string | null;
  readonly apps: readonly string[];
  readonly buildIdleLimitMs: number;
  readonly baseStore: 'actions' | 'none';
  readonly slugLimitBytes: number;
  readonly slugWarnBytes: number;
  /** Absolute path; null for the default. */
  readonly slugPath: string | null;
  readonly release: boolean;
  readonly herokuApiUrl: URL;
}

/** What the inputs are read from. */
export interface GivenInputs {
  /** Value by input name, as the runner or the command line has them. */
  readonly values: ReadonlyMap<string, string>;
  readonly workspace: string;
}

/** The checked inputs, and what is worth a warning in them. */
export interface ReadInputs {
  readonly inputs: ReleaseInputs;
  readonly warnings: readonly string[];
  /** To be masked before anything is logged. */
  readonly secrets: readonly string[];
}

/** The inputs among the environment's variables: `INPUT_HEROKU-APP` is `heroku-app`. */
export function inputsOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('INPUT_') && value !== undefined ? [[name.slice('INPUT_'.length).toLowerCase(), value]] : [],
    ),
  );
}

/**
 * Reads and checks all inputs of the release action together. Throws one ActionError that names every fault, each with the
 * input's name, what was given and what is allowed; the values of secret inputs are never in it.
 */
export function readReleaseInputs({ values, workspace }: GivenInputs): ReadInputs {
  const faults: string[] = [];
  const warnings = unknownInputs(values);
  const value = (name: InputName) => (values.get(name) ?? '').trim() || defaultOf(name);
  const read = <T>(name: InputName, parse: (text: string) => T | null, allowed: string, fallback: T): T => {
    const parsed = parse(value(name));
    if (parsed === null) faults.push(`${name} is ${shown(value(name))}; ${allowed}.`);
    return parsed ?? fallback;
  };
  const release = read('release', parseBoolean, 'it is true or false', true);
  const herokuApiKey = readToken(values, release, faults);
  const secrets = readLines(values.get('secrets') ?? '', secretLines, faults);
  const buildArgs = readLines(values.get('build-args') ?? '', buildArgLines, faults);
  const limit = read('slug-limit', parseSize, 'write a size such as 300MB', 1);
  const inputs: ReleaseInputs = {
    herokuApiKey,
    apps: readApps(value('heroku-app'), release, faults),
    workspace: resolve(workspace),
    context: readContext(value('context'), workspace, faults),
    dockerfile: value('dockerfile'),
    target: value('target') || null,
    buildArgs,
    secrets,
    platform: read(
      'platform',
      (text) => (/^linux\/[a-z0-9]+(\/v\d)?$/.test(text) ? text : null),
      'write a Linux platform such as linux/amd64',
      '',
    ),
    buildIdleLimitMs: read(
      'build-idle-timeout',
      parseDuration,
      'write a whole number with s, m, h or d, such as 30m',
      1,
    ),
    baseStore: read('base-store', parseStore, "it is 'actions' or 'none'", 'none'),
    slugLimitBytes: limit,
    slugWarnBytes: read(
      'slug-warn',
      (text) => parseShare(text, limit),
      'write a percentage of slug-limit such as 90% or a size such as 250MB',
      1,
    ),
    slugPath: value('slug-path') === '' ? null : resolve(workspace, value('slug-path')),
    release,
    herokuApiUrl: read(
      'heroku-api-url',
      parseApiUrl,
      'write an https address (http only for this machine itself)',
      new URL('https://api.heroku.com'),
    ),
  };
  for (const [name] of [...buildArgs].filter(looksSecret)) {
    warnings.push(
      `build-args: ${name} looks like a secret, and build args stay readable in the image's history. Use 'secrets' and RUN --mount=type=secret.`,
    );
  }
  for (const [id, secret] of secrets) {
    if (secret === '')
      warnings.push(`secrets: the value of '${id}' is empty. Is the secret set, and may this run read it?`);
    else if (!isHideable(secret))
      warnings.push(`secrets: the value of '${id}' is too short or too common a word to be hidden in the log.`);
  }
  if (faults.length > 0) throw new ActionError(faults.map((fault) => `Input ${fault}`).join('\n'));
  return { inputs, warnings, secrets: secretsOf(inputs) };
}

/**
 * What must not be seen of the inputs. A build arg is no secret, but one that looks like it is hidden: BuildKit prints its
 * value with each step that uses it.
 */
export function secretsOf({ herokuApiKey, secrets, buildArgs }: ReleaseInputs): readonly string[] {
  const secretArgs = [...buildArgs].filter(looksSecret).map(([, value]) => value);
  return [herokuApiKey ?? '', ...secrets.values(), ...secretArgs].filter((secret) => secret !== '');
}

const secretLines: LineRule = { input: 'secrets', name: /^[\w.-]+$/, form: 'id=value', isSecret: true };
const buildArgLines: LineRule = { input: 'build-args', name: /^[A-Za-z_]\w*$/, form: 'KEY=VALUE', isSecret: false };

type InputName = (typeof releaseInputs)[number]['name'];

function defaultOf(name: InputName): string {
  return releaseInputs.find((input) => input.name === name)?.default ?? '';
}

function unknownInputs(values: ReadonlyMap<string, string>): string[] {
  const known = releaseInputs.map(({ name }) => name);
  return [...values.keys()]
    .filter((name) => !known.some((each) => each === name))
    .map((name) => `There is no input '${name}'; it was ignored. Did you mean '${nearestName(name, known)}'?`);
}

/** Never says the value. */
function readToken(values: ReadonlyMap<string, string>, isNeeded: boolean, faults: string[]): string | null {
  const token = (values.get('heroku-api-key') ?? '').trim();
  if (token === '') {
    if (isNeeded)
      faults.push(
        'heroku-api-key is empty; give an API token (`heroku authorizations:create`) as a secret, or set release to false.',
      );
    return null;
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    faults.push(
      'heroku-api-key holds a space, a line break or another character that no token has; check how the secret was stored.',
    );
    return null;
  }
  if (!isHideable(token)) {
    faults.push('heroku-api-key is too short or too common a word to be a token; check how the secret was stored.');
    return null;
  }
  return token;
}

/** Names with a comma or a line each. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function readApps(text: string, isNeeded: boolean, faults: string[]): readonly string[] {
  const apps = namesIn(text);
  if (apps.length === 0 && isNeeded)
    faults.push('heroku-app is empty; name the app to release to, or set release to false.');
  for (const app of apps) {
    const problem = appNameProblem(app);
    if (problem !== null) faults.push(`heroku-app is ${shown(app)}; ${problem}.`);
  }
  if (new Set(apps).size < apps.length) faults.push(`heroku-app is ${shown(apps.join(', '))}; it names an app twice.`);
  return apps;
}

function readContext(text: string, workspace: string, faults: string[]): string {
  if (/^(https?|git|ssh):|^git@|\0/.test(text))
    faults.push(`context is ${shown(text)}; name a folder of the checked-out repository.`);
  return resolve(workspace, text);
}
