import type { Grant } from './accounts.ts';
import type { GitHubFault } from './fault.ts';

/** One request, written down when it arrives and completed before its reply can be seen. */
export interface GitHubJournalEntry {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  /** Counts from 1 the requests with this method and path. */
  readonly attempt: number;
  /** Such as `issues/list-comments`; null if it is none that is described. */
  readonly operation: string | null;
  /** Whose token came with it; null if none that is known. */
  readonly grant: Grant | null;
  readonly hasAuthorization: boolean;
  readonly userAgent: string | null;
  /** The status that was sent; null until then, and for ever if there was no reply. */
  readonly status: number | null;
  /** Whether it changed something. */
  readonly committed: boolean;
  /** Whether the reply was taken to its end. */
  readonly delivered: boolean;
  readonly fault: GitHubFault['kind'] | null;
}

/** An entry that its request is still writing to. */
export type OpenEntry = { -readonly [Field in keyof GitHubJournalEntry]: GitHubJournalEntry[Field] };
