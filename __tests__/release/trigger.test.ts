import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, docker, forgetBase, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';

let heroku: LocalHeroku;
let stack: Stack;
let repository: Repository;
let cache: CacheService;
let folder: string;
let key: string | undefined;

beforeAll(async () => {
  heroku = await aHeroku();
  stack = await Stack.start();
  repository = await aRepository(anAppOn(stack.reference));
  cache = await CacheService.start();
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(async () => {
  forgetBase(key);
  await cache[Symbol.asyncDispose]();
  await stack[Symbol.asyncDispose]();
  await heroku.close();
  await repository[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const ours = { full_name: 'org/app' };
const fork = { full_name: 'stranger/app' };

/** A run on the runner that an event with this payload set off. */
async function runOn(
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify({ repository: ours, ...payload }));
  const result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs,
    environment: { ...cache.env, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file },
  });
  key = result.outputs['base-key'] || key;
  return result;
}

const pullRequestOf = (repo: object) => ({ pull_request: { head: { repo } } });
const after = (event: string, head: object = ours) => ({ workflow_run: { event, head_repository: head } });

test.each<[string, string, object]>([
  ['pull_request_target', 'pull_request_target', pullRequestOf(ours)],
  ['issue_comment', 'issue_comment', { issue: { number: 1 } }],
  ['a workflow_run after pull_request', 'workflow_run', after('pull_request')],
  ['a workflow_run after push', 'workflow_run', after('push', fork)],
])('row 9: a release that is set off by %s (%s) is refused before anything is done', async (by, event, payload) => {
  const before = { heroku: heroku.journal.length, cache: cache.calls.length, images: docker('images', '--quiet') };
  const stackWasAsked = stack.registry.requests.length;
  await using result = await runOn(event, payload);
  expect(result.exitCode).toBe(1);
  expect(result.log.match(/^::error.*$/gm)).toEqual([expect.stringContaining(`This run was set off by ${by}, so`)]);
  expect(result.log).toContain('allow-untrusted-trigger');
  expect(heroku.journal).toHaveLength(before.heroku);
  expect(cache.calls).toHaveLength(before.cache);
  expect(stack.registry.requests).toHaveLength(stackWasAsked);
  expect(result.log).not.toContain('Base key');
});

test.each<[string, string, object]>([
  ['pull_request_target', 'pull_request_target', pullRequestOf(fork)],
  ['a workflow_run after pull_request', 'workflow_run', after('pull_request', fork)],
])('row 9: allowed by the user, a release under %s is made, and nothing is saved', async (by, event, payload) => {
  forgetBase(key);
  await using result = await runOn(event, payload, { 'allow-untrusted-trigger': 'true' });
  expect(result.outputs).toMatchObject({ released: 'true', 'base-hit': 'built' });
  expect(result.log).toContain(`The base is not kept for other jobs: this run was set off by ${by}`);
  expect(cache.keys).toEqual([]);
  expect(cache.calls.map(({ name }) => name)).not.toContain('CreateCacheEntry');
});

/** Without those of slugs. */
const baseKeys = () => cache.keys.filter((key) => /-(record|archive)-/.test(key));

test('row 40: the pull request of a fork builds and reports; it reads what there is, and writes nothing', async () => {
  forgetBase(key);
  const before = heroku.journal.length;
  const pullRequest = () =>
    runOn('pull_request', pullRequestOf(fork), { release: 'false', 'heroku-api-key': '', 'heroku-app': '' });
  await using first = await pullRequest();
  expect([first.exitCode, first.outputs['base-hit'], first.outputs['released']]).toEqual([0, 'built', 'false']);
  expect(first.outputs['slug-checksum']).toMatch(/^SHA256:/);
  expect(cache.keys).toEqual([]);
  expect(heroku.journal).toHaveLength(before);

  // What a push has saved, it takes.
  forgetBase(key);
  await using push = await runOn('push', {});
  expect(baseKeys()).toHaveLength(2);
  forgetBase(key);
  await using second = await pullRequest();
  expect(second.outputs).toMatchObject({
    'base-hit': 'store',
    'base-built-at': push.outputs['base-built-at'],
    'slug-checksum': first.outputs['slug-checksum'],
  });
  expect(baseKeys()).toHaveLength(2);
});

test('row 9: after the tests of a push, a workflow_run releases and saves', async () => {
  forgetBase(key);
  const before = baseKeys().length;
  await repository.commit({ 'runtime/new.txt': 'another base' });
  await using result = await runOn('workflow_run', after('push'));
  expect(result.outputs).toMatchObject({ released: 'true', 'base-hit': 'built' });
  expect(baseKeys()).toHaveLength(before + 2);
});
