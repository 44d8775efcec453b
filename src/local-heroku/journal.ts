import type { Fault } from './fault.ts';

/** What a request changed at the local Heroku. */
export type Effect =
  | { readonly kind: 'slug'; readonly app: string; readonly slug: string; readonly checksum: string | null }
  | { readonly kind: 'upload'; readonly slug: string; readonly storedBytes: number }
  | { readonly kind: 'release'; readonly app: string; readonly version: number; readonly slug: string }
  | { readonly kind: 'rollback'; readonly app: string; readonly version: number; readonly slug: string };

/** One request, written down when it arrives and completed before its reply can be seen. */
export interface JournalEntry {
  /** Milliseconds since the epoch at which its head had arrived. */
  readonly at: number;
  readonly method: string;
  /** Without the query: a blob's query is a secret. */
  readonly path: string;
  /** Counts from 1 the requests with this method and path. */
  readonly attempt: number;
  /** Which of the three the request was for; a token belongs to `api` alone. */
  readonly target: 'api' | 'blob' | 'output' | 'page';
  /** The status that was sent; null until then, and for ever if the connection broke first. */
  readonly status: number | null;
  /** Whether the request was carried out, even if its reply was lost. */
  readonly committed: boolean;
  /** Bytes of its body that were read. */
  readonly requestBytes: number;
  /** Hex SHA-256 of a blob's bytes as they came in; null unless all of them did. */
  readonly bodySha256: string | null;
  /** Whether it carried an Authorization header. */
  readonly bearer: boolean;
  readonly userAgent: string | null;
  readonly effect: Effect | null;
  readonly fault: Fault['kind'] | null;
}

/** An entry that its request is still writing to. */
export type OpenEntry = { -readonly [Field in keyof JournalEntry]: JournalEntry[Field] };
