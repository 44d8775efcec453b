import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { PROFILE_SCRIPT } from '../../src/slug/profile-script.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { anApp, checkOf, releaseProven } from '../proof/an-app.ts';
import { aHeroku } from '../release/a-release.ts';
import {
  appFiles,
  buildExample,
  type ExampleImage,
  type ExampleName,
  FILES_SCRIPT,
  filesOf,
  registryArgument,
} from './example-image.ts';

/** In a config var of the app; nobody may see it. */
const CONFIG_VALUE = 'canary-5d41402abc4b2a76';

/** An example that was released, and what plain docker makes of its files on the same base. */
export interface ReleasedExample extends AsyncDisposable {
  readonly result: ActionResult;
  readonly image: ExampleImage;
}

/** Releases `examples/NAME` to an app that has a config var, with a base that nothing built before can be reused for. */
export async function releaseExample(name: ExampleName): Promise<ReleasedExample> {
  const dockerfile = await readFile(resolve(import.meta.dirname, '../../examples', name, 'Dockerfile'), 'utf8');
  const Dockerfile = dockerfile.replace(/^FROM .*$/m, `$&\nLABEL unlike-any-before=${randomUUID()}`);
  await using heroku = await aHeroku({ app: { configVars: { SESSION_SECRET: CONFIG_VALUE } } });
  await using app = await anApp(`examples/${name}`, { Dockerfile });
  const buildArguments = (await registryArgument(name)).join('\n');
  const inputs = { 'build-args': buildArguments, 'dyno-env': 'GREETING=hello' };
  const result = await releaseProven(heroku, app, { inputs });
  expect(result.exitCode === 0 ? '' : result.log).toBe('');
  expect(result.outputs['base-hit']).toBe('built');
  const image = await buildExample(name, `localhost/heroku-docker-release/base:${result.outputs['base-key']}`);
  return {
    result,
    image,
    [Symbol.asyncDispose]: async () => {
      await image[Symbol.asyncDispose]();
      await result[Symbol.asyncDispose]();
    },
  };
}

/** Released after all checks, with the boot's time and peak memory in the summary, and nobody sees what the config vars hold. */
export function expectHealthy({ result }: ReleasedExample): void {
  const { log, summary, report } = result;
  expect(summary).toMatch(/^\| Dyno boot \| passed \| `web answered in \d+\.\d s, \d+\.\d MB at its peak` \|$/m);
  const names = report?.checks.map(({ check }) => check);
  expect(names).toEqual(['size', 'secrets', 'procfile', 'links', 'left-behind', 'dyno']);
  for (const check of ['procfile', 'left-behind', 'dyno'] as const)
    expect(checkOf(result, check).outcome).toBe('passed');
  expect(log).toContain('The dyno has the config vars SESSION_SECRET, GREETING');
  const printed = log.replace(/^::add-mask::.*$/gm, '');
  for (const text of [printed, summary, JSON.stringify(report)]) expect(text).not.toContain('canary-5d');
}

/**
 * The slug, as GNU tar unpacks it, has the files of the image's `/app` but those that `.slugignore` names, and beside them the
 * script alone that a release adds.
 */
export async function expectSameFiles(
  { result, image }: ReleasedExample,
  ignored: readonly string[] = [],
): Promise<void> {
  const isIgnored = (line: string) =>
    ignored.some((name) => line.startsWith(`./${name} `) || line.endsWith(` ./${name}`));
  const isAdded = (line: string) => line.includes(PROFILE_SCRIPT) || line.startsWith('./.profile.d d');
  const [packed, built] = await Promise.all([unpackedFiles(result.outputs['slug-file'] ?? ''), appFiles(image.app)]);
  expect(packed.filter((line) => !isAdded(line))).toEqual(built.filter((line) => !isAdded(line) && !isIgnored(line)));
  expect(packed.length).toBeGreaterThan(10);
}

async function unpackedFiles(slugFile: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'slug-'));
  try {
    const run = promisify(execFile);
    await run('tar', ['--extract', '--gzip', '--same-permissions', '--file', slugFile, '--directory', folder]);
    const { stdout } = await run('sh', ['-c', FILES_SCRIPT], { cwd: join(folder, 'app'), maxBuffer: 2 ** 26 });
    return filesOf(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
