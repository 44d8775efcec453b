import { isPublicConfigVar } from '../config-var-names.ts';
import type { Engine } from '../docker/connect.ts';
import { createImageStore } from '../docker/images.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { Redactor } from '../redact.ts';
import { type DynoCheck, dynoCheckOf, type ProcessResult } from './dyno-check.ts';
import type { DynoHint } from './likely-cause.ts';
import { RELEASE_TYPE } from './release-type.ts';
import { requestPathProblem } from './request-path.ts';
import { type RunOptions, runProcess } from './run-process.ts';
import { inputNames, type SettingNames } from './setting-names.ts';

/** A slug to be booted, and how. */
export interface DynoCheckOptions {
  readonly engine: Engine;
  /** Gzip tar with everything below `./app`. */
  readonly slugFile: string;
  /** What the slug was built for, such as `linux/amd64`. */
  readonly platform: string;
  /** What the engine knows the run image by. */
  readonly runImage: string;
  /** Command by process type, as the Procfile has them. */
  readonly processTypes: Readonly<Record<string, string>>;
  /** The types to boot. */
  readonly check: readonly string[];
  /** What `web` must answer with a status below 500. */
  readonly path: string;
  /** Until when it must have. */
  readonly timeoutMs: number;
  readonly network: 'bridge' | 'none';
  readonly memoryBytes: number;
  /** The app's, or why they are not known. */
  readonly configVars: ReadonlyMap<string, string> | { readonly unknown: string };
  /** Added to the config vars, or in place of them. */
  readonly environment: ReadonlyMap<string, string>;
  readonly runId: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** What other checks know that may explain an output. */
  readonly hints?: readonly DynoHint[] | Promise<readonly DynoHint[]>;
  /** What messages call the settings; by default the action's inputs. */
  readonly settings?: SettingNames;
  /** Takes the removals of the containers, which never fail, in place of waiting for them here. */
  readonly onRemoval?: (removal: Promise<void>) => void;
  /** How long processes other than `web` must stay up; default: 5 s. */
  readonly settleMs?: number;
}

const SETTLE_MS = 5_000;
/** A runner has few cores, and each dyno its own memory. */
const AT_ONCE = 3;

/**
 * Boots a finished slug as dynos on the run image and judges what it does, as Heroku would. Every container is gone afterwards,
 * or on its way (see `onRemoval`), also when `signal` aborts, whose reason it then throws. What cannot be run is in the result
 * as not run. Throws ActionError for a path that is none.
 */
export async function checkDyno(options: DynoCheckOptions): Promise<DynoCheck> {
  const { processTypes, check, path, settings = inputNames, log } = options;
  const problem = requestPathProblem(path);
  if (problem !== null) throw new ActionError(`${settings.path} is ${JSON.stringify(path)}: ${problem}.`);
  const types = [...new Set(check)].filter((type) => type !== RELEASE_TYPE && Object.hasOwn(processTypes, type));
  const obstacle = types.length === 0 ? null : await findObstacle(options);
  const known = 'unknown' in options.configVars ? new Map<string, string>() : options.configVars;
  const environment = new Map([...known, ...options.environment]);
  const clean = hideValues(environment, log);
  const results: ProcessResult[] = [];
  if (obstacle === null) {
    if (environment.size > 0) log.info(`The dyno has the config vars ${[...environment.keys()].join(', ')}`);
    for (let at = 0; at < types.length; at += AT_ONCE) {
      const started = types.slice(at, at + AT_ONCE).map((type) => checkProcess(type, { options, environment, clean }));
      // Each waits for its own container to be gone.
      for (const settled of await Promise.allSettled(started)) {
        if (settled.status === 'rejected') throw settled.reason;
        results.push(settled.value);
      }
    }
  }
  // A check that runs beside this one may know the cause only now.
  const hints = (await options.hints) ?? [];
  return dynoCheckOf({ options: { ...options, hints }, environment, obstacle, results });
}

/** Why nothing can be booted; null if it can. */
async function findObstacle(options: DynoCheckOptions): Promise<string | null> {
  const { engine, platform, runImage, settings = inputNames, signal } = options;
  const image = await createImageStore(engine, { platform, signal }).inspectImage(runImage);
  if (image === null) return `the Docker engine has no run image ${runImage} (docker pull ${runImage})`;
  const imagePlatform = `${image.os}/${image.architecture}`;
  if (imagePlatform === platform) return null;
  return `the run image ${runImage} is for ${imagePlatform} and the slug for ${platform}; name one for ${platform} by ${settings.runImage}`;
}

/** Masks what the dyno is given before anything of it can be printed, and hides it in what is quoted. */
export function hideValues(environment: ReadonlyMap<string, string>, log: Log): (text: string) => string {
  const redactor = new Redactor();
  for (const [name, value] of environment) {
    if (value === '' || isPublicConfigVar(name)) continue;
    log.mask(value);
    redactor.add(value);
  }
  return (text) => redactor.clean(text);
}

async function checkProcess(
  processType: string,
  given: {
    readonly options: DynoCheckOptions;
    readonly environment: ReadonlyMap<string, string>;
    readonly clean: RunOptions['clean'];
  },
): Promise<ProcessResult> {
  const { engine, processTypes, check, log, signal, settleMs = SETTLE_MS, ...options } = given.options;
  const prefix = check.length > 1 ? `${processType}: ` : '';
  log.info(`Booting ${processType} on ${options.runImage}`);
  try {
    const run = await runProcess({
      ...options,
      api: engine.api,
      processType,
      command: processTypes[processType] ?? '',
      configVars: Object.fromEntries(given.environment),
      settleMs,
      onLine: (line) => log.untrusted(`${prefix}${line}\n`),
      clean: given.clean,
      log,
      signal,
    });
    const isForeign = engine.platform !== options.platform;
    if (isForeign && run.lastLines.some((line) => line.includes('exec format error'))) {
      return { kind: 'not-run', processType, reason: foreignEngine(given.options) };
    }
    return { kind: 'ran', run };
  } catch (error) {
    if (signal.aborted || !(error instanceof ActionError)) throw error;
    const message = errorMessage(error);
    const isForeign = engine.platform !== options.platform && message.includes('exec format error');
    return { kind: 'not-run', processType, reason: isForeign ? foreignEngine(given.options) : message };
  }
}

function foreignEngine({ engine, platform }: DynoCheckOptions): string {
  return `the Docker engine runs ${engine.platform} and cannot run ${platform}; use a runner of that architecture`;
}
