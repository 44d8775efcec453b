import { basename, resolve } from 'node:path';
import type { Environment } from '../child-environment.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { clientEnvironment } from '../runner-client/client-environment.ts';
import { lastFailedAttempt } from '../runner-client/client-line.ts';
import { ClientProcess, programBeside } from '../runner-client/client-process.ts';
import { type TimeBox, TooSlowError, withinTime } from '../time-box.ts';
import { readGitHubRun } from '../workflow/github-run.ts';
import { type ArtifactAnswer, type ArtifactRequest, readArtifactAnswer } from './artifact-messages.ts';
import { missingService, uploadRefusal } from './upload-refusal.ts';

/** What an upload is made with. */
export interface ArtifactUploadOptions {
  /** Its last part becomes the artifact's name, which must be one of its own among the jobs of a run. */
  readonly file: string;
  /** The job's; `ACTIONS_*` says where the service is, `GITHUB_*` which run this is. */
  readonly environment: Environment;
  /** An existing folder for what the client may write meanwhile. */
  readonly folder: string;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly limitMs?: number;
  /** Where the client's program is, if not beside this code. */
  readonly clientProgram?: URL;
}

/** What became of an upload. */
export type ArtifactUpload =
  /** `url` is the page where the run's readers get it; null if the runner does not say which run this is. */
  | { readonly kind: 'uploaded'; readonly name: string; readonly url: string | null }
  /** `reason` is a clause without a full stop. */
  | { readonly kind: 'failed'; readonly reason: string };

/** The client waits 3 s to 15 s before each of four repetitions: an outage that ends soon is outlasted. */
const USUAL_LIMIT_MS = 60_000;

/**
 * Uploads one file as an artifact of this run, as it is, so that a browser shows it; whoever may read the repository may read
 * it. Never fails the job: throws only what `signal` is aborted with.
 */
export async function uploadArtifact({
  file,
  environment,
  folder,
  log,
  signal,
  limitMs = USUAL_LIMIT_MS,
  clientProgram = programBeside(import.meta.url, 'artifact-client'),
}: ArtifactUploadOptions): Promise<ArtifactUpload> {
  signal.throwIfAborted();
  const missing = missingService(environment);
  if (missing !== null) return { kind: 'failed', reason: missing };
  try {
    await using client = new ClientProcess<ArtifactRequest, ArtifactAnswer>({
      name: 'the artifact client',
      program: clientProgram,
      folder,
      environment: { ...clientEnvironment(environment, uploadSettings), TMPDIR: folder },
      readAnswer: readArtifactAnswer,
      log,
    });
    const { id } = await askInTime(client, { file: resolve(file) }, { what: 'the upload', limitMs, signal });
    const runUrl = readGitHubRun(environment)?.runUrl ?? null;
    return { kind: 'uploaded', name: basename(file), url: runUrl === null ? null : `${runUrl}/artifacts/${id}` };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', reason: uploadRefusal(error) };
  }
}

/** What a user may set for every use of the client in a job. https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts */
const uploadSettings = ['ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY', 'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS'];

/** Where the time is up, the reason is what the client repeated its requests for. */
async function askInTime(
  client: ClientProcess<ArtifactRequest, ArtifactAnswer>,
  request: ArtifactRequest,
  box: TimeBox,
): Promise<ArtifactAnswer> {
  try {
    return (await withinTime(box, (stop) => client.ask(request, stop))).answer;
  } catch (error) {
    const attempt = lastFailedAttempt(client.lines);
    if (!(error instanceof TooSlowError) || attempt === null) throw error;
    throw new ActionError(`${error.message} (${attempt})`, { cause: error });
  }
}
