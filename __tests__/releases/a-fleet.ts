import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptSlug } from '../../src/comparison/kept-slug.ts';
import { noSlugShelf } from '../../src/comparison/slug-shelf.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { readReleaseInputs } from '../../src/inputs/inputs.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { NewApp } from '../../src/local-heroku/platform.ts';
import { preflight } from '../../src/preflight.ts';
import { refuseOlderCommit, releaseSlugTo, unchangedApps } from '../../src/release-slug.ts';
import type { HerokuAccount } from '../../src/releases/account.ts';
import type { DeploymentChange } from '../../src/releases/deployments.ts';
import type { AskCommitOrder } from '../../src/releases/refuse-older.ts';
import { refuseUncheckable } from '../../src/releases/refuse-uncheckable.ts';
import { ReportDraft } from '../../src/report/draft.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { Steps } from '../../src/steps.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { createTestClock } from '../heroku/session.ts';
import { type Answers, answeringDynos } from '../local-heroku/answering-dynos.ts';
import { aFolder, archiveOf, pack } from '../slug/an-archive.ts';

const TOKEN = 'HRKU-canary-7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** What a run of the story after the slug came to. */
export interface FleetRun {
  readonly report: ReleaseReport;
  readonly fault: unknown;
  readonly deployments: readonly (DeploymentChange & { readonly app: string })[];
  readonly log: RecordingLog;
}

/** Several apps at one local Heroku, with a server that answers for them, and the story from the finished slug on. */
export interface Fleet extends AsyncDisposable {
  readonly heroku: LocalHeroku;
  readonly answers: Answers;
  /** The name of the file decides the content, and with it the slug. */
  slug(content: string, modifiedAt?: number): Promise<PackedSlug>;
  run(given: {
    readonly slug: PackedSlug;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly commit?: string;
    readonly order?: AskCommitOrder;
    readonly kept?: readonly KeptSlug[];
    readonly signal?: AbortSignal;
    /** What happens while the slug is built. */
    readonly beforeRelease?: () => Promise<void>;
  }): Promise<FleetRun>;
}

/** Opens a fleet of these apps. */
export async function aFleet(
  apps: readonly string[],
  { app, ...options }: { readonly fault?: FaultPlan; readonly app?: Omit<NewApp, 'name'> } = {},
): Promise<Fleet> {
  const folder = await aFolder();
  const answers: Answers = {};
  const heroku = await startLocalHeroku({
    apps: apps.map((name) => ({ name, ...app })),
    token: TOKEN,
    dynos: answeringDynos(answers),
    log: createRecordingLog(),
    ...options,
  });
  let packed = 0;
  return {
    heroku,
    answers,
    async slug(content, modifiedAt = 1_000_000_000) {
      packed += 1;
      const app = join(folder.path, String(packed));
      await mkdir(app);
      await writeFile(join(app, 'Procfile'), 'web: true\n');
      await writeFile(join(app, 'content'), content);
      return pack(`${app}.tgz`, { archive: await archiveOf(app), appTime: modifiedAt });
    },
    async run({
      slug,
      inputs: given = {},
      commit,
      order = async () => null,
      kept = [],
      signal = AbortSignal.timeout(60_000),
      beforeRelease,
    }) {
      const values = new Map(
        Object.entries({
          'heroku-api-key': TOKEN,
          'heroku-app': apps.join('\n'),
          'heroku-api-url': heroku.url,
          'health-check-timeout': '2s',
          ...given,
        }),
      );
      const { inputs } = readReleaseInputs({ values, workspace: folder.path });
      const log = createRecordingLog();
      const steps = new Steps(log);
      const draft = new ReportDraft(inputs, () => steps.elapsedMs);
      const clock = createTestClock();
      const account: HerokuAccount = (stepLog, stop = signal) =>
        createHerokuClient({
          apiUrl: inputs.herokuApiUrl,
          token: TOKEN,
          userAgent: 'test',
          log: stepLog,
          signal: stop,
          clock,
        });
      const deployments: (DeploymentChange & { readonly app: string })[] = [];
      const plan = {
        inputs,
        draft,
        steps,
        commit: commit === undefined ? null : { sha: commit, time: 0, subject: 'subject' },
        ports: {
          signal,
          commitOrder: order,
          slugShelf: {
            ...noSlugShelf,
            find: async (sha256: string) => kept.find((each) => each.sha256 === sha256) ?? null,
          },
          deployments: () => ({
            set: (app: string, change: DeploymentChange) => void deployments.push({ app, ...change }),
            close: async () => undefined,
          }),
        },
      };
      let fault: unknown = null;
      try {
        const targets = await preflight({ inputs, account, folder: folder.path }, log);
        draft.targets(targets);
        if (inputs.requireNewer) await refuseOlderCommit(plan, { targets, account }, log);
        refuseUncheckable(inputs.healthCheck, targets);
        await beforeRelease?.();
        const made = { slug, processTypes: { web: 'true' } };
        const unchanged = await unchangedApps(plan, { targets, account, ...made });
        await releaseSlugTo(plan, { targets, unchanged, account, ...made });
      } catch (error) {
        fault = error;
        draft.failed(error);
      }
      await steps.written();
      return { report: draft.finish(steps.times), fault, deployments, log };
    },
    async [Symbol.asyncDispose]() {
      await heroku.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}
