import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { runAction, runRebuildBase } from '../harness/run-action.ts';
import { leftInTheEnd, NOTHING } from '../harness/run-leftovers.ts';
import { brokenInvariants } from '../local-heroku/invariants.ts';
import { APP, forgetInTheEnd, TOKEN } from './a-release.ts';
import { anAppOn, Stack } from './a-stack.ts';
import {
  type Hold,
  heldAtCache,
  heldAtHeroku,
  heldInArchive,
  heldInBuild,
  heldInComment,
  heldInGzip,
  heldInHealth,
  heldInProof,
  heldInReleasePhase,
  heldInRollback,
  notHeld,
  UNANSWERED,
} from './held-runs.ts';

/** What has been asked of Heroku, beside questions, by the time of the signal. */
const NO_WRITE: readonly string[] = [];
const SLUG = ['POST /apps/my-app/slugs'];
const UPLOAD = [...SLUG, 'PUT blob'];
const RELEASE = [...UPLOAD, 'POST /apps/my-app/releases'];

/** What a phase leads to: writes before the signal, and after it what the log says and whether the release counts as made. */
interface Outcome {
  readonly writes: readonly string[];
  readonly words?: RegExp;
  readonly released?: 'true';
}

const CANCELLED = /^::error::.*[Cc]ancelled/m;
const before = { writes: NO_WRITE };
const unknown = { writes: RELEASE, words: /^::error::.*(not known|was made)/m };

/** "A job that is cancelled while …", how that is held still, and what it leads to. */
const phases: readonly (readonly [string, Hold, Outcome])[] = [
  ['it starts', notHeld(/^::add-mask::/m), before],
  ['Heroku is asked about the app', heldAtHeroku(/^GET \/apps\/my-app$/), before],
  ['the cache is asked for the base', heldAtCache('GetCacheEntryDownloadURL'), before],
  ['the base is built', heldInBuild('RUN sleep 1001', /sleep 1001/), before],
  ['the app image is built', heldInBuild('ONBUILD RUN sleep 1002', /sleep 1002/), before],
  ['the engine stalls in the archive of the app', heldInArchive, before],
  ['the slug is deflated', heldInGzip, before],
  ['the slug is looked at', heldInProof(/Look at what the slug needs/), before],
  ['a dyno is booted', heldInProof(/Booting web/), before],
  ['the slug is created at Heroku', heldAtHeroku(/^POST .*\/slugs$/), { writes: SLUG }],
  ['the slug is uploaded', heldAtHeroku(/^PUT /), { writes: UPLOAD }],
  ['the slug is at Heroku, and not released yet', heldAtHeroku(/^PUT /, UNANSWERED), { writes: UPLOAD }],
  ['the release is asked for', heldAtHeroku(/^POST .*\/releases$/), unknown],
  [
    'the release was made and not answered',
    heldAtHeroku(/^POST .*\/releases$/, UNANSWERED),
    { writes: RELEASE, released: 'true' },
  ],
  ['the release phase runs', heldInReleasePhase, unknown],
  ['the app is asked how it is', heldInHealth, { writes: RELEASE }],
  [
    'it goes back (row 105)',
    heldInRollback,
    {
      writes: [...RELEASE, 'POST /apps/my-app/releases'],
      words: /^::error::.*is not healthy.*(Went back to v2|NOT rolled back)/m,
    },
  ],
  ['the base is saved behind the other steps', heldAtCache('CreateCacheEntry'), { writes: RELEASE, released: 'true' }],
  ['the comment is put', heldInComment, { writes: RELEASE, released: 'true' }],
];

test.each(phases)(
  'rows 100 to 102: a job that is cancelled while %s ends red in time, leaves nothing, and writes nothing more to Heroku',
  async (_, hold, { writes, words = CANCELLED, released = 'false' }) => {
    await using held = new AsyncDisposableStack();
    const runnerTemp = held.adopt(await mkdtemp(join(tmpdir(), 'runner-temp-')), (path) =>
      rm(path, { recursive: true, force: true }),
    );
    const { heroku, run, requestsBefore = 0 } = await hold(held, runnerTemp);
    const target = { 'heroku-api-key': TOKEN, 'heroku-app': APP, 'heroku-api-url': heroku.url };
    const result = held.use(await runAction({ ...run, runnerTemp, inputs: { ...target, ...run.inputs } }));
    forgetInTheEnd(result);

    expect({ code: result.exitCode, log: result.log }).toMatchObject({ code: 1 });
    expect(result.log).toMatch(words);
    expect(result.log).not.toContain('This is a bug');
    expect(result.secondsAfterCancel).toBeLessThan(7.5);
    expect(result.outputs['released']).toBe(released);
    // Where it went back, that is why it is red.
    if (released === 'false' && hold !== heldInRollback) expect(result.summary).toMatch(/[Cc]ancelled/);

    const journal = heroku.journal.slice(requestsBefore);
    const written = journal
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path, target: at }) => `${method} ${at === 'blob' ? 'blob' : path}`);
    expect(written).toEqual(writes);
    expect(brokenInvariants(journal)).toEqual([]);

    const runId = result.state['run-id'] ?? '';
    expect(runId).toMatch(/^[0-9a-f]{12}$/);
    const left = await leftInTheEnd(runId);
    expect(isDeepStrictEqual(left, NOTHING) ? '' : `${JSON.stringify(left)}\n${result.log}`).toBe('');
    // What the outputs name is there for the steps that follow, and goes at the job's end.
    const slug = result.outputs['slug-file'] === '' ? [] : ['slug.tgz', 'slug.tgz.manifest.json'];
    const folder = `heroku-docker-release-${runId}`;
    expect((await readdir(join(runnerTemp, folder))).toSorted()).toEqual(['report.json', ...slug]);
    expect(await result.post()).toMatchObject({
      exitCode: 0,
      log: `Removed of the run ${runId}: the folder ${join(runnerTemp, folder)}\n`,
    });
    expect(await readdir(runnerTemp)).toEqual([]);
  },
  120_000,
);

test('row 100: a rebuild that is cancelled while the base is built ends red in time and leaves nothing', async () => {
  await using held = new AsyncDisposableStack();
  const stack = held.use(await Stack.start());
  const { Dockerfile = '', ...files } = anAppOn(stack.reference);
  // All that this stack has is a shell.
  const stopped = Dockerfile.replace(/^(?=ONBUILD)/m, 'RUN kill -STOP $$$$\n');
  const { folder } = held.use(await aRepository({ ...files, Dockerfile: stopped }));
  const inputs = { 'base-store': 'none' };
  const result = held.use(await runRebuildBase({ workspace: folder, inputs, cancelWhen: /RUN kill -STOP/ }));
  expect(result.exitCode).toBe(1);
  expect(result.log).toMatch(CANCELLED);
  expect(result.secondsAfterCancel).toBeLessThan(7.5);
  expect(await leftInTheEnd(result.state['run-id'] ?? '')).toEqual(NOTHING);
  expect(await result.post()).toMatchObject({
    exitCode: 0,
    log: expect.stringMatching(/^Removed of the run \w+: the folder \S+\n$/),
  });
});
