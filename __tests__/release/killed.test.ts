import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import Docker from 'dockerode';
import { connectionTo } from '../../src/docker/engine-address.ts';
import { aRepository, COMPILES } from '../harness/a-repository.ts';
import { engineHost } from '../harness/docker-hosts.ts';
import { anEngineFront, isAppArchive } from '../harness/engine-front.ts';
import { type ActionRun, runAction } from '../harness/run-action.ts';
import { leftInTheEnd, leftOfRun, NOTHING } from '../harness/run-leftovers.ts';
import { APP, aHeroku, docker, TOKEN } from './a-release.ts';
import { type Hold, heldAtCache, heldInArchive, heldInBuild, heldInProof, notHeld } from './held-runs.ts';

const target = (url: string) => ({ 'heroku-api-key': TOKEN, 'heroku-app': APP, 'heroku-api-url': url });

/** A folder for `RUNNER_TEMP` that goes with `held`. */
async function aRunnerTemp(held: AsyncDisposableStack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-temp-'));
  return held.adopt(folder, (path) => rm(path, { recursive: true, force: true }));
}

/** A run that is killed in the phase in which `hold` holds it, on a runner of its own. */
async function aKilledRun(held: AsyncDisposableStack, hold: Hold) {
  const runnerTemp = await aRunnerTemp(held);
  const { heroku, run } = await hold(held, runnerTemp);
  const inputs = { ...target(heroku.url), ...run.inputs };
  const result = held.use(await runAction({ ...run, runnerTemp, inputs, cancelBy: ['SIGKILL'] }));
  return { heroku, result, runId: result.state['run-id'] ?? '', runnerTemp };
}

const phases: readonly (readonly [string, Hold])[] = [
  ['the base is built', heldInBuild('RUN sleep 1003', /sleep 1003/)],
  ['the app image is built', heldInBuild('ONBUILD RUN sleep 1004', /sleep 1004/)],
  ['the archive of the app is read', heldInArchive],
  ['a dyno is booted', heldInProof(/Booting web/)],
  ['the whole base is saved', heldAtCache('CreateCacheEntry', [COMPILES])],
];

test.each(phases)(
  'row 103: what is left of a run that is killed while %s, its post step removes',
  async (_, hold) => {
    await using held = new AsyncDisposableStack();
    const { heroku, result, runId, runnerTemp } = await aKilledRun(held, hold);
    expect(result.exitCode).toBeNull();

    const post = await result.post();
    expect(post.exitCode).toBe(0);
    expect(post.log).toMatch(/^Removed of the run \w+: .*the folder/m);
    expect(post.log).not.toMatch(/^::(warning|error)/m);
    expect(await leftInTheEnd(runId)).toEqual(NOTHING);
    expect(await readdir(runnerTemp)).toEqual([]);
    expect(heroku.journal.filter(({ method }) => method === 'POST').length).toBeLessThan(3);
  },
  120_000,
);

test('row 103: SIGINT, SIGINT again and SIGTERM are one cancellation', async () => {
  await using held = new AsyncDisposableStack();
  const { heroku, run } = await heldInBuild('ONBUILD RUN sleep 1005', /sleep 1005/)(held, '');
  const signals = ['SIGINT', 'SIGINT', 'SIGTERM'] as const;
  const result = held.use(
    await runAction({ ...run, inputs: { ...target(heroku.url), ...run.inputs }, cancelBy: signals }),
  );
  expect(result.exitCode).toBe(1);
  expect(result.log.match(/^::error.*$/gm)).toEqual([expect.stringMatching(/Cancelled \(SIGINT\)/)]);
  expect(result.secondsAfterCancel).toBeLessThan(7.5);
  expect(await leftInTheEnd(result.state['run-id'] ?? '')).toEqual(NOTHING);
});

test('row 108: the clean-up after one of two runs that share an engine touches nothing of the other', async () => {
  await using held = new AsyncDisposableStack();
  const runnerTemp = await aRunnerTemp(held);
  const [killed, other] = await Promise.all(
    [0, 1].map(async () => {
      const { heroku, run } = await heldInProof(/Booting web/)(held, runnerTemp);
      return { run: { ...run, runnerTemp, inputs: { ...target(heroku.url), ...run.inputs } }, heroku };
    }),
  );
  if (killed === undefined || other === undefined) throw new Error('there are two');
  let mayEnd = false;
  const going = runAction({ ...other.run, cancelWhen: () => mayEnd });
  const result = held.use(await runAction({ ...killed.run, cancelBy: ['SIGKILL'] }));
  const runId = result.state['run-id'] ?? '';
  const others = () =>
    docker('ps', '--all', '--format', '{{.Label "org.heroku-docker-release.run"}}')
      .split('\n')
      .filter((id) => id !== '' && id !== runId);
  const before = others();
  const post = await result.post();
  expect(post.exitCode).toBe(0);
  expect(await leftInTheEnd(runId)).toEqual(NOTHING);
  const otherFolder = (await readdir(runnerTemp))[0] ?? '';
  const otherId = otherFolder.slice(-12);
  expect(before).toContain(otherId);
  expect((await leftOfRun(otherId)).containers).toHaveLength(1);
  expect((await leftOfRun(otherId)).images).not.toEqual([]);
  mayEnd = true;
  held.use(await going);
});

