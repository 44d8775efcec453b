import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { docker } from './docker-command.ts';

/** The image of an example's app. */
export interface ExampleImage extends AsyncDisposable {
  readonly app: string;
}

/** Those that are built with nothing but what a distribution and npm have. */
export type ExampleName = 'node' | 'jdk';

/** Run in a folder, tells its files and links, see `filesOf`. */
export const FILES_SCRIPT = [
  "find . ! -type f -printf '%p %y %m %l\\n'",
  "find . -type f -printf '%p %y %m\\n'",
  'find . -type f -exec sha256sum {} +',
].join('\n');

/** Fires the triggers of a base on the files of `examples/NAME`, by plain docker. No layer is reused. */
export async function buildExample(name: ExampleName, base: string): Promise<ExampleImage> {
  const app = `localhost/example-${name}:${randomUUID()}`;
  await docker(['build', '--quiet', '--no-cache', '--tag', app, '--file', '-', `examples/${name}`], `FROM ${base}\n`);
  return {
    app,
    [Symbol.asyncDispose]: async () => {
      await docker(['rmi', '--force', app]);
    },
  };
}

/** Each file and link below /app: type, mode, and its digest or target. No times, which differ between two builds. */
export async function appFiles(image: string): Promise<readonly string[]> {
  const script = `cd /app\n${FILES_SCRIPT}`;
  return filesOf(await docker(['run', '--rm', '--user', 'root', image, 'sh', '-c', script]));
}

/** The lines that `FILES_SCRIPT` printed, in one order everywhere. */
export function filesOf(printed: string): readonly string[] {
  return printed.trim().split('\n').toSorted();
}

/** The build argument of the example that downloads packages: it takes them from where this machine's npm does. */
export async function registryArgument(name: ExampleName): Promise<readonly string[]> {
  return name === 'node' ? [`NPM_CONFIG_REGISTRY=${await npmRegistry()}`] : [];
}

/** Where this machine's npm finds packages. */
async function npmRegistry(): Promise<string> {
  const told = process.env['NPM_CONFIG_REGISTRY'];
  if (told !== undefined) return told;
  const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry']);
  return stdout.trim();
}
