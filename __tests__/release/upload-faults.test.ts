import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { anAppWithLinks, aRepository, type Repository } from '../harness/a-repository.ts';
import { aHeroku, releaseTo } from './a-release.ts';

let repository: Repository;
beforeAll(async () => {
  // Its slug has 600 KB.
  repository = await aRepository(anAppWithLinks());
});
afterAll(async () => repository[Symbol.asyncDispose]());

const run = (heroku: LocalHeroku) =>
  releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none' },
    environment: repository.toolCache,
  });

const isPut = (method: string) => method === 'PUT';
const isRelease = (method: string, path: string) => method === 'POST' && path.endsWith('/releases');

/** That fault at the first matching request. */
function once(matches: (method: string, path: string) => boolean, fault: Fault): FaultPlan {
  let isOver = false;
  return ({ method, path }) => {
    if (isOver || !matches(method, path)) return undefined;
    isOver = true;
    return fault;
  };
}

const cures: readonly (readonly [string, FaultPlan])[] = [
  ['row 72: the upload is cut at 0 %', once(isPut, { kind: 'cut', afterBytes: 0 })],
  ['row 72: the upload is cut at 50 %', once(isPut, { kind: 'cut', afterBytes: 300_000 })],
  ['row 72: the upload is cut at 99 %', once(isPut, { kind: 'cut', afterBytes: 600_000 })],
  [
    'row 72: the upload gets a 503',
    once(isPut, { kind: 'status', status: 503, body: '<Error><Code>SlowDown</Code></Error>' }),
  ],
  ['row 73: the store keeps half of it and says 200', once(isPut, { kind: 'store-short', bytes: 300_000 })],
  ['row 74: the URL has expired', once(isPut, { kind: 'expire-url' })],
  ['row 83: the reply to the release is lost after it was made', once(isRelease, { kind: 'reset-after-commit' })],
  ['row 83: a 502 after the release was made', once(isRelease, { kind: 'status', status: 502, afterCommit: true })],
];

test.each(cures)(
  '%s: one release, of the right bytes',
  async (_, fault) => {
    await using heroku = await aHeroku({ fault });
    await using result = await run(heroku);
    expect(result.exitCode).toBe(0);
    expect(heroku.journal.some((entry) => entry.fault !== null)).toBe(true);
    const releases = heroku.journal.filter(({ effect }) => effect?.kind === 'release');
    expect(releases).toHaveLength(1);
  },
  120_000,
);

const endings: readonly (readonly [string, FaultPlan, RegExp])[] = [
  [
    'row 72: the store is down for good',
    ({ method }) => (isPut(method) ? { kind: 'status', status: 503 } : undefined),
    /503/,
  ],
  [
    'row 75: the signature does not match',
    ({ method }) =>
      isPut(method)
        ? { kind: 'status', status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' }
        : undefined,
    /SignatureDoesNotMatch/,
  ],
  ['row 74: each URL has expired', ({ method }) => (isPut(method) ? { kind: 'expire-url' } : undefined), /expired/],
  [
    'row 64: Heroku refuses the release',
    ({ method, path }) =>
      isRelease(method, path)
        ? { kind: 'status', status: 422, body: '{"id":"invalid_params","message":"Nope."}' }
        : undefined,
    /Nope/,
  ],
];

test.each(endings)(
  '%s: red, saying why, and nothing is released',
  async (_, fault, why) => {
    await using heroku = await aHeroku({ fault });
    await using result = await run(heroku);
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/^::error/m);
    expect(result.report?.failure?.message).toMatch(why);
    expect(heroku.journal.filter(({ effect }) => effect?.kind === 'release')).toEqual([]);
    expect(result.outputs['slug-file']).not.toBe('');
  },
  120_000,
);
