/** What became of one app, for whoever reads the outputs. */
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** `pending`: a release was made, and what became of it is not known. */
export const releaseStatuses = [
  'succeeded',
  'failed',
  'expired',
  'rolled-back',
  'unchanged',
  'pending',
  'not-tried',
] as const;

/** Something that happened to an app. */
export interface ReleaseMoment {
  /** A few words, such as `v43 made`. */
  readonly what: string;
  /** Milliseconds since the story began. */
  readonly atMs: number;
}

/** What became of one app's release. */
export interface ReportedRelease {
  readonly app: string;
  /** From 1: an app is tried when those of the waves before have succeeded and are healthy. */
  readonly wave: number;
  /** Of the release that this run made; null if none was made. */
  readonly version: number | null;
  readonly status: ReleaseStatus;
  /** Where the status does not say it all: why, in one line; else empty. */
  readonly reason: string;
  readonly slugId: string | null;
  readonly webUrl: string | null;
  /** What the app ran before this run; null if nothing, or it is not known. */
  readonly previousVersion: number | null;
  /** In the order in which they happened. */
  readonly moments: readonly ReleaseMoment[];
}
