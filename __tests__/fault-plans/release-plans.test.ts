import { expect, test } from '@jest/globals';
import { anyPlan, passingPlan } from './arbitrary-plan.ts';
import { brokenPromises } from './broken-promises.ts';
import { checkPlans, choosePlans } from './check-plans.ts';
import { type RunPlan, tableOf } from './fault-plan.ts';
import { runPlan } from './run-plan.ts';

async function check(plan: RunPlan): Promise<{ readonly isGreen: boolean; readonly broken: readonly string[] }> {
  const run = await runPlan(plan);
  return { isGreen: run.isGreen, broken: brokenPromises(plan, run) };
}

test('rows 63 to 110: whatever goes wrong between us, Heroku, the store and the app, no promise is broken', async () => {
  process.stderr.write(
    `${await checkPlans({ arbitrary: anyPlan, tableOf, isShrunk: true }, choosePlans(200), check)}\n`,
  );
}, 600_000);

test('one fault that passes at each of a few places never ends a release', async () => {
  const endsWell = async (plan: RunPlan) => {
    const { isGreen, broken } = await check(plan);
    return { isGreen, broken: isGreen ? broken : [...broken, 'it ended red'] };
  };
  process.stderr.write(
    `${await checkPlans({ arbitrary: passingPlan, tableOf, isShrunk: true }, choosePlans(50), endsWell)}\n`,
  );
}, 600_000);

test('a run without a fault is green, and one that breaks a promise is found out', async () => {
  const plain: RunPlan = {
    layout: 'two waves',
    faults: [],
    releaseCommand: 0,
    isHealthChecked: true,
    intrusion: null,
    duringVisit: null,
    cancelInWait: null,
  };
  const run = await runPlan(plain);
  expect(brokenPromises(plain, run)).toEqual([]);
  expect(run.isGreen).toBe(true);
  expect(brokenPromises(plain, { ...run, isGreen: false, errorText: 'no' })).toEqual([
    'I4: red, and app-one succeeded, app-two succeeded no',
  ]);
  expect(brokenPromises(plain, { ...run, lastVisit: () => false })).toHaveLength(2);
  expect(brokenPromises(plain, { ...run, journal: [...run.journal, ...run.journal] })).toContain(
    'I1: app-one was released more than once',
  );
  expect(brokenPromises(plain, { ...run, sentBeforeSignal: 0 })).toContain(
    'POST /apps/app-one/releases was sent after the signal',
  );
});
