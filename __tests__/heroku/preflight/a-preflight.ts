import { tmpdir } from 'node:os';
import { expect } from '@jest/globals';
import { createHerokuClient } from '../../../src/heroku/client.ts';
import { TIME_LIMITS } from '../../../src/heroku/policy.ts';
import type { AppInputs } from '../../../src/inputs/app-inputs.ts';
import { type LocalHeroku, type LocalHerokuOptions, startLocalHeroku } from '../../../src/local-heroku/local-heroku.ts';
import { preflight } from '../../../src/preflight.ts';
import { createRecordingLog, type RecordingLog } from '../../harness/recording-log.ts';
import { createTestClock, rejectionOf, type TestClock, TOKEN } from '../session.ts';

export interface PreflightOptions extends Pick<LocalHerokuOptions, 'pipelines' | 'scope' | 'remainingCalls' | 'fault'> {
  readonly apps?: LocalHerokuOptions['apps'];
  /** The token that is used. Default: the right one. */
  readonly token?: string;
}

/** What is asked for; one app that there is, if nothing is said. */
export interface Question extends Partial<Pick<AppInputs, 'waves' | 'pipeline' | 'stages'>> {
  readonly slugLimitBytes?: number;
  readonly folder?: string;
}

/** A local Heroku, and a preflight that asks it. */
export interface PreflightSession extends AsyncDisposable {
  readonly heroku: LocalHeroku;
  readonly log: RecordingLog;
  readonly clock: TestClock;
  readonly abort: AbortController;
  ask(question?: Question): ReturnType<typeof preflight>;
  /** The lines of what it fails with. */
  faults(question?: Question): Promise<readonly string[]>;
  /** `METHOD path` of each call, sorted, with ids left out. */
  calls(): readonly string[];
}

/** Starts one; default, with the app `alpha` alone. */
export async function aPreflight(options: PreflightOptions = {}): Promise<PreflightSession> {
  const { token = TOKEN, apps = [{ name: 'alpha' }], ...others } = options;
  const log = createRecordingLog();
  const clock = createTestClock();
  const abort = new AbortController();
  const heroku = await startLocalHeroku({ ...others, apps, token: TOKEN, dynos: null, log: createRecordingLog() });
  const ask = ({ slugLimitBytes = 1, folder = tmpdir(), ...question }: Question = {}) =>
    preflight(
      {
        inputs: { waves: [['alpha']], pipeline: null, stages: [], slugLimitBytes, ...question },
        folder,
        account: (stepLog) =>
          createHerokuClient({
            apiUrl: new URL(heroku.url),
            token,
            userAgent: 'heroku-docker-release/test',
            log: stepLog,
            signal: abort.signal,
            clock,
            limits: TIME_LIMITS,
          }),
      },
      log,
    );
  return {
    heroku,
    log,
    clock,
    abort,
    ask,
    faults: async (question) => (await rejectionOf(ask(question), log)).message.split('\n'),
    calls: () =>
      heroku.journal.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`).sort(),
    [Symbol.asyncDispose]: () => heroku.close(),
  };
}

/** Another each time. */
const REQUEST_ID = /Request-Id [0-9a-f-]{36}/;

/** A line with the request id left out. */
function withoutRequestId(line: string | undefined): string {
  return (line ?? '').replace(REQUEST_ID, 'Request-Id :id');
}

/** The only line of what a preflight fails with; nothing was written by it. */
export async function faultOf(options: PreflightOptions, question?: Question): Promise<string> {
  await using session = await aPreflight(options);
  const [line, ...rest] = await session.faults(question);
  expect(rest).toEqual([]);
  expect(session.heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  return withoutRequestId(line);
}

/** Two apps side by side. */
export const two = { waves: [['alpha', 'beta']] };
