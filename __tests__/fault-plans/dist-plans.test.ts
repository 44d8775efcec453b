import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { CacheService } from '../harness/cache-service.ts';
import { engineHost } from '../harness/docker-hosts.ts';
import { startFaultySocket } from '../harness/faulty-socket.ts';
import { aHeroku, releaseTo } from '../release/a-release.ts';
import { checkPlans, choosePlans } from './check-plans.ts';
import { type DistPlan, distPlan, distTable } from './dist-plan.ts';
import { faultsOf } from './fault-plan.ts';

/** What `releaseTo` checks of every run is the invariants. */
async function runDist(plan: DistPlan): Promise<{ readonly isGreen: boolean; readonly broken: readonly string[] }> {
  await using heroku = await aHeroku({ fault: faultsOf(plan.heroku) });
  await using repository = await aRepository();
  await using cache = await CacheService.start();
  cache.fault = plan.cache;
  const engine = engineHost();
  const socket = await startFaultySocket({
    target: { path: new URL(engine).pathname },
    listen: 'unix',
    plan: ({ index }) => plan.docker.find((planned) => planned.index === index)?.fault,
  });
  try {
    await using result = await releaseTo(heroku, {
      workspace: repository.folder,
      environment: { ...cache.env, DOCKER_HOST: socket.url },
    });
    return { isGreen: result.exitCode === 0, broken: result.report === null ? ['there is no report'] : [] };
  } finally {
    await socket.close();
  }
}

test('rows 20 to 110: whatever goes wrong at Heroku, the engine and the cache, the built action breaks no promise', async () => {
  const told = await checkPlans(
    { arbitrary: distPlan, tableOf: distTable, isShrunk: false },
    choosePlans(4, 'FAULT_PLAN_DIST_RUNS'),
    runDist,
  );
  process.stderr.write(`dist: ${told}\n`);
  expect(told).toContain('ended green');
}, 900_000);
