import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type Docker from 'dockerode';
import type { Environment } from '../child-environment.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { runDocker } from './command.ts';

const CONTEXT_LIMIT_MS = 5_000;

/**
 * Where the docker CLI would look for an engine: `DOCKER_HOST`, else the selected context; as `DOCKER_HOST` spells it.
 * `environment` is what the CLI is run with. Throws ActionError if there is no CLI or no such context.
 */
export async function findEngineHost(
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<string> {
  const given = environment['DOCKER_HOST'];
  if (given) return given.includes('://') ? given : `tcp://${given}`;
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  const { exitCode, tail } = await runDocker(args, { environment, idleLimitMs: CONTEXT_LIMIT_MS, signal });
  // The CLI may warn, on the other stream, of a configuration that it cannot read.
  const host = tail.findLast((line) => /^[a-z]+:\/\/\S+$/.test(line));
  if (exitCode === 0 && host !== undefined) return host;
  throw new ActionError(
    `The selected Docker context cannot be used: ${tail.at(-1) ?? 'docker gave no reason'}. Select another by docker context use, or set DOCKER_HOST.`,
  );
}

/** How the client library reaches that host. Throws ActionError if it cannot, or a certificate is not there. */
export async function connectionTo(host: string, environment: Environment): Promise<Docker.DockerOptions> {
  const [, scheme = '', address = ''] = /^(\w+):\/\/(.*)$/.exec(host) ?? [];
  // What is left out here, the library would read from this process's own environment.
  if (scheme === 'unix' || scheme === 'npipe') return { socketPath: address, host: undefined, protocol: 'http' };
  // As `tcp:` no port is taken for a default that need not be written.
  const url = scheme === 'tcp' ? URL.parse(host) : null;
  if (url === null || url.hostname === '') {
    throw new ActionError(
      `DOCKER_HOST is '${host}'; an engine is reached by unix:// or tcp:// (for ssh, forward its socket and name that).`,
    );
  }
  const isTls = Boolean(environment['DOCKER_TLS_VERIFY'] || environment['DOCKER_TLS']);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port || (isTls ? 2376 : 2375),
    protocol: isTls ? 'https' : 'http',
    ...(isTls ? await readCertificates(environment['DOCKER_CERT_PATH']) : {}),
  };
}

async function readCertificates(folder: string | undefined): Promise<Docker.DockerOptions> {
  if (!folder) return {};
  try {
    const [ca, cert, key] = await Promise.all(
      ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFile(join(folder, name))),
    );
    return { ca, cert, key };
  } catch (error) {
    throw new ActionError(`A certificate in DOCKER_CERT_PATH cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}
