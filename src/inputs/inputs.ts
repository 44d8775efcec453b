import { resolve } from 'node:path';
import { rebuildInputs, releaseInputs } from '../contract.ts';
import { ActionError } from '../errors.ts';
import { isHideable } from '../redact.ts';
import type { GrowthLimits } from '../report/growth.ts';
import { parseSize } from '../sizes.ts';
import { type AfterReleaseInputs, readAfterReleaseInputs } from './after-release-inputs.ts';
import { type AppInputs, readAppInputs } from './app-inputs.ts';
import { type BaseInputs, readBaseInputs, secretsOfBase } from './base-inputs.ts';
import { type CommentInputs, parseGrowthLimits, readCommentInputs } from './comment-inputs.ts';
import { InputReader } from './input-reader.ts';
import {
  parseApiUrl,
  parseBoolean,
  parseComparison,
  parseShare,
  parseStalePolicy,
  parseWarnOrFail,
} from './input-values.ts';
import { type ProofInputs, readProofInputs, secretsOfProof } from './proof-inputs.ts';

/** What the user said to the release action, checked, with every default settled. */
export interface ReleaseInputs extends AppInputs, BaseInputs, ProofInputs, AfterReleaseInputs, CommentInputs {
  /** Null where nothing is released. */
  readonly herokuApiKey: string | null;
  /** What a base leads to that is older than `maxBaseAgeMs`, or outrun by its FROM images. */
  readonly staleBase: 'rebuild' | 'warn' | 'fail';
  readonly allowUntrustedTrigger: boolean;
  readonly slugLimitBytes: number;
  readonly slugWarnBytes: number;
  /** Absolute path; null for the default. */
  readonly slugPath: string | null;
  /** What files in the slug lead to that look like credentials. */
  readonly slugSecrets: 'warn' | 'fail';
  readonly release: boolean;
  /** Whether files are compared, sizes alone, or nothing. */
  readonly compare: 'auto' | 'size' | 'off';
  /** What fails the job. */
  readonly commentFailOn: GrowthLimits;
  /** Whether a page of the slug's treemap is uploaded as an artifact. */
  readonly treemap: boolean;
  readonly herokuApiUrl: URL;
}

/** What the user said to the rebuild-base action, checked, with every default settled. */
export interface RebuildInputs extends BaseInputs {
  readonly force: boolean;
}

/** What the inputs are read from. */
export interface GivenInputs {
  /** Value by input name, as the runner or the command line has them. */
  readonly values: ReadonlyMap<string, string>;
  readonly workspace: string;
}

/** The checked inputs, and what is worth a warning in them. */
export interface ReadInputs<Inputs> {
  readonly inputs: Inputs;
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
export function readReleaseInputs({ values, workspace }: GivenInputs): ReadInputs<ReleaseInputs> {
  const reader = new InputReader(values, releaseInputs);
  const { faults } = reader;
  const release = reader.read('release', parseBoolean, 'it is true or false', true);
  const limit = reader.read('slug-limit', parseSize, 'write a size such as 300MB', 1);
  const inputs: ReleaseInputs = {
    herokuApiKey: readToken(reader.given('heroku-api-key').trim(), release, faults),
    ...readAppInputs(reader, release),
    ...readBaseInputs(reader, workspace),
    staleBase: reader.read('stale-base', parseStalePolicy, "it is 'rebuild', 'warn' or 'fail'", 'fail'),
    allowUntrustedTrigger: reader.read('allow-untrusted-trigger', parseBoolean, 'it is true or false', false),
    slugLimitBytes: limit,
    slugWarnBytes: reader.read(
      'slug-warn',
      (text) => parseShare(text, limit),
      'write a percentage of slug-limit such as 90% or a size such as 250MB',
      1,
    ),
    slugPath: reader.value('slug-path') === '' ? null : resolve(workspace, reader.value('slug-path')),
    slugSecrets: reader.read('slug-secrets', parseWarnOrFail, "it is 'warn' or 'fail'", 'fail'),
    ...readProofInputs(reader),
    release,
    ...readAfterReleaseInputs(reader),
    compare: reader.read('compare', parseComparison, "it is 'auto', 'size' or 'off'", 'off'),
    ...readCommentInputs(reader),
    commentFailOn: reader.read(
      'comment-fail-on',
      parseGrowthLimits,
      'write a share and a size of growth and a size of the slug, each once, such as 10%, 5MB, >250MB',
      noLimits,
    ),
    treemap: reader.read('treemap', parseBoolean, 'it is true or false', false),
    herokuApiUrl: reader.read(
      'heroku-api-url',
      parseApiUrl,
      'write an https address (http only for this machine itself)',
      new URL('https://api.heroku.com'),
    ),
  };
  return checked(inputs, reader, secretsOf(inputs));
}

/** Reads and checks all inputs of the rebuild-base action together. Throws one ActionError that names every fault. */
export function readRebuildInputs({ values, workspace }: GivenInputs): ReadInputs<RebuildInputs> {
  const reader = new InputReader(values, rebuildInputs);
  const inputs: RebuildInputs = {
    ...readBaseInputs(reader, workspace),
    force: reader.read('force', parseBoolean, 'it is true or false', false),
  };
  return checked(inputs, reader, secretsOfBase(inputs));
}

const noLimits: GrowthLimits = { growthShare: null, growthBytes: null, sizeBytes: null };

/** What must not be seen of the release action's inputs. */
export function secretsOf(inputs: ReleaseInputs): readonly string[] {
  const tokens = [inputs.herokuApiKey, inputs.githubToken].filter((token) => token !== null);
  return [...tokens, ...secretsOfBase(inputs), ...secretsOfProof(inputs)];
}

/** What was read, if nothing is wrong with it. Throws one ActionError that names every fault. */
export function checked<Inputs>(
  inputs: Inputs,
  { faults, warnings }: Pick<InputReader<never>, 'faults' | 'warnings'>,
  secrets: readonly string[],
): ReadInputs<Inputs> {
  if (faults.length > 0) throw new ActionError(faults.map((fault) => `Input ${fault}`).join('\n'));
  return { inputs, warnings, secrets };
}

/** Never says the value. */
function readToken(token: string, isNeeded: boolean, faults: string[]): string | null {
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
