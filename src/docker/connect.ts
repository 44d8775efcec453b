import type { IncomingMessage } from 'node:http';
import Docker from 'dockerode';
import { childEnvironment, type Environment } from '../child-environment.ts';
import { ActionError } from '../errors.ts';
import { connectionTo, findEngineHost } from './engine-address.ts';
import { engineReason, errorCode, shortCall } from './short-call.ts';

export type { Environment } from '../child-environment.ts';

/** A Docker engine that answered, and how to reach it by the API and by the CLI. */
export interface Engine {
  readonly api: Docker;
  /** Where it listens, as `DOCKER_HOST` says it. */
  readonly host: string;
  /** E.g. `28.5.2`. */
  readonly version: string;
  /** Highest API version, e.g. `1.51`. */
  readonly apiVersion: string;
  /** E.g. `linux/amd64`. */
  readonly platform: string;
  /** Whether the engine has BuildKit built in and offers it. */
  readonly offersBuildKit: boolean;
  /** Environment of the docker CLI: points at this engine whatever context is selected, and holds no secret of ours. */
  readonly cliEnvironment: Readonly<Record<string, string>>;
}

/** Docker Engine 20.10, the oldest that we test on. */
const OLDEST_API = '1.41';
const ANSWER_LIMIT_MS = 10_000;
const LOST = 'The Docker engine cannot be used';

/**
 * Finds the engine that the docker CLI would use (`DOCKER_HOST`, else the selected context) and asks it who it is.
 * Throws ActionError in one line if there is no CLI, no socket, no permission, no answer within 10 s, or an engine that is
 * too old or does not run Linux containers.
 */
export async function connectEngine(options: {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  readonly answerLimitMs?: number;
}): Promise<Engine> {
  const environment = childEnvironment(options.environment);
  const host = await findEngineHost(environment, options.signal);
  const connection = await connectionTo(host, options.environment);
  const { api, version, offersBuildKit } = await askEngine(connection, host, {
    signal: options.signal,
    limitMs: options.answerLimitMs ?? ANSWER_LIMIT_MS,
  });
  if (version.os !== 'linux') {
    throw new ActionError(
      `The Docker engine at ${host} runs ${version.os} containers; a slug needs one that runs Linux containers.`,
    );
  }
  if (compareVersions(version.apiVersion, OLDEST_API) < 0) {
    throw new ActionError(
      `The Docker engine at ${host} is ${version.version} (API ${version.apiVersion}); Docker 20.10 (API ${OLDEST_API}) or newer is needed.`,
    );
  }
  return {
    api,
    host,
    version: version.version,
    apiVersion: version.apiVersion,
    platform: `${version.os}/${version.architecture}`,
    offersBuildKit,
    cliEnvironment: { ...environment, DOCKER_HOST: host },
  };
}

/** Orders two version numbers of dotted decimals: negative if `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface EngineVersion {
  readonly version: string;
  readonly apiVersion: string;
  readonly os: string;
  readonly architecture: string;
}

interface Answer {
  readonly api: Docker;
  readonly version: EngineVersion;
  readonly offersBuildKit: boolean;
}

async function askEngine(
  connection: Docker.DockerOptions,
  host: string,
  limits: { readonly signal: AbortSignal; readonly limitMs: number },
): Promise<Answer> {
  try {
    const api = new Docker(connection);
    // Side by side, so that an engine that does not answer is known after one limit.
    const [version, offersBuildKit] = await Promise.all([
      shortCall(LOST, limits, () => askVersion(api)),
      shortCall(LOST, limits, () => askBuildKit(api)),
    ]);
    return { api, version, offersBuildKit };
  } catch (error) {
    limits.signal.throwIfAborted();
    const cause = error instanceof ActionError ? error.cause : error;
    throw new ActionError(`${unreachable(cause)} (${host}). ${hint(cause)}`, { cause });
  }
}

async function askVersion(api: Docker): Promise<EngineVersion> {
  const reply: unknown = await api.version();
  const fields = typeof reply === 'object' && reply !== null ? Object.entries(reply) : [];
  const text = (name: string) => String(fields.find(([each]) => each === name)?.[1] ?? '');
  const version = {
    version: text('Version'),
    apiVersion: text('ApiVersion'),
    os: text('Os'),
    architecture: text('Arch'),
  };
  if (!/^\d+\.\d+$/.test(version.apiVersion) || version.os === '') throw new Error('what answers there is no engine');
  return version;
}

/** `Builder-Version: 2` in the ping's headers is what the docker CLI goes by too. */
async function askBuildKit(api: Docker): Promise<boolean> {
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    api.modem.dial(
      { path: '/_ping', method: 'GET', isStream: true, statusCodes: { 200: true } },
      (error: unknown, message: unknown) => {
        if (error) reject(error);
        else resolve(message as IncomingMessage);
      },
    );
  });
  reply.resume();
  return reply.headers['builder-version'] === '2';
}

function unreachable(error: unknown): string {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'There is no Docker engine';
    case 'EACCES':
      return 'The Docker engine may not be used by this user: permission denied';
    case 'ECONNREFUSED':
      return 'The Docker engine is not running: connection refused';
    default:
      return `${LOST}: ${engineReason(error)}`;
  }
}

function hint(error: unknown): string {
  return errorCode(error) === 'EACCES'
    ? `Add the user to the group 'docker', or run as root.`
    : 'Start Docker, or set DOCKER_HOST; on GitHub, use a Linux runner such as ubuntu-latest.';
}
