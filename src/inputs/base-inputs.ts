import { resolve } from 'node:path';
import type { ImageInputs } from '../base/recipe.ts';
import type { rebuildInputs } from '../contract.ts';
import { parseDuration } from '../durations.ts';
import { isHideable } from '../redact.ts';
import { type LineRule, readLines } from './input-lines.ts';
import type { InputReader } from './input-reader.ts';
import { looksSecret, parseRepository, parseStore, shown } from './input-values.ts';

/** What both actions ask about the base, checked, with every default settled. */
export interface BaseInputs extends ImageInputs {
  readonly buildIdleLimitMs: number;
  readonly baseStore: 'actions' | 'registry' | 'none';
  /** A repository without a tag; null unless the store is a registry. */
  readonly baseImage: string | null;
  readonly maxBaseAgeMs: number;
}

/** The inputs that both actions have. */
export type BaseInputName = Exclude<(typeof rebuildInputs)[number]['name'], 'force'>;

/** Reads what both actions ask about the base. `workspace` is where paths start. */
export function readBaseInputs(reader: InputReader<BaseInputName>, workspace: string): BaseInputs {
  const { faults, warnings } = reader;
  const duration = 'write a whole number with s, m, h or d, such as';
  const secrets = readLines(reader.given('secrets'), secretLines, faults);
  const buildArgs = readLines(reader.given('build-args'), buildArgLines, faults);
  warnAboutSecrets(secrets, buildArgs, warnings);
  const baseStore = reader.read('base-store', parseStore, "it is 'actions', 'registry' or 'none'", 'none');
  return {
    workspace: resolve(workspace),
    context: readContext(reader.value('context'), workspace, faults),
    dockerfile: reader.value('dockerfile'),
    target: reader.value('target') || null,
    buildArgs,
    secrets,
    platform: reader.read(
      'platform',
      (text) => (/^linux\/[a-z0-9]+(\/v\d)?$/.test(text) ? text : null),
      'write a Linux platform such as linux/amd64',
      '',
    ),
    buildIdleLimitMs: reader.read('build-idle-timeout', parseDuration, `${duration} 30m`, 1),
    baseStore,
    baseImage: readBaseImage(reader, baseStore),
    maxBaseAgeMs: reader.read('max-base-age', parseDuration, `${duration} 7d`, 1),
  };
}

/**
 * What must not be seen of these inputs. A build arg is no secret, but one that looks like it is hidden: BuildKit prints its
 * value with each step that uses it.
 */
export function secretsOfBase({ secrets, buildArgs }: BaseInputs): readonly string[] {
  const secretArgs = [...buildArgs].filter(looksSecret).map(([, value]) => value);
  return [...secrets.values(), ...secretArgs].filter((secret) => secret !== '');
}

const secretLines: LineRule = { input: 'secrets', name: /^[\w.-]+$/, form: 'id=value', isSecret: true };
const buildArgLines: LineRule = { input: 'build-args', name: /^[A-Za-z_]\w*$/, form: 'KEY=VALUE', isSecret: false };

function readBaseImage(reader: InputReader<BaseInputName>, store: BaseInputs['baseStore']): string | null {
  const given = reader.value('base-image');
  if (store !== 'registry') {
    if (given !== '') reader.warnings.push(`base-image is not used: base-store is '${store}', not 'registry'.`);
    return null;
  }
  if (given === '') {
    reader.faults.push(
      "base-image is empty, and base-store is 'registry'; name a repository such as ghcr.io/org/app-base.",
    );
    return null;
  }
  return reader.read(
    'base-image',
    parseRepository,
    'name a repository without tag or digest, such as ghcr.io/org/app-base',
    '',
  );
}

function warnAboutSecrets(
  secrets: ReadonlyMap<string, string>,
  buildArgs: ReadonlyMap<string, string>,
  warnings: string[],
): void {
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
}

function readContext(text: string, workspace: string, faults: string[]): string {
  if (/^(https?|git|ssh):|^git@|\0/.test(text))
    faults.push(`context is ${shown(text)}; name a folder of the checked-out repository.`);
  return resolve(workspace, text);
}
