import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { dockerHosts } from '../harness/docker-hosts.ts';
import { Registry, type RegistryUser } from '../harness/registry.ts';
import type { RegistryFault, RegistryPlan, RegistryRequest } from '../harness/registry-front.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, forgetBase, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';

const login: RegistryUser = { user: 'ann', password: 'c4nary-password' };

let stack: Stack;
/** Of every app here: they differ in no more than their Dockerfile's comment. */
let checksum: string | undefined;

/** An app with a base of its own, a registry that has the base, and a user who is logged in there. */
class Job implements AsyncDisposable {
  readonly registry: Registry;
  readonly repository: Repository;
  /** Where the user's docker login is. */
  readonly dockerConfig: string;

  private constructor(registry: Registry, repository: Repository, dockerConfig: string) {
    this.registry = registry;
    this.repository = repository;
    this.dockerConfig = dockerConfig;
  }

  static async start(): Promise<Job> {
    const registry = await Registry.start({ login });
    const repository = await aRepository(anAppOn(stack.reference));
    const dockerConfig = await mkdtemp(join(tmpdir(), 'docker-config-'));
    // A plug-in of the user's, such as buildx, is looked for beside the login.
    const users = process.env['DOCKER_CONFIG'] ?? join(homedir(), '.docker');
    await symlink(join(users, 'cli-plugins'), join(dockerConfig, 'cli-plugins'));
    const auth = Buffer.from(`${login.user}:${login.password}`).toString('base64');
    await writeFile(join(dockerConfig, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    return new Job(registry, repository, dockerConfig);
  }

  async logOut(): Promise<void> {
    await writeFile(join(this.dockerConfig, 'config.json'), '{}');
  }

  /** One green run on an engine that lacks the base. */
  async run(environment: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
    await using heroku = await aHeroku();
    const result = await releaseTo(heroku, {
      workspace: this.repository.folder,
      inputs: { 'base-store': 'registry', 'base-image': `${this.registry.host}/org/app-base` },
      environment: { DOCKER_CONFIG: this.dockerConfig, ...environment },
    });
    expect(result.report?.failure?.message).toBeUndefined();
    const said = result.log + result.summary + JSON.stringify([result.outputs, result.report]);
    expect(said).not.toContain(login.password);
    expect(said).not.toContain(Buffer.from(`${login.user}:${login.password}`).toString('base64').replace(/=+$/, ''));
    forgetBase(result.outputs['base-key'], environment['DOCKER_HOST'] ?? process.env['DOCKER_HOST']);
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry[Symbol.asyncDispose]();
    await this.repository[Symbol.asyncDispose]();
    await rm(this.dockerConfig, { recursive: true });
  }
}

beforeAll(async () => {
  stack = await Stack.start();
});
afterAll(async () => {
  await stack[Symbol.asyncDispose]();
});

const warningsOf = ({ log }: ActionResult) => log.match(/^::warning.*$/gm) ?? [];

test('engines with nothing in common share one base: built once, pulled by the others, the same slug', async () => {
  await using job = await Job.start();
  // The legacy builder has a base key of its own.
  const built = new Set<string | undefined>();
  for (const { host } of await dockerHosts()) {
    await using result = await job.run(host === '' ? {} : { DOCKER_HOST: host });
    const isFirst = !built.has(result.outputs['base-key']);
    built.add(result.outputs['base-key']);
    checksum ??= result.outputs['slug-checksum'];
    expect(result.outputs).toMatchObject({ 'base-hit': isFirst ? 'built' : 'store', 'slug-checksum': checksum });
    expect(warningsOf(result)).toEqual([]);
  }
  // Where there is but one engine, it has been emptied.
  await using again = await job.run();
  expect(again.outputs).toMatchObject({ 'base-hit': 'store', 'slug-checksum': checksum });
  expect(again.report?.base?.restoreSeconds).toBeGreaterThan(0);
  expect(again.summary).toMatch(/restored from the store in .*; building it took /);
});

const isWrite = ({ method }: RegistryRequest) => method !== 'GET' && method !== 'HEAD';
const answer = (status: number, code: string): RegistryFault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] }),
});

// Side by side: most of their time is waiting.
describe('a store', () => {
  test.concurrent.each<[string, RegistryPlan, number, number]>([
    // First, since nothing takes longer: 10 s for a question, 30 s for a push.
    ['silent', () => ({ kind: 'hang' }), 2, 90],
    // The look-up, and the save of what was built then. Where an upload begins, an engine tries for a minute on its own.
    ['out of order', ({ path }) => (path.includes('/manifests/') ? answer(500, 'UNKNOWN') : undefined), 2, 60],
    ['breaking connections', () => ({ kind: 'cut', afterBytes: 0 }), 2, 60],
    ['limited', () => answer(429, 'TOOMANYREQUESTS'), 2, 60],
    [
      'losing layers on the way',
      ({ path }) => (path.includes('/blobs/sha256') ? answer(404, 'BLOB_UNKNOWN') : undefined),
      2,
      30,
    ],
    ['slow', () => ({ kind: 'slow', chunkBytes: 20_000, pauseMs: 5 }), 0, 30],
  ])(
    'row 34: that is %s: green, the same slug, in time',
    async (_, plan, warnings, seconds) => {
      await using job = await Job.start();
      job.registry.plan = plan;
      await using result = await job.run();
      expect(result.outputs).toMatchObject({ released: 'true', 'slug-checksum': checksum });
      expect(warningsOf(result).length).toBeLessThanOrEqual(warnings);
      for (const warning of warningsOf(result)) expect(warning).toContain(job.registry.host);
      expect(result.seconds).toBeLessThan(seconds);
    },
    150_000,
  );

  test.concurrent.each<[string, RegistryPlan]>([
    ['read-only', (request) => (isWrite(request) ? answer(403, 'DENIED') : undefined)],
    [
      'full',
      ({ method, path }) => (method === 'PUT' && path.includes('/manifests/') ? answer(507, 'UNKNOWN') : undefined),
    ],
  ])(
    'row 35: that is %s: green, the same slug, one warning, and nothing is found by the next run',
    async (_, plan) => {
      await using job = await Job.start();
      job.registry.plan = plan;
      await using first = await job.run();
      expect(first.outputs['base-hit']).toBe('built');
      expect(warningsOf(first)).toEqual([expect.stringMatching(/could not be put into .*may have to build it again/)]);
      expect(first.report?.base?.kept.kind).toBe('failed');
      job.registry.plan = undefined;
      await using second = await job.run();
      expect(second.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': first.outputs['slug-checksum'] });
      expect(second.report?.base?.kept.kind).toBe('saved');
    },
    150_000,
  );

  test.concurrent('row 43: that asks for a login: the base is built: green, and the warnings say how to log in', async () => {
    await using job = await Job.start();
    await job.logOut();
    await using result = await job.run();
    expect(result.outputs).toMatchObject({ released: 'true', 'base-hit': 'built' });
    expect(warningsOf(result)).toHaveLength(2);
    for (const warning of warningsOf(result)) expect(warning).toContain(`docker login ${job.registry.host}`);
  });
});