// Side by side: their time is mostly waiting.
test.concurrent('row 104: an engine that does not answer in the clean-up keeps nobody: the container is named, the first cause stays', async () => {
  await using held = new AsyncDisposableStack();
  const front = held.use(
    await anEngineFront(/^DELETE |archive\?path=%2Fapp%2F/, { kind: 'stall', direction: 'request', afterBytes: 0 }),
  );
  const heroku = held.use(await aHeroku());
  const { folder } = held.use(await aRepository());
  const result = held.use(
    await runAction({
      workspace: folder,
      inputs: { ...target(heroku.url), 'base-store': 'none' },
      environment: front.environment,
      cancelWhen: () => front.connections.some(({ firstLine }) => isAppArchive.test(firstLine)),
    }),
  );
  const runId = result.state['run-id'] ?? '';
  const [container = ''] = (await leftOfRun(runId)).containers;
  expect(container).toMatch(/^[0-9a-f]{12}$/);
  expect(result.log).toMatch(
    new RegExp(`^::warning::The container ${container}.*by hand: docker rm --force --volumes ${container}`, 'm'),
  );
  expect(result.log.match(/^::error.*$/gm)).toEqual([expect.stringMatching(/Cancelled \(SIGINT\)/)]);
  expect(result.exitCode).toBe(1);
  expect(result.secondsAfterCancel).toBeLessThan(7.5);
  expect(result.outputs['released']).toBe('false');

  // Still so, for the post step: it gives up too, and says what to look for.
  const early = await result.post();
  expect(early.exitCode).toBe(0);
  expect(early.seconds).toBeLessThan(20);
  expect(early.log).toContain(`docker rm --force --volumes ${container}`);
  // And once it answers again.
  const later = await result.post({ 'STATE_engine-host': engineHost() });
  expect(later.log).toMatch(/^Removed of the run \w+: 1 container, \d images?$/m);
  expect(await leftInTheEnd(runId)).toEqual(NOTHING);
});

test.concurrent('row 103: an engine that takes its time over an image is waited for', async () => {
  await using held = new AsyncDisposableStack();
  const { result, runId } = await aKilledRun(held, heldInArchive);
  const slow = { kind: 'slow', direction: 'request', bytesPerSecond: 7 } as const;
  const front = held.use(await anEngineFront(/^DELETE .*\/images\//, slow));
  const post = await result.post({ 'STATE_engine-host': front.environment['DOCKER_HOST'] ?? '' });
  expect(post.seconds).toBeGreaterThan(13);
  expect(post.log).not.toMatch(/^::(warning|error)/m);
  expect(await leftInTheEnd(runId)).toEqual(NOTHING);
});

test.concurrent('row 110: a run whose app image another job prunes is red, says so, and packs no half slug', async () => {
  await using held = new AsyncDisposableStack();
  const runnerTemp = await aRunnerTemp(held);
  const { heroku, run } = await notHeld(/never/)(held, runnerTemp);
  // So that there is time enough between the image and its container.
  const slow = { kind: 'slow', direction: 'request', bytesPerSecond: 400 } as const;
  const { environment } = held.use(await anEngineFront(/^POST .*\/containers\/create/, slow));
  const inputs = { ...target(heroku.url), ...run.inputs };
  const result = await prunedRun({ ...run, runnerTemp, environment, inputs }, async (api, filters) => {
    for (const { Id } of await api.listImages({ all: true, filters })) await api.getImage(Id).remove({ force: true });
  });
  held.use(result);
  expect({ code: result.exitCode, log: result.log }).toMatchObject({ code: 1 });
  // The last is of the legacy builder, which looks at what it has built.
  expect(result.log).toMatch(/^::error.*(the engine has no localhost|No such image|failed to get digest)/m);
  expect(result.log).not.toContain('This is a bug');
  expect(result.outputs['slug-file']).toBe('');
  expect(heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test.concurrent('row 110: a run whose dyno another job removes is red, and releases nothing', async () => {
  await using held = new AsyncDisposableStack();
  const runnerTemp = await aRunnerTemp(held);
  const { heroku, run } = await heldInProof(/never/)(held, runnerTemp);
  const inputs = { ...target(heroku.url), ...run.inputs };
  const result = await prunedRun({ ...run, runnerTemp, inputs }, async (api, { label }) => {
    const filters = { label, status: ['running'], network: ['bridge'] };
    for (const { Id } of await api.listContainers({ filters })) await api.getContainer(Id).remove({ force: true });
  });
  held.use(result);
  expect({ code: result.exitCode, log: result.log }).toMatchObject({ code: 1 });
  expect(result.log).toMatch(/^::error::The slug is not proven, .*[Nn]o such container/m);
  expect(result.log).not.toContain('This is a bug');
  expect(heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
});

/** What of a run is asked for, as the engine's filters say it. */
type OfRun = { readonly label: string[] };

/** A run, and what is done to what it has in the engine all the time that it runs; what is gone by then does not matter. */
async function prunedRun(
  run: ActionRun & { readonly runnerTemp: string },
  prune: (api: Docker, filters: OfRun) => Promise<void>,
) {
  const host = process.env['DOCKER_HOST'];
  const api = new Docker(host === undefined ? {} : await connectionTo(host, process.env));
  let hasEnded = false;
  const going = runAction(run).finally(() => {
    hasEnded = true;
  });
  while (!hasEnded) {
    const [folder] = await readdir(run.runnerTemp);
    const label = [`org.heroku-docker-release.run=${folder?.slice(-12)}`];
    if (folder !== undefined) await prune(api, { label }).catch(() => undefined);
    await setTimeout(20);
  }
  return going;
}
