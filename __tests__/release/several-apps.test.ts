import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { aRepository } from '../harness/a-repository.ts';
import { GitHubServer } from '../harness/github/github-server.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { type Answers, answeringDynos } from '../local-heroku/answering-dynos.ts';
import { releaseTo, TOKEN } from './a-release.ts';

/** A Heroku with those apps, which answer as `answers` has it. */
async function appsThatAnswer(apps: readonly string[], answers: Answers): Promise<LocalHeroku & AsyncDisposable> {
  const heroku = await startLocalHeroku({
    apps: apps.map((name) => ({ name })),
    token: TOKEN,
    dynos: answeringDynos(answers),
    log: createRecordingLog(),
  });
  return Object.assign(heroku, { [Symbol.asyncDispose]: () => heroku.close() });
}

/** What changed Heroku, a line of the journal each. */
function writes({ journal }: LocalHeroku): readonly string[] {
  return journal.flatMap(({ method, path, status, effect }) => {
    if (method === 'GET') return [];
    const made = effect !== null && 'version' in effect ? ` ${effect.kind} v${effect.version}` : '';
    return [`${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')} ${status}${made}`];
  });
}

const inputs = {
  'base-store': 'none',
  'skip-unchanged': 'true',
  'health-check': '/health',
  'health-check-timeout': '3s',
};

test('two apps, one after the other, of which the second is not healthy: the first stays, the second goes back, the job is red', async () => {
  const answers: Answers = {};
  await using heroku = await appsThatAnswer(['staging', 'shop'], answers);
  await using repository = await aRepository();
  const run = {
    workspace: repository.folder,
    environment: repository.toolCache,
    inputs: { ...inputs, 'heroku-app': 'staging\nshop' },
  };
  await using first = await releaseTo(heroku, run);
  expect(first.exitCode === 0 ? '' : first.log).toBe('');
  expect(JSON.parse(first.outputs['releases'] ?? '')).toMatchObject([
    { app: 'staging', version: 2, status: 'succeeded' },
    { app: 'shop', version: 2, status: 'succeeded' },
  ]);
  await repository.commit({ 'page.html': '<h1>changed</h1>\n' });
  answers['shop'] = 503;
  const before = writes(heroku).length;
  await using second = await releaseTo(heroku, run);
  expect(second.exitCode).toBe(1);
  expect(writes(heroku).slice(before)).toEqual([
    'POST /apps/staging/slugs 201',
    'PUT /blobs/slugs/:id.tgz 200',
    'POST /apps/staging/releases 201 release v3',
    'POST /apps/shop/releases 201 release v3',
    'POST /apps/shop/releases 201 rollback v4',
  ]);
  expect(second.outputs).toMatchObject({ released: 'false', 'release-version': '3' });
  expect(JSON.parse(second.outputs['releases'] ?? '')).toMatchObject([
    { app: 'staging', version: 3, status: 'succeeded', reason: '' },
    { app: 'shop', version: 3, status: 'rolled-back', reason: 'not healthy; went back to v2, as v4' },
  ]);
  expect(second.summary).toMatch(
    /^\| 2 \| .*`shop`.* \| v2 \| v3 \| rolled-back: `not healthy; went back to v2, as v4` \| `v3 made after .* succeeded \+.* not healthy after .*, try \d+ \+.* v4, back to v2 \+.*` \|$/m,
  );
}, 240_000);

test('a second run uploads and releases nothing, unless it is told to', async () => {
  await using heroku = await appsThatAnswer(['shop'], {});
  await using repository = await aRepository();
  const run = {
    workspace: repository.folder,
    environment: repository.toolCache,
    inputs: { ...inputs, 'heroku-app': 'shop' },
  };
  await using first = await releaseTo(heroku, run);
  expect(first.outputs['released']).toBe('true');
  const before = writes(heroku);
  await using second = await releaseTo(heroku, run);
  expect(second.exitCode === 0 ? '' : second.log).toBe('');
  expect(second.outputs).toMatchObject({
    released: 'false',
    skipped: 'every app runs this slug already',
    'release-version': '',
    'slug-checksum': first.outputs['slug-checksum'],
  });
  expect(JSON.parse(second.outputs['releases'] ?? '')).toEqual([
    { app: 'shop', version: null, status: 'unchanged', slug: null, reason: 'v2 has the same bytes and process types' },
  ]);
  expect(second.summary).toMatch(/^## Slug .*, unchanged on `shop` \(v2\)$/m);
  expect(writes(heroku)).toEqual(before);
  await using forced = await releaseTo(heroku, { ...run, inputs: { ...run.inputs, 'skip-unchanged': 'false' } });
  expect(forced.outputs).toMatchObject({ released: 'true', 'release-version': '3' });
}, 240_000);

test('on GitHub each release is a deployment, and what was not released is none', async () => {
  await using heroku = await appsThatAnswer(['shop'], {});
  await using repository = await aRepository();
  await using github = await GitHubServer.start({ owner: 'org', name: 'app' });
  const run = {
    workspace: repository.folder,
    inputs: { ...inputs, 'heroku-app': 'shop', 'github-token': github.token },
    environment: { GITHUB_REPOSITORY: 'org/app', GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '4711' },
  };
  await using first = await releaseTo(heroku, run);
  expect(first.exitCode === 0 ? '' : first.log).toBe('');
  const [deployment, ...others] = github.deployments();
  expect(others).toEqual([]);
  expect(deployment).toMatchObject({ sha: commitOf(repository), environment: 'shop' });
  const statuses = github.statuses(deployment?.id ?? 0);
  expect(statuses.map(({ state }) => state)).toContain('success');
  expect(statuses.at(-1)).toMatchObject({ logUrl: 'https://github.com/org/app/actions/runs/4711' });
  await using second = await releaseTo(heroku, run);
  expect(second.outputs['skipped']).toBe('every app runs this slug already');
  expect(github.deployments()).toHaveLength(1);
}, 240_000);

function commitOf({ folder }: { readonly folder: string }): string {
  return execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
}
