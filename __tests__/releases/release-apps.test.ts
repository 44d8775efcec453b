import { expect, test } from '@jest/globals';
import type { Effect, JournalEntry } from '../../src/local-heroku/journal.ts';
import { failing } from '../heroku/faults.ts';
import { aFleet, type Fleet, type FleetRun } from './a-fleet.ts';

/** What a run changed at Heroku, in order. */
function effects(journal: readonly JournalEntry[]): readonly string[] {
  return journal.flatMap(({ effect }) => (effect === null ? [] : [effectText(effect)]));
}

function effectText(effect: Effect): string {
  switch (effect.kind) {
    case 'slug':
      return `slug of ${effect.app}`;
    case 'upload':
      return 'upload';
    case 'release':
    case 'rollback':
      return `${effect.kind} ${effect.app} v${effect.version}`;
  }
}

function statuses({ report }: FleetRun): Readonly<Record<string, string>> {
  return Object.fromEntries(report.releases.map(({ app, status, version }) => [app, `${status} v${version}`]));
}

const healthy = { 'health-check': '/health' };

test('one slug is uploaded once and released to each app, a line after another', async () => {
  await using fleet = await aFleet(['staging', 'shop-eu', 'shop-us']);
  const run = await fleet.run({
    slug: await fleet.slug('one'),
    inputs: { 'heroku-app': 'staging\nshop-eu, shop-us', ...healthy },
  });
  expect(run.fault).toBeNull();
  expect(effects(fleet.heroku.journal)).toEqual([
    'slug of staging',
    'upload',
    'release staging v2',
    'release shop-eu v2',
    'release shop-us v2',
  ]);
  expect(statuses(run)).toEqual({ staging: 'succeeded v2', 'shop-eu': 'succeeded v2', 'shop-us': 'succeeded v2' });
  expect(run.report.releases.map(({ wave }) => wave)).toEqual([1, 2, 2]);
  expect(run.report.releases[0]?.moments.map(({ what }) => what)).toEqual([
    'v2 made',
    'succeeded',
    expect.stringMatching(/^healthy after /),
  ]);
  expect(run.deployments.filter(({ app }) => app === 'staging').map(({ state }) => state)).toEqual([
    'in_progress',
    'success',
  ]);
});

