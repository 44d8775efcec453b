import { ActionError } from '../errors.ts';
import type { HerokuClient } from './client.ts';
import { CancelledCallError, HerokuApiError, RemoteError } from './errors.ts';
import { CALL_POLICIES } from './policy.ts';
import type { Release } from './release.ts';
import { readOutputTail } from './release-output.ts';
import { readRelease, type WireRelease } from './wire.ts';

/** Heroku ends a release phase after an hour; a minute for the word of it to reach us. https://devcenter.heroku.com/articles/release-phase */
const LONGEST_MS = 61 * 60_000;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 10_000;
/** A release that was just made may not be found everywhere at once. */
const NOT_FOUND_GRACE_MS = 60_000;

/** Heroku settled the release, and not as a success. */
export class ReleaseEndedError extends ActionError {
  override readonly name = 'ReleaseEndedError';
  /** Heroku's word, such as `failed` or `expired`. */
  readonly status: string;

  constructor(message: string, status: string) {
    super(message);
    this.status = status;
  }
}

/** A release whose release phase, if there is one, has succeeded: it is what the app runs. */
export interface FinishedRelease {
  readonly id: string;
  readonly version: number;
  readonly status: 'succeeded';
}

/**
 * Waits until Heroku has settled a release. Only `succeeded` is a success: throws ActionError, with the last lines of
 * the release command, if it is anything else, and one that says so if its outcome stays unknown for 61 minutes.
 */
export async function followRelease(client: HerokuClient, app: string, release: Release): Promise<FinishedRelease> {
  const startedMs = client.clock.now();
  const name = `release v${release.version} of ${app}`;
  let { status, outputStreamUrl } = release;
  let lastError: RemoteError | null = null;
  let pauseMs = FIRST_PAUSE_MS;

  while (status === 'pending') {
    const waitedMs = client.clock.now() - startedMs;
    if (waitedMs >= LONGEST_MS) throw outcomeUnknown(name, lastError, `still pending after ${minutes(waitedMs)}`);
    client.log.progress(`Waiting for ${name}: ${minutes(waitedMs)}`);
    const asked = Math.max(pauseMs, lastError?.retryAfterMs ?? 0);
    await client.clock.wait(Math.min(asked, LONGEST_MS - waitedMs), client.signal).catch((error: unknown) => {
      throw outcomeUnknown(name, error, 'the job was cancelled while Heroku was at it');
    });
    pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS);

    const look = await askOnce(client, app, release);
    if (look instanceof RemoteError) {
      const elapsedMs = client.clock.now() - startedMs;
      if (isFinal(look, elapsedMs) || client.signal.aborted) throw outcomeUnknown(name, look, look.message);
      client.log.debug(look.message);
      lastError = look;
      continue;
    }
    lastError = null;
    status = look.status;
    outputStreamUrl = look.output_stream_url ?? outputStreamUrl;
  }

  if (status === 'succeeded') return { id: release.id, version: release.version, status };
  throw new ReleaseEndedError(await failureMessage(client, { name, app, status, outputStreamUrl }), status);
}

async function askOnce(client: HerokuClient, app: string, { id }: Release): Promise<WireRelease | RemoteError> {
  try {
    return await client.call({
      method: 'GET',
      path: ['apps', app, 'releases', id],
      doing: `read a release of ${app}`,
      policy: CALL_POLICIES.readOnce,
      read: readRelease,
    });
  } catch (error) {
    if (client.signal.aborted) return new CancelledCallError('The job was cancelled while Heroku was at it.', error);
    if (error instanceof RemoteError) return error;
    throw error;
  }
}

/** A no that will stay one, such as a revoked token. Anything else is no answer at all, and we ask again. */
function isFinal(error: RemoteError, elapsedMs: number): boolean {
  if (!(error instanceof HerokuApiError) || error.trouble !== null) return false;
  return error.status !== 404 || elapsedMs > NOT_FOUND_GRACE_MS;
}

function outcomeUnknown(name: string, cause: unknown, reason: string): ActionError {
  return new ActionError(
    `The ${name} was made, but its outcome is not known: ${reason}. Look at \`heroku releases\` before you run the job again.`,
    { cause },
  );
}

interface Failure {
  readonly name: string;
  readonly app: string;
  readonly status: string;
  readonly outputStreamUrl: string | null;
}

async function failureMessage(client: HerokuClient, { name, app, status, outputStreamUrl }: Failure): Promise<string> {
  const happened =
    status === 'failed'
      ? `The release command of the ${name} failed, so ${app} runs what it ran before.`
      : `The ${name} ended as "${status}", which is no success.`;
  const tail = outputStreamUrl === null ? null : await readOutputTail(client, outputStreamUrl);
  if (tail === null) return `${happened} See \`heroku releases:output --app ${app}\`.`;
  return `${happened} Its last lines:\n${tail.map((line) => `  | ${line}`).join('\n')}`;
}

function minutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.floor(ms / 60_000)} min`;
}
