import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, forgetBase, releaseTo } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';
import { ageCached, ageInRegistry, ageShelved } from './older-base.ts';

let heroku: LocalHeroku;
let stack: Stack;
let repository: Repository;
let cache: CacheService;
/** Of a slug on the stack named `one`. */
let checksum: string | undefined;
let key: string | undefined;

type Inputs = Readonly<Record<string, string>>;

async function run(inputs: Inputs, environment: Inputs = {}): Promise<ActionResult> {
  const result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none', ...inputs },
    environment: { ...repository.toolCache, ...cache.env, ...environment },
  });
  key = result.outputs['base-key'] || key;
  return result;
}

const warningsOf = ({ log }: ActionResult) => log.match(/^::warning.*$/gm) ?? [];

beforeAll(async () => {
  heroku = await aHeroku();
  stack = await Stack.start();
  repository = await aRepository(anAppOn(stack.reference));
  cache = await CacheService.start();
});
afterAll(async () => {
  forgetBase(key);
  await cache[Symbol.asyncDispose]();
  await stack[Symbol.asyncDispose]();
  await heroku.close();
  await repository[Symbol.asyncDispose]();
});

const baseImage = () => `${stack.registry.host}/org/app-base`;

/** Where a base is kept, how it is made old there, and what a run is told of it. */
const places: readonly {
  readonly store: string;
  readonly hit: string;
  readonly inputs: () => Inputs;
  readonly age: (days: number) => Promise<void>;
}[] = [
  {
    store: 'none',
    hit: 'engine',
    inputs: () => ({ 'base-store': 'none' }),
    age: (days) => ageShelved(repository, key, days),
  },
  {
    store: 'actions',
    hit: 'store',
    inputs: () => ({ 'base-store': 'actions' }),
    age: async (days) => {
      forgetBase(key);
      await ageCached(cache, days);
    },
  },
  {
    store: 'registry',
    hit: 'store',
    inputs: () => ({ 'base-store': 'registry', 'base-image': baseImage() }),
    age: async (days) => {
      forgetBase(key);
      await ageInRegistry(baseImage(), key, days);
    },
  },
];

describe.each(places)('row 41: a base 8 days old, base-store $store', ({ hit, inputs, age }) => {
  beforeAll(async () => {
    forgetBase(key);
    await using first = await run(inputs());
    expect(first.report?.failure?.message).toBeUndefined();
    checksum ??= first.outputs['slug-checksum'];
    expect(first.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': checksum });
  });
  beforeEach(() => age(8));

  test('is used with a warning under `warn`', async () => {
    await using result = await run({ ...inputs(), 'stale-base': 'warn' });
    expect(result.outputs).toMatchObject({ 'base-hit': hit, 'slug-checksum': checksum, released: 'true' });
    expect(warningsOf(result)).toEqual([expect.stringMatching(/The base is 8 days old \(built [^)]*Z\)\. Rebuild it/)]);
    expect(result.summary).toContain('8 days ago');
    expect(result.summary).toMatch(/\*\*Stale\*\* \| `8 days old/);
  });

  test('stops the run under `fail`, before anything is sent', async () => {
    const before = heroku.journal.length;
    await using result = await run({ ...inputs(), 'stale-base': 'fail' });
    expect(result.exitCode).toBe(1);
    expect(result.log.match(/^::error.*$/gm)).toEqual([
      expect.stringMatching(/The base is 8 days old .* stale-base is 'fail'\. Run rebuild-base/),
    ]);
    expect(result.report?.slug).toBeNull();
    expect(heroku.journal.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('is built anew under `rebuild`, and the next run uses that', async () => {
    await using result = await run({ ...inputs(), 'stale-base': 'rebuild' });
    expect(result.outputs).toMatchObject({ 'base-hit': 'built', 'slug-checksum': checksum });
    expect(Date.now() - Date.parse(result.outputs['base-built-at'] ?? '')).toBeLessThan(120_000);
    expect(result.log).toMatch(/The base is 8 days old \(built .*\); building it anew\./);
    if (hit === 'store') forgetBase(key);
    await using next = await run({ ...inputs(), 'stale-base': 'fail' });
    expect(next.outputs).toMatchObject({ 'base-hit': hit, 'base-built-at': result.outputs['base-built-at'] });
  });
});

describe('row 41: a base 8 days old, at its greatest age', () => {
  beforeAll(async () => {
    await using first = await run({ 'max-base-age': '99d' });
    expect(first.outputs['released']).toBe('true');
  });

  test.each([
    ['192h', 1],
    ['193h', 0],
  ])('where it may be %s old, fails the run: %i', async (maxBaseAge, exitCode) => {
    await ageShelved(repository, key, 8);
    await using result = await run({ 'max-base-age': maxBaseAge, 'stale-base': 'fail' });
    expect(result.exitCode).toBe(exitCode);
    if (exitCode === 0) expect(warningsOf(result)).toEqual([]);
  });
});
