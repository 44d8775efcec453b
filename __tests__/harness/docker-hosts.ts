import { execFile } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One engine and the builder that its docker CLI uses. */
export interface DockerHost {
  readonly name: string;
  /** As in DOCKER_HOST; empty for the one that the docker CLI takes by itself. */
  readonly host: string;
  readonly builder: 'buildkit' | 'legacy';
  /** Leads the docker CLI, or our own client, to this engine. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs the docker CLI with `input` on its stdin, and gives its stdout. */
  docker(args: readonly string[], input?: AsyncIterable<Buffer> | Buffer): Promise<Buffer>;
}

/** Where the engine of `DOCKER_HOST` is, or the one that the docker CLI takes by itself. */
export const engineHost = (): string => process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock';

/** The engines in `TEST_DOCKER_HOSTS`, comma separated, else the one of `DOCKER_HOST`. Before API 1.42 the classic builder is taken. */
export async function dockerHosts(): Promise<readonly DockerHost[]> {
  const named = process.env['TEST_DOCKER_HOSTS'] ?? process.env['DOCKER_HOST'] ?? '';
  return Promise.all(named.split(',').map((host) => dockerHost(host.trim())));
}

async function dockerHost(host: string): Promise<DockerHost> {
  const environment = host === '' ? process.env : { ...process.env, DOCKER_HOST: host };
  const version = await run('docker', ['version', '--format', '{{.Server.APIVersion}}'], { env: environment });
  const builder = Number(version.stdout.trim().split('.')[1]) < 42 ? 'legacy' : 'buildkit';
  const env = { ...environment, DOCKER_BUILDKIT: builder === 'buildkit' ? '1' : '0', BUILDX_BUILDER: '' };
  const docker: DockerHost['docker'] = async (args, input) => {
    const running = run('docker', [...args], { env, encoding: 'buffer', maxBuffer: 2 ** 26, timeout: 60_000 });
    const { stdin } = running.child;
    if (stdin === null) throw new Error('the docker CLI was started without a stdin');
    if (input === undefined) stdin.end();
    // A CLI that ends before it has read everything fails by its exit code, which says more than the broken pipe.
    else await pipeline(Readable.from(Buffer.isBuffer(input) ? [input] : input), stdin).catch(() => {});
    return (await running).stdout;
  };
  return {
    name: `${host || 'default engine'} (${builder})`,
    host,
    builder,
    environment,
    docker: async (args, input) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await docker(args, input);
        } catch (error) {
          // The legacy builder gives up where another test removes an image meanwhile; ours builds again then, too.
          if (tries === 3 || args[0] !== 'build' || !/unable to find image "sha256:/.test(String(error))) throw error;
        }
      }
    },
  };
}