test('an app that is not healthy goes back once, and the lines after it are not tried', async () => {
  await using fleet = await aFleet(['staging', 'shop']);
  await fleet.run({ slug: await fleet.slug('one') });
  fleet.answers['staging'] = 503;
  const before = fleet.heroku.journal.length;
  const run = await fleet.run({ slug: await fleet.slug('two'), inputs: healthy });
  expect(effects(fleet.heroku.journal.slice(before))).toEqual([
    'slug of staging',
    'upload',
    'release staging v3',
    'rollback staging v4',
  ]);
  expect(run.report.releases).toMatchObject([
    {
      app: 'staging',
      version: 3,
      status: 'rolled-back',
      previousVersion: 2,
      reason: 'not healthy; went back to v2, as v4',
    },
    { app: 'shop', version: null, status: 'not-tried', reason: 'an app before it failed' },
  ]);
  expect(run.report.failure).toMatchObject({
    isBug: false,
    message: expect.stringMatching(
      /^v3 of staging was released and is not healthy: .*503.*\. Went back to v2, as v4\. See `heroku logs/,
    ),
  });
  expect(run.deployments.at(-1)).toMatchObject({ app: 'staging', state: 'failure' });
});

test('row 89: the first release of an app cannot be undone, and the job says so', async () => {
  await using fleet = await aFleet(['shop']);
  fleet.answers['shop'] = 500;
  const run = await fleet.run({ slug: await fleet.slug('one'), inputs: healthy });
  expect(effects(fleet.heroku.journal)).toEqual(['slug of shop', 'upload', 'release shop v2']);
  expect(run.report.releases).toMatchObject([{ status: 'failed', reason: expect.stringMatching(/NOT rolled back: /) }]);
  expect(run.report.failure?.message).toMatch(/NOT rolled back: /);
});

test('with rollback false what is not healthy stays, and the job is red', async () => {
  await using fleet = await aFleet(['shop']);
  await fleet.run({ slug: await fleet.slug('one') });
  fleet.answers['shop'] = 500;
  const run = await fleet.run({ slug: await fleet.slug('two'), inputs: { ...healthy, rollback: 'false' } });
  expect(effects(fleet.heroku.journal).at(-1)).toBe('release shop v3');
  expect(run.report.failure?.message).toMatch(/NOT rolled back: rollback is false, v3 stays\./);
});

test('an app whose release is refused stops those of its line that were not asked for yet', async () => {
  const refused = { kind: 'status', status: 403, body: '{"id":"forbidden","message":"No."}' } as const;
  await using fleet = await aFleet(['shop-eu', 'shop-us'], {
    fault: failing('POST', /shop-eu\/releases$/, refused),
  });
  const run = await fleet.run({ slug: await fleet.slug('one'), inputs: { 'heroku-app': 'shop-eu, shop-us' } });
  expect(effects(fleet.heroku.journal)).toEqual(['slug of shop-eu', 'upload']);
  expect(run.report.releases).toMatchObject([
    { app: 'shop-eu', status: 'failed', version: null, reason: 'no release was made' },
    { app: 'shop-us', status: 'not-tried', reason: 'another app of its line failed' },
  ]);
});

test('what an app runs already is neither uploaded nor released, by its bytes', async () => {
  await using fleet = await aFleet(['shop-eu', 'shop-us']);
  const slug = await fleet.slug('one');
  await fleet.run({ slug, inputs: { 'heroku-app': 'shop-eu' } });
  const before = fleet.heroku.journal.length;
  const run = await fleet.run({ slug });
  expect(effects(fleet.heroku.journal.slice(before))).toEqual(['slug of shop-us', 'upload', 'release shop-us v2']);
  expect(run.report.releases).toMatchObject([
    { app: 'shop-eu', status: 'unchanged', version: null, reason: 'v2 has the same bytes and process types' },
    { app: 'shop-us', status: 'succeeded', version: 2 },
  ]);
  const again = await fleet.run({ slug });
  expect(statuses(again)).toEqual({ 'shop-eu': 'unchanged vnull', 'shop-us': 'unchanged vnull' });
  const forced = await fleet.run({ slug, inputs: { 'skip-unchanged': 'false' } });
  expect(statuses(forced)).toEqual({ 'shop-eu': 'succeeded v3', 'shop-us': 'succeeded v3' });
});

test('a later commit with the same files restarts nothing, where it is known what was in the slug', async () => {
  await using fleet = await aFleet(['shop']);
  const deployed = await fleet.slug('one');
  await fleet.run({ slug: deployed });
  const later = await fleet.slug('one', 1_000_000_060);
  expect(later.sha256).not.toBe(deployed.sha256);
  const known = await fleet.run({ slug: later, kept: [deployed] });
  expect(known.report.releases).toMatchObject([
    { status: 'unchanged', reason: 'v2 has the same files and process types' },
  ]);
  expect(statuses(await fleet.run({ slug: await fleet.slug('two'), kept: [deployed] }))).toEqual({
    shop: 'succeeded v3',
  });
  expect(statuses(await fleet.run({ slug: later }))).toEqual({ shop: 'succeeded v4' });
});

test('row 106: with require-newer an older commit is not released, not even uploaded', async () => {
  await using fleet = await aFleet(['shop']);
  const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)];
  await fleet.run({ slug: await fleet.slug('one'), commit: newer });
  const before = fleet.heroku.journal.length;
  const given = { slug: await fleet.slug('two'), inputs: { 'require-newer': 'true' } };
  const order = (answer: Awaited<ReturnType<Parameters<Fleet['run']>[0]['order'] & object>>) => async () => answer;
  const refused = await fleet.run({ ...given, commit: older, order: order('older') });
  expect(refused.report.failure?.message).toMatch(
    /^shop runs v2 of commit bbbbbbbb, which is newer than aaaaaaaa: an older commit is not released over it/,
  );
  expect(await fleet.run({ ...given, commit: older, order: order(null) })).toMatchObject({
    report: {
      failure: { message: expect.stringMatching(/cannot be told \(require-newer\)\. Check out with `fetch-depth: 0`/) },
    },
  });
  expect(effects(fleet.heroku.journal.slice(before))).toEqual([]);
  expect(statuses(await fleet.run({ ...given, commit: 'c'.repeat(40), order: order('newer') }))).toEqual({
    shop: 'succeeded v3',
  });
});

test('row 106: a commit that was overtaken during the build is not released either', async () => {
  await using fleet = await aFleet(['shop']);
  await fleet.run({ slug: await fleet.slug('one'), commit: 'b'.repeat(40) });
  const answers = ['newer', 'older'] as const;
  let asked = 0;
  const run = await fleet.run({
    slug: await fleet.slug('two'),
    inputs: { 'require-newer': 'true' },
    commit: 'a'.repeat(40),
    order: async () => answers[asked++] ?? null,
  });
  expect(run.report.failure?.message).toMatch(/an older commit is not released over it/);
  expect(effects(fleet.heroku.journal).filter((effect) => effect.startsWith('release'))).toEqual(['release shop v2']);
});

test('an app that runs the slug already and is not healthy is red, is left alone, and holds up the lines after it', async () => {
  await using fleet = await aFleet(['staging', 'shop']);
  const slug = await fleet.slug('one');
  fleet.answers['staging'] = 503;
  const first = await fleet.run({ slug, inputs: healthy });
  expect(first.report.releases).toMatchObject([
    { app: 'staging', status: 'failed' },
    { app: 'shop', status: 'not-tried' },
  ]);
  const before = fleet.heroku.journal.length;
  const again = await fleet.run({ slug, inputs: healthy });
  expect(effects(fleet.heroku.journal.slice(before))).toEqual(['slug of shop', 'upload']);
  expect(again.report.releases).toMatchObject([
    { app: 'staging', status: 'failed', version: null, reason: 'it runs this slug already (v2), and is not healthy' },
    { app: 'shop', status: 'not-tried', version: null, reason: 'an app before it failed' },
  ]);
  expect(again.report.failure?.message).toMatch(
    /^staging runs this slug already, as v2, and is not healthy: .*503.* Nothing was released\./,
  );
  fleet.answers['staging'] = 200;
  expect(statuses(await fleet.run({ slug, inputs: healthy }))).toEqual({
    staging: 'unchanged vnull',
    shop: 'succeeded v2',
  });
});

test('what an app runs is looked at when the slug is there: a release that somebody made during the build counts', async () => {
  await using fleet = await aFleet(['shop']);
  const [ours, theirs] = [await fleet.slug('one'), await fleet.slug('two')];
  await fleet.run({ slug: ours });
  const run = await fleet.run({ slug: ours, beforeRelease: async () => void (await fleet.run({ slug: theirs })) });
  expect(statuses(run)).toEqual({ shop: 'succeeded v4' });
  expect(run.report.releases[0]?.previousVersion).toBe(3);
});

test('row 106: with require-newer a slug of another commit is not the same', async () => {
  await using fleet = await aFleet(['shop']);
  const slug = await fleet.slug('one');
  const [first, later] = ['a'.repeat(40), 'c'.repeat(40)];
  await fleet.run({ slug, commit: first });
  const given = { slug, inputs: { 'require-newer': 'true' }, order: async () => 'newer' as const };
  expect(statuses(await fleet.run({ ...given, commit: first }))).toEqual({ shop: 'unchanged vnull' });
  expect(statuses(await fleet.run({ ...given, commit: later }))).toEqual({ shop: 'succeeded v3' });
});

test('a health check that nothing could pass is refused before anything is released', async () => {
  await using fleet = await aFleet(['shop'], { app: { maintenance: true } });
  const run = await fleet.run({ slug: await fleet.slug('one'), inputs: healthy });
  expect(run.report.failure?.message).toMatch(
    /^shop is in maintenance mode, so health-check would meet the maintenance page\./,
  );
  expect(effects(fleet.heroku.journal)).toEqual([]);
});
