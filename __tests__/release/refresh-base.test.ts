import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import type { RegistryPlan } from '../harness/registry-front.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';
import { ageShelved } from './older-base.ts';

let heroku: LocalHeroku & AsyncDisposable;
let stack: Stack;
let repository: Repository;
/** The first run, which built the base on the stack named `one`. */
let first: ActionResult;

async function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none', ...inputs },
    environment: repository.toolCache,
  });
}

const warningsOf = ({ log }: ActionResult) => log.match(/^::warning.*$/gm) ?? [];

/** A stack image at its registry, and a base on it in the engine, for all tests of a block. */
function startWithABase(): void {
  beforeAll(async () => {
    heroku = await aHeroku();
    stack = await Stack.start();
    repository = await aRepository(anAppOn(stack.reference));
    first = await run();
    expect(first.outputs).toMatchObject({ 'base-hit': 'built', released: 'true' });
    expect(warningsOf(first)).toEqual([]);
  });
  afterAll(async () => {
    await first[Symbol.asyncDispose]();
    await stack[Symbol.asyncDispose]();
    await heroku.close();
    await repository[Symbol.asyncDispose]();
  });
}

// One base for all, which none but the last of these builds anew.
describe('row 41: the stack image moved at its registry', () => {
  startWithABase();

  test('row 42: a RUN that fails on it leaves the old base in use, with one warning', async () => {
    await stack.serve('broken');
    for (const _ of ['this run', 'and the next']) {
      await using result = await run();
      expect(result.outputs).toMatchObject({
        'base-hit': 'engine',
        released: 'true',
        'slug-checksum': first.outputs['slug-checksum'],
        'base-built-at': first.outputs['base-built-at'],
      });
      expect(warningsOf(result)).toEqual([
        expect.stringMatching(
          /The base is outrun.*could not be built anew; it is used all the same\. The base image could not be built/,
        ),
      ]);
      expect(result.summary).toContain('**Not built anew**');
    }
  });

  test('`warn` and `fail` say so', async () => {
    await stack.serve('two');
    await using warned = await run({ 'stale-base': 'warn' });
    expect(warned.outputs).toMatchObject({
      'base-hit': 'engine',
      released: 'true',
      'slug-checksum': first.outputs['slug-checksum'],
    });
    expect(warningsOf(warned)).toEqual([expect.stringContaining('The base is outrun')]);
    const before = heroku.journal.length;
    await using failed = await run({ 'stale-base': 'fail' });
    expect(failed.exitCode).toBe(1);
    expect(failed.report?.failure?.message).toContain('The base is outrun');
    expect(heroku.journal.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('`rebuild` builds on what it is now', async () => {
    await stack.serve('two');
    await using result = await run();
    expect(result.outputs['base-hit']).toBe('built');
    expect(result.outputs['slug-checksum']).not.toBe(first.outputs['slug-checksum']);
    expect(result.log).toMatch(
      /The base is outrun: \S+\/stack:1 was sha256:\w{12} when it was built .* and is sha256:\w{12} now/,
    );
    const [from] = result.report?.base?.from ?? [];
    expect(from?.digest).not.toBe(first.report?.base?.from[0]?.digest);
    expect(result.summary).toContain(from?.digest ?? 'a digest');
    await using next = await run({ 'stale-base': 'fail' });
    expect(next.outputs).toMatchObject({ 'base-hit': 'engine', 'slug-checksum': result.outputs['slug-checksum'] });
  });
});

// One base for all: whatever the registry does, it stays what it is, or is built anew as it was.
describe('row 42: a base whose registry is out of order', () => {
  startWithABase();

  test('that is silent costs a fresh base a warning and 15 s at most', async () => {
    stack.registry.plan = () => ({ kind: 'hang' });
    await using result = await run({ 'stale-base': 'fail' });
    expect(result.outputs).toMatchObject({
      'base-hit': 'engine',
      released: 'true',
      'slug-checksum': first.outputs['slug-checksum'],
    });
    expect(warningsOf(result)).toEqual([
      expect.stringMatching(/did not answer within 10 s.*not known whether the base is outrun/),
    ]);
    expect(result.seconds - first.seconds).toBeLessThan(15);
  });

  test('that is down while the engine has the stack image: an old base is built anew on that, with a warning', async () => {
    stack.registry.plan = () => ({ kind: 'cut', afterBytes: 0 });
    await ageShelved(repository, first.outputs['base-key'], 8);
    await using result = await run();
    expect(result.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': first.outputs['slug-checksum'] });
    expect(warningsOf(result)).toEqual([expect.stringMatching(/The engine's own \S+stack:1 is used, which was made /)]);
  });

  test.each<[string, RegistryPlan, RegExp]>([
    ['answers 500', () => ({ kind: 'answer', status: 500 }), /500/],
    ['breaks connections', () => ({ kind: 'cut', afterBytes: 0 }), /EOF/],
    [
      'is limited',
      () => ({ kind: 'answer', status: 429, body: '{"errors":[{"code":"TOOMANYREQUESTS"}]}' }),
      /429|toomanyrequests|Too Many Requests/i,
    ],
    ['has no such tag any more', () => ({ kind: 'answer', status: 404 }), /is the name right/i],
  ])(
    'that %s: the release is made on an old base, with one warning that names failure and age',
    async (_, plan, reason) => {
      await ageShelved(repository, first.outputs['base-key'], 8);
      await stack.forget();
      stack.registry.plan = plan;
      await using result = await run();
      expect(result.outputs).toMatchObject({
        'base-hit': 'engine',
        released: 'true',
        'slug-checksum': first.outputs['slug-checksum'],
      });
      const told = warningsOf(result).filter((line) => line.includes('8 days old'));
      expect(told).toEqual([expect.stringMatching(/could not be built anew; it is used all the same/)]);
      expect(told[0]).toMatch(reason);
      expect(told[0]).toContain(stack.registry.host);
      expect(result.report?.base?.refreshFailure).toMatch(reason);
    },
  );
});
