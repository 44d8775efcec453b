import type { Log } from '../log.ts';
import type { BranchPlace, BranchSlug, KeptSlug } from './kept-slug.ts';

/** What a job leaves for later ones to compare with. */
export interface SlugToKeep extends KeptSlug {
  /** What is noted beside it of the branch that it was made on; null unless the run is of a branch. */
  readonly ofBranch: { readonly place: BranchPlace; readonly commit: string | null } | null;
}

/**
 * Where it is known what was in earlier slugs. It is quick or it gives up, and it says itself, in one warning at most, what
 * went wrong. All of it throws only what the job was cancelled with.
 */
export interface SlugShelf {
  /** The slug of that checksum (hex); null if it is not known. */
  find(sha256: string, log: Log): Promise<KeptSlug | null>;
  /** What the branch made last; null if that is not known. */
  findOfBranch(place: BranchPlace, log: Log): Promise<BranchSlug | null>;
  keep(slug: SlugToKeep, log: Log): Promise<void>;
}

/** Knows nothing and keeps nothing. */
export const noSlugShelf: SlugShelf = {
  find: async () => null,
  findOfBranch: async () => null,
  keep: async () => undefined,
};

/** A shelf that this run may read and not write. `reason` completes the sentence `nothing is kept: …`. */
export function readOnlySlugShelf(shelf: SlugShelf, reason: string): SlugShelf {
  return {
    ...shelf,
    async keep(_slug, log) {
      log.info(`What is in the slug is not kept for other jobs: ${reason}.`);
    },
  };
}
