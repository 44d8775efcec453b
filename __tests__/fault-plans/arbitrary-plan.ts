import fc from 'fast-check';
import type { Fault } from '../../src/local-heroku/fault.ts';
import { type PlannedFault, type RunPlan, type Seam, seams } from './fault-plan.ts';
import { LIMITS } from './limits.ts';

type Arbitrary<T> = fc.Arbitrary<T>;

/** What passes, if it is met once: nobody has lost anything but time. */
const passing: Arbitrary<Fault> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Fault>({ kind: 'reset-before-commit' }, { kind: 'reset-after-commit' }) },
  { weight: 4, arbitrary: statusOf(408, 429, 500, 502, 503, 504) },
  { weight: 2, arbitrary: fc.nat({ max: 400 }).map((afterBytes): Fault => ({ kind: 'cut', afterBytes })) },
  { weight: 2, arbitrary: fc.nat({ max: 50 }).map((ms): Fault => ({ kind: 'delay', ms })) },
  { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'slow', bytes: 200, everyMs: 2 }) },
  { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'stall', ms: LIMITS.replyMs + 200 }) },
);

/** What may be the end of a run. */
const lasting: Arbitrary<Fault> = fc.oneof(
  statusOf(301, 400, 401, 403, 404, 410, 422),
  fc
    .constantFrom('', '<html>', 'null', '[]', '{}', '{"id":"x","status":"succeeded"}')
    .map((body): Fault => ({ kind: 'replace-body', body })),
  fc.constant<Fault>({ kind: 'status', status: 429, headers: { 'Retry-After': '3600' } }),
);

/** What only this seam knows. */
const ofSeam: Partial<Record<Seam, Arbitrary<Fault>>> = {
  'create the slug': fc.constant<Fault>({ kind: 'expire-url' }),
  'send the slug': fc.oneof(
    fc.nat({ max: 2_000 }).map((bytes): Fault => ({ kind: 'store-short', bytes })),
    fc.constant<Fault>({ kind: 'expire-url' }),
  ),
  'list releases': fc.constant<Fault>({ kind: 'lag', ms: 60_000 }),
  'read the release': fc.constant<Fault>({ kind: 'lag', ms: 60_000 }),
};

/** So many faults at most, of any kind, at any seam. */
export function plannedFaults(maxLength: number): Arbitrary<readonly PlannedFault[]> {
  const nths = [1, 1, 1, 2, 2, 3, 4, 6];
  const planned = plannedFault((seam) => fc.oneof(...kindsAt(seam), lasting), nths);
  return fc.uniqueArray(planned, { maxLength, selector: ({ seam, nth }) => `${seam} ${nth}` });
}

/** After which nobody knows whether a release was made. */
const losing: Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'reset-after-commit' },
  { kind: 'reset-before-commit' },
  { kind: 'status', status: 502, afterCommit: true },
  { kind: 'status', status: 503 },
  { kind: 'cut', afterBytes: 30 },
  { kind: 'replace-body', body: '<html>' },
);

/**
 * A lost reply to a release or a rollback, which is where most can be done wrong, a list that does not help for a while, and an app
 * that is not well. (A list that lags for longer than we look is beyond what can be promised.)
 */
const lostReply: Arbitrary<readonly PlannedFault[]> = fc
  .record({
    post: fc.record({ nth: fc.constantFrom(1, 1, 2), fault: losing }),
    list: fc.record({
      from: fc.integer({ min: 2, max: 5 }),
      times: fc.nat({ max: 4 }),
      fault: fc.constantFrom<Fault>({ kind: 'lag', ms: 60_000 }, { kind: 'status', status: 503 }),
    }),
    isSick: fc.boolean(),
  })
  .map(({ post, list, isSick }) => [
    { seam: 'release or go back', ...post },
    ...Array.from({ length: list.times }, (_, at) => ({
      seam: 'list releases' as const,
      nth: list.from + at,
      fault: list.fault,
    })),
    ...(isSick ? [{ seam: 'visit the app' as const, nth: 1, fault: { kind: 'status' as const, status: 500 } }] : []),
  ]);

/** A run with faults of any kind at any seam, or around one lost reply. */
export const anyPlan: Arbitrary<RunPlan> = fc.oneof(planWith(plannedFaults(8)), planWith(lostReply));

/** A run in which at most one request at each seam meets what passes, and nobody else does anything: such a run ends well. */
export const passingPlan: Arbitrary<RunPlan> = planWith(
  fc.uniqueArray(
    plannedFault(() => passing, [1]),
    { maxLength: 4, selector: ({ seam }) => seam },
  ),
).map((plan) => ({
  ...plan,
  releaseCommand: plan.releaseCommand === 1 ? 0 : plan.releaseCommand,
  faults: plan.faults.filter(({ seam }) => seam !== 'visit the app'),
  intrusion: null,
  duringVisit: null,
  cancelInWait: null,
}));

function kindsAt(seam: Seam): readonly Arbitrary<Fault>[] {
  const own = ofSeam[seam];
  return own === undefined ? [passing, passing] : [passing, passing, own];
}

function plannedFault(faultAt: (seam: Seam) => Arbitrary<Fault>, nths: readonly number[]): Arbitrary<PlannedFault> {
  const each = (Object.keys(seams) as Seam[]).map((seam) =>
    fc.record({ seam: fc.constant(seam), nth: fc.constantFrom(...nths), fault: faultAt(seam) }),
  );
  return fc.oneof(...each);
}

function planWith(faults: Arbitrary<readonly PlannedFault[]>): Arbitrary<RunPlan> {
  const intrusion = fc.constantFrom('changes a config var', 'releases');
  const wait = fc.integer({ min: 1, max: 6 });
  return (
    fc
      .record({
        layout: fc.constantFrom('one app', 'two apps side by side', 'two waves'),
        faults,
        releaseCommand: fc.constantFrom(null, 0, 0, 1),
        isHealthChecked: fc.boolean(),
        intrusion: fc.option(fc.record({ beforeWait: wait, what: intrusion }), { freq: 2 }),
        duringVisit: fc.option(intrusion, { freq: 2 }),
        cancelInWait: fc.option(wait, { freq: 2 }),
      })
      // Side by side, the signal may meet a request that is on its way, and nobody can say on which side of it.
      .map((plan) => (plan.layout === 'two apps side by side' ? { ...plan, cancelInWait: null } : plan))
  );
}

/** What was refused was not done; only of a server in trouble nobody knows. */
function statusOf(...statuses: readonly number[]): Arbitrary<Fault> {
  return fc.record({ status: fc.constantFrom(...statuses), afterCommit: fc.boolean() }).map(
    ({ status, afterCommit }): Fault => ({
      kind: 'status',
      status,
      ...(afterCommit && (status === 408 || status >= 500) ? { afterCommit } : {}),
    }),
  );
}
