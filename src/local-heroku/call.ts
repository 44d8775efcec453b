import type { BlobUrls } from './blob-url.ts';
import type { Effect } from './journal.ts';
import type { Pipelines } from './pipelines.ts';
import type { NewApp, Platform } from './platform.ts';
import type { AppRecord } from './records.ts';
import type { Releasing } from './releasing.ts';

/** What the API's routes work on. */
export interface Backend {
  readonly platform: Platform;
  readonly pipelines: Pipelines;
  readonly blobUrls: BlobUrls;
  readonly releasing: Releasing;
  /** Where a release's output is served. */
  readonly outputUrl: (releaseId: string) => string;
  /** Makes an app, and the address at which its web dyno will be reached. */
  readonly createApp: (app: NewApp) => Promise<AppRecord>;
  readonly startedAt: Date;
}

/** One call of the API, its body read. */
export interface Call {
  readonly backend: Backend;
  /** The variable parts of the path, decoded, by their names. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The Range header. */
  readonly range: string | undefined;
  /** Blob URLs in the reply are to be expired already. */
  readonly expireUrls: boolean;
  /** Releases that are younger are not to be seen: what answers is so much behind. */
  readonly lagMs: number;
}

/** What a call is answered with. */
export interface CallReply {
  /** Default: 200. */
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly effect?: Effect;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Variable parts start with a colon. */
  readonly path: string;
  /** Throws Refusal for what Heroku refuses. */
  readonly answer: (call: Call) => CallReply | Promise<CallReply>;
}

/** @throws Refusal 404 unless the path names an app */
export function appOf({ backend, parameters }: Call): AppRecord {
  return backend.platform.app(parameters['app'] ?? '');
}
