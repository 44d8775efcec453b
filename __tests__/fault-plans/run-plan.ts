import { readTarget } from '../../src/heroku/app.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { readReleaseInputs } from '../../src/inputs/inputs.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import type { JournalEntry } from '../../src/local-heroku/journal.ts';
import type { AppRecord } from '../../src/local-heroku/records.ts';
import { noDeployments } from '../../src/releases/deployments.ts';
import { releaseApps } from '../../src/releases/release-apps.ts';
import { ReportDraft } from '../../src/report/draft.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import { Steps } from '../../src/steps.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { faultsOf, type RunPlan } from './fault-plan.ts';
import { startHealthServers } from './health-server.ts';
import { LIMITS } from './limits.ts';
import { aHeroku, aPackedSlug, clockWith, inputValues, processTypes, TOKEN } from './planned-world.ts';
import { aStranger } from './stranger.ts';

/** What a run came to, and all that is known of it. */
export interface PlannedRun {
  readonly isGreen: boolean;
  /** What it failed with, with its causes; empty if it did not. */
  readonly errorText: string;
  readonly report: ReleaseReport;
  /** What we sent, from the beginning of the run. */
  readonly journal: readonly JournalEntry[];
  /** How many of these came before the signal; null if there was none. */
  readonly sentBeforeSignal: number | null;
  readonly app: (name: string) => Readonly<AppRecord>;
  readonly lastVisit: (app: string) => boolean | null;
  readonly log: RecordingLog;
  /** How long it took by its own clock. */
  readonly waitedMs: number;
}

/** Runs the story from a finished slug on, in this process, with waits that take no time: upload, release, follow, visit, go back. */
export async function runPlan(plan: RunPlan): Promise<PlannedRun> {
  const names = plan.layout === 'one app' ? ['app-one'] : ['app-one', 'app-two'];
  const faults = faultsOf(plan.faults);
  let isUnderWay = false;
  const whileUnderWay: FaultPlan = (request) => (isUnderWay ? faults(request) : undefined);
  await using heroku = await aHeroku(names, { plan, fault: whileUnderWay });
  const stranger = await aStranger(heroku, names);
  let visits = 0;
  await using health = await startHealthServers(names, {
    plan: whileUnderWay,
    onVisit: async () => {
      visits += 1;
      if (visits === 1 && plan.duringVisit !== null) await stranger.intrude(plan.duringVisit);
    },
  });
  const abort = new AbortController();
  const log = createRecordingLog();
  const begin = heroku.journal.length;
  const ours = (): readonly JournalEntry[] =>
    heroku.journal.slice(begin).filter(({ userAgent }) => userAgent !== stranger.userAgent);
  let sentBeforeSignal: number | null = null;
  const clock = clockWith(plan, stranger, () => {
    sentBeforeSignal = ours().length;
    abort.abort(new Error('SIGINT'));
  });
  const startMs = clock.now();
  const account: Parameters<typeof releaseApps>[1]['account'] = (stepLog, signal = abort.signal) =>
    createHerokuClient({
      apiUrl: new URL(heroku.url),
      token: TOKEN,
      userAgent: 'heroku-docker-release/test',
      log: stepLog,
      signal,
      clock,
      limits: LIMITS,
    });
  const { inputs } = readReleaseInputs({ values: inputValues(plan, names, heroku.url), workspace: '/work' });
  const draft = new ReportDraft(inputs);
  const steps = new Steps(log);
  await using slug = await aPackedSlug();
  isUnderWay = true;
  const work = (async () => {
    const targets = await Promise.all(names.map((name) => readTarget(account(log), name)));
    const placed = targets.map((target, at) => ({
      ...target,
      wave: plan.layout === 'two waves' ? at : 0,
      webUrl: health.urlOf(target.app.name),
    }));
    draft.targets(placed);
    await releaseApps(
      { targets: placed, slug, unchanged: new Map(), processTypes: processTypes(plan) },
      {
        account,
        inputs,
        commit: null,
        order: async () => null,
        deployments: noDeployments,
        draft,
        signal: abort.signal,
        steps,
      },
    );
  })();
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error !== null) draft.failed(error);
  await steps.written();
  return {
    isGreen: error === null,
    errorText: error === null ? '' : textsOf(error),
    report: draft.finish(steps.times),
    journal: ours(),
    sentBeforeSignal,
    app: (name) => heroku.app(name),
    lastVisit: health.lastVisit,
    log,
    waitedMs: clock.now() - startMs,
  };
}

/** What a failure says, with everything that caused it. */
function textsOf(error: unknown): string {
  if (error instanceof AggregateError) return [error.message, ...error.errors.map(textsOf)].join('\n');
  if (!(error instanceof Error)) return String(error);
  return [error.stack ?? error.message, ...(error.cause === undefined ? [] : [textsOf(error.cause)])].join('\n');
}
