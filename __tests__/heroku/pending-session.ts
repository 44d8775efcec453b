import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { type Release, releaseSlug } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { DynoRequest, DynoRunner } from '../../src/local-heroku/dyno-runner.ts';
import type { Fault } from '../../src/local-heroku/fault.ts';
import {
  APP,
  createSlugFile,
  createTestClock,
  describeSlug,
  type Session,
  type SessionOptions,
  startSession,
  type TestClock,
} from './session.ts';

export const ONE_RELEASE = /\/releases\/[0-9a-f-]{36}$/;
export const OUTPUT = /^\/release-output\//;

/** A process of the app, which ends with an exit code. */
export type Run = (request: DynoRequest) => Promise<number>;

/** Dynos that do what `run` says; they start when `started` resolves. */
export function dynosThat(run: Run, started: Promise<void> = Promise.resolve()): DynoRunner {
  return {
    async start(request) {
      await started;
      return {
        url: null,
        waitUntilBound: async () => {},
        exit: run(request).then((code) => ({ code })),
        stop: async () => {},
      };
    },
  };
}

/** A release whose release command does what `run` says. */
export async function pendingSession(
  run: Run,
  { started, ...options }: SessionOptions & { readonly started?: Promise<void> } = {},
): Promise<Session & { readonly release: Release }> {
  const session = await startSession({ ...options, dynos: dynosThat(run, started) });
  await using slug = await createSlugFile(1000);
  const described = { ...describeSlug(slug), processTypes: { release: 'rake db:migrate' } };
  const { slugId } = await uploadSlug(session.client, described);
  const release = await releaseSlug(session.client, { app: APP, slugId, description: 'Deploy', before: null });
  expect(release.status).toBe('pending');
  return { ...session, release };
}

/** Runs until it is told its exit code, and prints what it is told. */
export function command(): { run: Run; print: (text: string) => void; exit: (code: number) => void } {
  const { promise, resolve } = Promise.withResolvers<number>();
  let print: (text: string) => void = () => {};
  return {
    run: ({ onOutput }) => {
      print = onOutput;
      return promise;
    },
    print: (text) => print(text),
    exit: resolve,
  };
}

/** A test clock whose waits take a few true milliseconds, in which what runs beside them gets on. */
export function createPacedClock(trueMs = 10): TestClock {
  const clock = createTestClock();
  return {
    ...clock,
    wait: async (ms, signal) => {
      await clock.wait(ms, signal);
      await delay(trueMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}

/** What was shown of the release command's output, as it came. */
export function shownOutput({ log }: Session): string {
  return log.lines.flatMap(({ level, text }) => (level === 'untrusted' ? [text] : [])).join('');
}

/** Resolves as soon as `isTrue`; throws if that takes more than five seconds. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; !isTrue(); tries += 1) {
    if (tries === 1000) throw new Error(`not within five seconds: ${isTrue}`);
    await delay(5);
  }
}

/** How often the release was asked about. */
export function polls(session: Session): number {
  return session.entries('GET', ONE_RELEASE).length;
}

/** Faults by the number of the poll, from 1. */
export function onPoll(plan: (poll: number) => Fault | undefined): Pick<SessionOptions, 'fault'> {
  let poll = 0;
  return {
    fault: ({ method, path }) => {
      if (method !== 'GET' || !ONE_RELEASE.test(path)) return undefined;
      poll += 1;
      return plan(poll);
    },
  };
}
