import { expect } from '@jest/globals';
import type { HerokuCall, HerokuClient } from '../../src/heroku/client.ts';
import { readCurrentRelease } from '../../src/heroku/current-release.ts';
import { followRelease } from '../../src/heroku/follow.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import type { RollbackRequest } from '../../src/heroku/rollback-ground.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';
import { dynosThat, type Run } from './pending-session.ts';
import { RELEASES } from './ready-session.ts';
import { APP, createSlugFile, describeSlug, type Session, type SessionOptions, startSession } from './session.ts';

export interface RollbackSession extends Session {
  readonly request: RollbackRequest;
  /** Of v2, which ran before ours. */
  readonly slugBefore: string;
}

/** What a session for rollbacks is made with. */
export interface RollbackOptions extends Omit<SessionOptions, 'fault'> {
  /** For the requests after both releases were made, counted anew. */
  readonly later?: FaultPlan;
  /** What the release command of v2's slug does; `round` is 1 for v2 itself and 2 for the rollback to it. */
  readonly releaseCommand?: (round: number, ...request: Parameters<Run>) => ReturnType<Run>;
  /** Between the look at what is current and our release. */
  readonly between?: (session: Session) => Promise<void>;
}

/** An app that runs our release v3, which came after v2. */
export async function rollbackSession(options: RollbackOptions = {}): Promise<RollbackSession> {
  const { later, releaseCommand, between, ...sessionOptions } = options;
  let isLater = false;
  let round = 0;
  const run: Run = (request) => {
    round += 1;
    return releaseCommand?.(round, request) ?? Promise.resolve(0);
  };
  const session = await startSession({
    mostReleases: 2,
    ...sessionOptions,
    ...(releaseCommand === undefined ? {} : { dynos: dynosThat(run) }),
    fault: (request) => (isLater ? later?.(request) : undefined),
  });
  const { client } = session;
  const slugBefore = await release(session, releaseCommand === undefined ? {} : { release: 'rake db:migrate' });
  const before = await readCurrentRelease(client, APP);
  expect(before).toMatchObject({ version: 2 });
  await between?.(session);
  await using slug = await createSlugFile(2000);
  const { slugId } = await uploadSlug(client, describeSlug(slug));
  const ours = await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before });
  isLater = true;
  return { ...session, slugBefore, request: { app: APP, ours, before } };
}

async function release({ client }: Session, more: Readonly<Record<string, string>>): Promise<string> {
  await using slug = await createSlugFile(1000);
  const described = describeSlug(slug);
  const { slugId } = await uploadSlug(client, { ...described, processTypes: { ...described.processTypes, ...more } });
  const made = await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before: null });
  await followRelease(client, APP, made);
  return slugId;
}

/** The status of each request to go back; null where the connection broke. */
export function rollbackPosts(session: Session): readonly (number | null)[] {
  return session
    .entries('POST', RELEASES)
    .slice(2)
    .map(({ status }) => status);
}

/** How many rollbacks Heroku has made. */
export function rollbacks({ heroku }: Session): number {
  return heroku.journal.filter(({ effect }) => effect?.kind === 'rollback').length;
}

/** Faults for the requests to go back, in their order. */
export function failingRollbacks(...faults: readonly (Fault | undefined)[]): FaultPlan {
  let seen = 0;
  return ({ method, path }) => {
    if (method !== 'POST' || !RELEASES.test(path)) return undefined;
    seen += 1;
    return faults[seen - 1];
  };
}

/** A client to which a release, by its version, looks otherwise. */
export function seeing(client: HerokuClient, version: number, otherwise: object): HerokuClient {
  const changed = (entry: { version: number }) => (entry.version === version ? { ...entry, ...otherwise } : entry);
  const call = <T>(asked: HerokuCall<T>): Promise<T> =>
    client.call({ ...asked, read: (body) => asked.read(Array.isArray(body) ? body.map(changed) : body) });
  return { ...client, call };
}
