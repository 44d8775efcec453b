import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The command line as it is installed: bundled, which starts four times as fast as its sources. */
export const program = resolve(import.meta.dirname, '../../dist/cli.js');

/** Runs the command line as a user does, without Docker unless the environment says so. */
export async function runCommand(
  args: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly cancelsReading?: boolean;
  } = {},
) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: {
      PATH: process.env['PATH'],
      // For .ci/coverage.ts.
      NODE_V8_COVERAGE: process.env['DIST_COVERAGE'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      ...options.environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // All of it fits into no buffer, so it is taken only by a program that reads.
  if (options.cancelsReading === true)
    child.stdin.on('error', () => {}).write('x'.repeat(4_000_000), () => child.kill('SIGINT'));
  else child.stdin.end();
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, stdout, stderr };
}
