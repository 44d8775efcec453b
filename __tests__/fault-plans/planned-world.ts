import { randomUUID } from 'node:crypto';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { createSlugFile, createTestClock } from '../heroku/session.ts';
import type { RunPlan } from './fault-plan.ts';
import { HEALTHY_TEXT } from './health-server.ts';
import type { Stranger } from './stranger.ts';

export const TOKEN = 'HRKU-canary-2b1e0d3c-fa17-4b1a-9d0e-5c0ffee5eed5';

/** A Heroku with those apps, whose release command ends as the plan has it. */
export async function aHeroku(
  names: readonly string[],
  { plan, fault }: { readonly plan: RunPlan; readonly fault: FaultPlan },
): Promise<LocalHeroku & AsyncDisposable> {
  const heroku = await startLocalHeroku({
    apps: names.map((name) => ({ name })),
    token: TOKEN,
    log: createRecordingLog(),
    fault,
    dynos: {
      start: async ({ processType, onOutput }) => {
        const isRelease = processType === 'release';
        if (isRelease) onOutput('migrating the database\n');
        const stopped = Promise.withResolvers<{ readonly code: number }>();
        return {
          url: isRelease ? null : 'http://127.0.0.1:9',
          waitUntilBound: async () => {},
          exit: isRelease ? Promise.resolve({ code: plan.releaseCommand ?? 0 }) : stopped.promise,
          stop: async () => stopped.resolve({ code: 143 }),
        };
      },
    },
  });
  return Object.assign(heroku, { [Symbol.asyncDispose]: () => heroku.close() });
}

/** A wait takes no time, and is where others act and the signal comes. */
export function clockWith(plan: RunPlan, stranger: Stranger, cancel: () => void): ReturnType<typeof createTestClock> {
  const clock = createTestClock();
  let waits = 0;
  return {
    ...clock,
    async wait(ms, signal) {
      waits += 1;
      if (waits === plan.intrusion?.beforeWait) await stranger.intrude(plan.intrusion.what);
      if (waits === plan.cancelInWait) cancel();
      await clock.wait(ms, signal);
    },
  };
}

/** What the user said. */
export function inputValues(plan: RunPlan, names: readonly string[], url: string): ReadonlyMap<string, string> {
  return new Map([
    ['heroku-api-key', TOKEN],
    ['heroku-app', names.join(plan.layout === 'two waves' ? '\n' : ',')],
    ['heroku-api-url', url],
    ...(plan.isHealthChecked
      ? ([
          ['health-check', '/health/'],
          ['health-check-text', HEALTHY_TEXT],
          ['health-check-timeout', '1s'],
        ] as const)
      : []),
  ]);
}

/** Of the slug that is released. */
export function processTypes({ releaseCommand }: RunPlan): Readonly<Record<string, string>> {
  return { web: 'bin/web', ...(releaseCommand === null ? {} : { release: 'bin/migrate' }) };
}

/** A slug of which nothing but its bytes is looked at. */
export async function aPackedSlug(): Promise<PackedSlug & AsyncDisposable> {
  const file = await createSlugFile(2_000);
  return {
    ...file,
    tarBytes: 4_000,
    manifest: { entries: [], uncompressedBytes: 4_000, contentDigest: randomUUID() },
    findings: [],
    comparedWith: 'container',
  };
}
