import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { createHerokuClient, type HerokuClient } from '../../src/heroku/client.ts';
import type { SlugDescription } from '../../src/heroku/create-slug.ts';
import { TIME_LIMITS, type TimeLimits } from '../../src/heroku/policy.ts';
import type { SlugFile } from '../../src/heroku/slug-file.ts';
import type { DynoRunner } from '../../src/local-heroku/dyno-runner.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import type { JournalEntry } from '../../src/local-heroku/journal.ts';
import { type LocalHeroku, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { NewApp } from '../../src/local-heroku/platform.ts';
import type { Clock } from '../../src/remote/clock.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';

export { failing, failingAlways, s3Error } from './faults.ts';

export const TOKEN = 'HRKU-canary-0a1b2c3d-4e5f-6789-abcd-ef0123456789';
export const APP = 'canary-app';

/** A clock whose waits take no time and are written down. */
export interface TestClock extends Clock {
  readonly waits: readonly number[];
  advance(ms: number): void;
}

/** Starts at the true time; `random` gives always the same. */
export function createTestClock(random = 0.5): TestClock {
  const waits: number[] = [];
  let nowMs = Date.now();
  return {
    waits,
    now: () => nowMs,
    random: () => random,
    advance: (ms) => {
      nowMs += ms;
    },
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      nowMs += ms;
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
  };
}

export interface SessionOptions {
  readonly fault?: FaultPlan;
  readonly app?: Omit<NewApp, 'name'>;
  readonly dynos?: DynoRunner;
  readonly clock?: TestClock;
  readonly limits?: Partial<TimeLimits>;
  readonly token?: string;
  /** How many releases the tested runs may make in all. Default: one. */
  readonly mostReleases?: number;
  /** Where the client finds the API; default: the local Heroku itself. */
  readonly apiUrl?: (heroku: LocalHeroku) => string;
}

/** A client and the Heroku it talks to. */
export interface Session extends AsyncDisposable {
  readonly heroku: LocalHeroku;
  readonly client: HerokuClient;
  readonly clock: TestClock;
  readonly log: RecordingLog;
  readonly abort: AbortController;
  /** `METHOD path → status` of each request, with ids left out. */
  requests(): readonly string[];
  entries(method: string, pathEnd: RegExp): readonly JournalEntry[];
}

/** Starts a session; when it is disposed of, the invariants are checked on all that happened in it. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const log = createRecordingLog();
  const clock = options.clock ?? createTestClock();
  const abort = new AbortController();
  const heroku = await startLocalHeroku({
    apps: [{ name: APP, ...options.app }],
    token: TOKEN,
    dynos: options.dynos ?? null,
    log: createRecordingLog(),
    ...(options.fault === undefined ? {} : { fault: options.fault }),
  });
  const client = createHerokuClient({
    apiUrl: new URL(options.apiUrl?.(heroku) ?? heroku.url),
    token: options.token ?? TOKEN,
    userAgent: 'heroku-docker-release/test',
    log,
    signal: abort.signal,
    clock,
    limits: { ...TIME_LIMITS, ...options.limits },
  });
  return {
    heroku,
    client,
    clock,
    log,
    abort,
    requests: () => heroku.journal.map(({ method, path, status }) => `${method} ${withoutIds(path)} → ${status}`),
    entries: (method, pathEnd) => heroku.journal.filter((entry) => entry.method === method && pathEnd.test(entry.path)),
    async [Symbol.asyncDispose]() {
      await heroku.close();
      checkInvariants(heroku.journal, log, options.mostReleases ?? 1);
    },
  };
}

/** The status of each PUT to the blob store; null where the connection broke. */
export function storeStatuses(session: Session): readonly (number | null)[] {
  return session.entries('PUT', /^\/blobs\//).map(({ status }) => status);
}

function withoutIds(path: string): string {
  return path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(`/apps/${APP}`, '/apps/:app');
}

/** I1, I2, I3 and I7 of the catalogue. */
function checkInvariants(journal: readonly JournalEntry[], log: RecordingLog, mostReleases: number): void {
  const released = journal.flatMap(({ effect }) => (effect?.kind === 'release' ? [effect.slug] : []));
  expect(released.length).toBeLessThanOrEqual(mostReleases);
  expect(journal.filter(({ effect }) => effect?.kind === 'rollback').length).toBeLessThanOrEqual(1);
  for (const slug of released) {
    const declared = journal.find(({ effect }) => effect?.kind === 'slug' && effect.slug === slug)?.effect;
    const uploads = journal.filter(({ effect }) => effect?.kind === 'upload' && effect.slug === slug);
    const checksums = uploads.map(({ bodySha256 }) => `SHA256:${bodySha256}`);
    expect(checksums).toContain(declared?.kind === 'slug' ? declared.checksum : undefined);
  }
  expect(journal.filter(({ target, bearer }) => bearer && target !== 'api')).toEqual([]);
  for (const secret of [TOKEN, ...log.masked]) expect(log.text()).not.toContain(secret);
}

/** What `promise` rejects with, which must show no secret, neither itself nor in what caused it. */
export async function rejectionOf(promise: Promise<unknown>, log?: RecordingLog): Promise<Error> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error(`expected a rejection, got ${String(error)}`);
  for (let link: unknown = error; link instanceof Error; link = link.cause) {
    for (const secret of [TOKEN, ...(log?.masked ?? [])]) expect(`${link.stack} ${link.message}`).not.toContain(secret);
  }
  return error;
}

/** A file of random bytes that passes for a slug. */
export async function createSlugFile(sizeBytes: number): Promise<SlugFile & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'slug-'));
  const file = join(folder, 'slug.tgz');
  const bytes = randomBytes(sizeBytes);
  await writeFile(file, bytes);
  const hex = (algorithm: string): string => createHash(algorithm).update(bytes).digest('hex');
  return {
    file,
    sizeBytes,
    sha256: hex('sha256'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export function describeSlug(slug: SlugFile): SlugDescription {
  return {
    app: APP,
    slug,
    processTypes: { web: 'node server.js' },
    stack: 'heroku-24',
    commit: '60883d9e8947a57e04dc9124f25df004866a2051',
    commitDescription: 'a commit',
    description: 'heroku-docker-release',
  };
}
