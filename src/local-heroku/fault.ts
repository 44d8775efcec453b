/** What goes wrong with one request, as the test that scripted it wants it. */
export type Fault =
  /** Answers at once, also while the request's body is still on its way. With `afterCommit` the request was carried out all the same. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly afterCommit?: boolean;
    }
  | { readonly kind: 'reset-before-commit' }
  | { readonly kind: 'reset-after-commit' }
  /** Breaks the connection: of a PUT after so many bytes of its body, of anything else after so many bytes of the reply's. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Reads and answers nothing for so long, then goes on as usual. */
  | { readonly kind: 'stall'; readonly ms: number }
  /** Carries the request out at once, and answers so much later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Sends the reply's body a few bytes at a time. */
  | { readonly kind: 'slow'; readonly bytes: number; readonly everyMs: number }
  /** Answers from what was known so long ago: releases that are younger are not there yet. */
  | { readonly kind: 'lag'; readonly ms: number }
  /** Carries the request out and answers something else. */
  | { readonly kind: 'replace-body'; readonly body: string; readonly contentType?: string }
  /** A blob's URL counts as expired; on a slug's resource: the URL in the reply is expired already. */
  | { readonly kind: 'expire-url' }
  /** Keeps only the first bytes of a blob and answers as if it were all there. */
  | { readonly kind: 'store-short'; readonly bytes: number };

/** A request as a fault plan sees it. `attempt` counts from 1 the requests with this method and path. */
export interface FaultableRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly attempt: number;
}

/** Says what goes wrong with a request; undefined if nothing does. */
export type FaultPlan = (request: FaultableRequest) => Fault | undefined;
