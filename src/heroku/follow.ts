import { ActionError } from '../errors.ts';
import { oneLine } from '../remote/plain-text.ts';
import { RemoteError } from '../remote/remote-error.ts';
import type { HerokuClient } from './client.ts';
import type { Release } from './release.ts';
import { ReleaseOutput } from './release-output.ts';
import { isFinalRefusal, readReleaseOnce } from './release-status.ts';

/** Heroku ends a release phase after an hour; a minute for the word of it to reach us. https://devcenter.heroku.com/articles/release-phase */
const LONGEST_MS = 61 * 60_000;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 10_000;

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
 * Waits until Heroku has settled a release, and shows what its release command prints meanwhile. Only `succeeded` is a success:
 * throws ReleaseEndedError, with the last lines of the release command, if it is anything else, and an ActionError that says so if
 * its outcome stays unknown for 61 minutes.
 */
export async function followRelease(client: HerokuClient, app: string, release: Release): Promise<FinishedRelease> {
  const { id, version } = release;
  if (release.status === 'succeeded') return { id, version, status: release.status };
  using output = new ReleaseOutput(client);
  const { status, outputStreamUrl } = await untilSettled(client, app, { release, output });
  const howToRead = `\`heroku releases:output v${version} --app ${app}\``;
  const lastLines = await output.rest(outputStreamUrl, howToRead);
  if (status === 'succeeded') return { id, version, status };
  throw new ReleaseEndedError(failureMessage({ app, version, status, lastLines, howToRead }), status);
}

/** Resolves with a release that is pending no more. */
async function untilSettled(
  client: HerokuClient,
  app: string,
  followed: { readonly release: Release; readonly output: ReleaseOutput },
): Promise<Release> {
  const startedMs = client.clock.now();
  const name = `release v${followed.release.version} of ${app}`;
  let { release } = followed;
  let lastError: RemoteError | null = null;
  let pauseMs = FIRST_PAUSE_MS;

  while (release.status === 'pending') {
    followed.output.readOn(release.outputStreamUrl);
    const waitedMs = client.clock.now() - startedMs;
    if (waitedMs >= LONGEST_MS) throw outcomeUnknown(name, lastError, `still pending after ${minutes(waitedMs)}`);
    client.log.progress(`Waiting for ${name}: ${minutes(waitedMs)}`);
    const asked = Math.max(pauseMs, lastError?.retryAfterMs ?? 0);
    const isCut = await waitFor(client, Math.min(asked, LONGEST_MS - waitedMs), {
      cutBy: lastError === null ? followed.output.ended : null,
    }).catch((error: unknown) => {
      throw outcomeUnknown(name, error, 'the job was cancelled while Heroku was at it');
    });
    pauseMs = isCut ? FIRST_PAUSE_MS : Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS);

    const look = await readReleaseOnce(client, app, release.id);
    if (look instanceof RemoteError) {
      const elapsedMs = client.clock.now() - startedMs;
      if (isFinalRefusal(look, elapsedMs) || client.signal.aborted) throw outcomeUnknown(name, look, look.message);
      client.log.debug(look.message);
      lastError = look;
      continue;
    }
    lastError = null;
    release = { ...release, status: look.status, outputStreamUrl: look.output_stream_url ?? release.outputStreamUrl };
  }
  return release;
}

/** Waits, and less long if `cutBy` aborts on the way: then true. Rejects with the client's signal's reason. */
async function waitFor(
  { clock, signal }: HerokuClient,
  ms: number,
  { cutBy }: { readonly cutBy: AbortSignal | null },
): Promise<boolean> {
  if (cutBy === null || cutBy.aborted) {
    await clock.wait(ms, signal);
    return false;
  }
  try {
    await clock.wait(ms, AbortSignal.any([signal, cutBy]));
  } catch (error) {
    signal.throwIfAborted();
    if (!cutBy.aborted) throw error;
  }
  return cutBy.aborted;
}

function outcomeUnknown(name: string, cause: unknown, reason: string): ActionError {
  return new ActionError(
    `The ${name} was made, but its outcome is not known: ${reason}. Look at \`heroku releases\` before you run the job again.`,
    { cause },
  );
}

function failureMessage({
  app,
  version,
  status,
  lastLines,
  howToRead,
}: {
  readonly app: string;
  readonly version: number;
  readonly status: string;
  readonly lastLines: readonly string[] | null;
  readonly howToRead: string;
}): string {
  const happened =
    status === 'failed'
      ? `The release command of the release v${version} of ${app} failed, so ${app} runs what it ran before.`
      : `The release v${version} of ${app} ended as "${oneLine(status, 60)}", which is no success.`;
  if (lastLines === null) return `${happened} See ${howToRead}.`;
  return `${happened} Its last lines:\n${lastLines.map((line) => `  | ${line}`).join('\n')}`;
}

function minutes(ms: number): string {
  return ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.floor(ms / 60_000)} min`;
}
