import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { getExecOutput } from '@actions/exec';
import Docker from 'dockerode';
import { ActionError, errorMessage } from '../errors.ts';
import { shortCall } from './short-call.ts';

/** Values of environment variables, as the entry read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
const DEFAULT_HOST = 'unix:///var/run/docker.sock';

/**
 * Finds the engine that the docker CLI would use (`DOCKER_HOST`, else the selected context) and asks it who it is.
 * Throws ActionError in one line if there is no CLI, no socket, no permission, no answer within 10 s, or an engine that is
 * too old or does not run Linux containers.
 */
export async function connectEngine(options: {
  readonly environment: Environment;
  readonly signal: AbortSignal;
}): Promise<Engine> {
  const environment = withoutSecrets(options.environment);
  const host = options.environment['DOCKER_HOST'] || (await hostOfContext(environment));
  const api = new Docker(await connectionTo(host, options.environment));
  const version = await askVersion(api, host, options.signal);
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
    offersBuildKit: await askBuildKit(api, options.signal),
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

/** What no child of ours may see: inputs, and the tokens that a runner or a shell holds. */
const secretNames = /^(INPUT_|ACTIONS_|STATE_)|^(HEROKU_API_KEY|GITHUB_TOKEN|GH_TOKEN)$/;

function withoutSecrets(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || secretNames.test(name) ? [] : [[name, value]],
    ),
  );
}

async function hostOfContext(environment: Readonly<Record<string, string>>): Promise<string> {
  try {
    const { stdout, exitCode } = await getExecOutput(
      'docker',
      ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
      {
        env: environment,
        silent: true,
        ignoreReturnCode: true,
      },
    );
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : DEFAULT_HOST;
  } catch (error) {
    throw new ActionError(
      'The docker command is not on the PATH. Run on a Linux runner with Docker, e.g. runs-on: ubuntu-latest.',
      {
        cause: error,
      },
    );
  }
}

async function connectionTo(host: string, environment: Environment): Promise<Docker.DockerOptions> {
  const [, scheme = '', address = ''] = /^(\w+):\/\/(.*)$/.exec(host) ?? [];
  if (scheme === 'unix' || scheme === 'npipe') return { socketPath: address };
  if (scheme !== 'tcp' && scheme !== 'http' && scheme !== 'https') {
    throw new ActionError(
      `DOCKER_HOST is '${host}'; an engine is reached by unix:// or tcp:// (for ssh, forward its socket and name that).`,
    );
  }
  const { hostname, port } = new URL(`http://${address}`);
  const certificates = environment['DOCKER_CERT_PATH'];
  const isTls = scheme === 'https' || Boolean(environment['DOCKER_TLS_VERIFY']) || port === '2376';
  const [ca, cert, key] =
    isTls && certificates
      ? await Promise.all(['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFile(join(certificates, name))))
      : [];
  return {
    host: hostname,
    port: port || (isTls ? 2376 : 2375),
    protocol: isTls ? 'https' : 'http',
    ...(ca && cert && key ? { ca, cert, key } : {}),
  };
}

interface EngineVersion {
  readonly version: string;
  readonly apiVersion: string;
  readonly os: string;
  readonly architecture: string;
}

async function askVersion(api: Docker, host: string, signal: AbortSignal): Promise<EngineVersion> {
  try {
    const version = await shortCall(LOST, { signal, limitMs: ANSWER_LIMIT_MS }, () => api.version());
    return { version: version.Version, apiVersion: version.ApiVersion, os: version.Os, architecture: version.Arch };
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof ActionError ? error.cause : error;
    throw new ActionError(`${unreachable(cause)} (${host}). ${hint(cause)}`, { cause });
  }
}

/** `Builder-Version: 2` in the ping's headers is what the docker CLI goes by too. */
async function askBuildKit(api: Docker, signal: AbortSignal): Promise<boolean> {
  const ping = () =>
    new Promise<IncomingMessage>((resolve, reject) => {
      api.modem.dial(
        { path: '/_ping', method: 'GET', isStream: true, statusCodes: { 200: true } },
        (error: unknown, reply: unknown) => {
          if (error) reject(error);
          else resolve(reply as IncomingMessage);
        },
      );
    });
  const reply = await shortCall(LOST, { signal, limitMs: ANSWER_LIMIT_MS }, ping);
  reply.resume();
  return reply.headers['builder-version'] === '2';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unreachable(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'There is no Docker engine';
    case 'EACCES':
      return 'The Docker engine may not be used by this user: permission denied';
    case 'ECONNREFUSED':
      return 'The Docker engine is not running: connection refused';
    default:
      return `${LOST}: ${errorMessage(error).trim()}`;
  }
}

function hint(error: unknown): string {
  return codeOf(error) === 'EACCES'
    ? `Add the user to the group 'docker', or run as root.`
    : 'Start Docker, or set DOCKER_HOST; on GitHub, use a Linux runner such as ubuntu-latest.';
}
