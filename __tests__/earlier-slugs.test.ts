import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CacheOutage } from '../src/actions-cache/availability.ts';
import { type EarlierSlugsPlan, lookAtEarlierSlugs, openSlugShelf } from '../src/earlier-slugs.ts';
import { readReleaseInputs } from '../src/inputs/inputs.ts';
import { ReportDraft } from '../src/report/draft.ts';
import type { ReleaseReport } from '../src/report/report.ts';
import type { PackedSlug } from '../src/slug/pack-slug.ts';
import { Steps } from '../src/steps.ts';
import { COMMIT, ComparisonBench, never } from './comparison/a-comparison.ts';
import { APP, failingAlways } from './heroku/session.ts';

let bench: ComparisonBench;
let slug: PackedSlug;

beforeEach(async () => {
  bench = await ComparisonBench.start();
  slug = await bench.packed('slug', { 'app/a.js': 30_000 });
});
afterEach(() => bench[Symbol.asyncDispose]());

/** What a run that releases nothing reports of earlier slugs. */
async function reported(
  given: Readonly<Record<string, string>>,
  {
    hasToken = true,
    environment = {},
    by = null,
  }: {
    readonly hasToken?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
    readonly by?: string | null;
  } = {},
): Promise<ReleaseReport> {
  const values = new Map(Object.entries({ release: 'false', ...given }));
  const { inputs } = readReleaseInputs({ values, workspace: bench.staging });
  const steps = new Steps(bench.log);
  const draft = new ReportDraft(inputs);
  const job = { GITHUB_ACTIONS: 'true', PATH: process.env['PATH'] ?? '', ...bench.cache.env, ...environment };
  const world = {
    environment: job,
    folder: bench.staging,
    log: bench.log,
    cacheOutage: new CacheOutage(),
    signal: never,
  };
  const trigger = by === null ? ({ kind: 'trusted' } as const) : ({ kind: 'untrusted', by } as const);
  const ports: EarlierSlugsPlan['ports'] = {
    ...world,
    heroku: hasToken ? (_, signal = never) => bench.connect(signal) : null,
    slugShelf: openSlugShelf(world, trigger),
  };
  const earlier = lookAtEarlierSlugs(
    { inputs, ports, steps, draft },
    { app: Promise.resolve(inputs.apps[0] ?? null), slug, targets: [], commit: COMMIT },
  );
  try {
    await earlier.enforceGrowth(inputs.commentFailOn);
  } finally {
    await earlier.join();
  }
  await steps.written();
  return draft.finish(steps.times);
}

test('a run that releases nothing reads the app, compares, and tells the sizes of the past', async () => {
  const deployed = await bench.packed('deployed', { 'app/a.js': 10_000 });
  await bench.deploy(deployed);
  const asked = bench.session.heroku.journal.length;
  const { comparison, history } = await reported({ 'heroku-app': APP });
  expect(comparison).toMatchObject({ kind: 'files', source: 'download', changedFiles: 1 });
  expect(history).toEqual([{ version: 2, sizeBytes: deployed.sizeBytes, createdAt: expect.any(String) }]);
  expect(bench.session.heroku.journal.slice(asked).every(({ method }) => method === 'GET')).toBe(true);
  expect(bench.warnings).toEqual([]);
});

test.each([404, 401, 403])(
  'row 63: an app that cannot be read (%d) is a warning, and nothing is compared',
  async (status) => {
    bench.fault = failingAlways('GET', /\/apps\//, { kind: 'status', status });
    const { comparison, history, failure } = await reported({ 'heroku-app': APP });
    expect(comparison).toEqual({ kind: 'none', reason: 'canary-app could not be read', isFirst: false });
    expect([history, failure]).toEqual([[], null]);
    expect(bench.warnings).toEqual([expect.stringMatching(/^canary-app is not compared with: Could not read the app/)]);
  },
);

test('the first slug of an app', async () => {
  expect((await reported({ 'heroku-app': APP })).comparison).toMatchObject({ kind: 'none', isFirst: true });
});

test('row 40: the pull request of a fork is compared with its base branch, and leaves nothing', async () => {
  const branch = { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' };
  await reported({}, { hasToken: false, environment: branch });
  expect(bench.cache.keys).toHaveLength(2);
  slug = await bench.packed('changed', { 'app/a.js': 30_001 });
  const fork = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF_NAME: '7/merge', GITHUB_BASE_REF: 'main' };
  const { comparison } = await reported({}, { hasToken: false, environment: fork, by: 'pull_request of a fork' });
  expect(comparison).toMatchObject({
    kind: 'files',
    with: { kind: 'branch', branch: 'main', commit: COMMIT },
    changedFiles: 1,
  });
  expect(bench.cache.keys).toHaveLength(2);
  expect(bench.session.requests()).toEqual([]);
  expect(bench.warnings).toEqual([]);
});

test('where nobody wants to know, nothing is asked or kept', async () => {
  expect(await reported({ 'heroku-app': APP, compare: 'off' })).toMatchObject({ comparison: null, history: [] });
  expect(bench.session.requests()).toEqual([]);
  expect(bench.cache.calls).toEqual([]);
});

test('growth that cannot be known is told as not checked', async () => {
  await reported({ 'comment-fail-on': '10%' });
  expect(bench.log.text('notice')).toMatch(/^Growth is not checked \(comment-fail-on\): .*heroku-app/);
});

test('growth that Heroku could tell of and does not is no growth within the limit', async () => {
  bench.fault = failingAlways('GET', /\/apps\//, { kind: 'status', status: 403 });
  await expect(reported({ 'heroku-app': APP, 'comment-fail-on': '10%' })).rejects.toThrow(
    /^Growth could not be checked/,
  );
});
