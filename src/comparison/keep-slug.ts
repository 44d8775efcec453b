import type { Log } from '../log.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { SlugShelf } from './slug-shelf.ts';

/** What a slug is kept with for later jobs. */
export interface KeepRequest {
  readonly slug: PackedSlug;
  /** The branch that this run is of; null if it is of none, as on a pull request. */
  readonly branch: string | null;
  /** `ReleaseReport.commentKey`. */
  readonly commentKey: string;
  /** Null where it is not known. */
  readonly commit: string | null;
  readonly shelf: SlugShelf;
  readonly log: Log;
}

/** Keeps what is in a slug, and which slug the branch made last, for later jobs to compare with. Throws only what the job was cancelled with. */
export async function keepSlug({ slug, branch, commentKey, commit, shelf, log }: KeepRequest): Promise<void> {
  const { sha256, sizeBytes, manifest } = slug;
  const ofBranch = branch === null ? null : { place: { branch, commentKey }, commit };
  await shelf.keep({ sha256, sizeBytes, manifest, ofBranch }, log);
}
