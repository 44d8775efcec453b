/** What goes wrong with one request, as the test that scripted it wants it. */
export type GitHubFault =
  /** Answers so. With `afterCommit` the request was carried out all the same. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly afterCommit?: boolean;
    }
  | { readonly kind: 'reset-before-commit' }
  /** The comment or deployment that it made is left out of so many lists, as GitHub's lists can lag. */
  | { readonly kind: 'reset-after-commit'; readonly hiddenLists?: number }
  /** Never answers. */
  | { readonly kind: 'hang'; readonly afterCommit?: boolean }
  /** Answers as usual, one byte at a time with so many milliseconds in between. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** Answers 200 with so many bytes of JSON. */
  | { readonly kind: 'flood'; readonly bytes: number }
  /** Answers as usual, and then breaks the connection before the last so many bytes. */
  | { readonly kind: 'cut'; readonly lastBytes: number }
  /** Answers as usual, with this Link. */
  | { readonly kind: 'link'; readonly link: string };

/** A request as a fault plan sees it. `attempt` counts from 1 the requests with this method and path. */
export interface FaultableGitHubRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly attempt: number;
}

/** Says what goes wrong with a request; undefined if nothing does. */
export type GitHubFaultPlan = (request: FaultableGitHubRequest) => GitHubFault | undefined;

/** Faults in order for the requests with this method. */
export function failing(method: string, ...faults: readonly (GitHubFault | undefined)[]): GitHubFaultPlan {
  let seen = 0;
  return (request) => {
    if (request.method !== method) return undefined;
    seen += 1;
    return faults[seen - 1];
  };
}

/** The same fault for every request with this method. */
export function failingAlways(method: string, fault: GitHubFault): GitHubFaultPlan {
  return (request) => (request.method === method ? fault : undefined);
}

/** A refusal as GitHub words it. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): GitHubFault {
  const body = JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
  return { kind: 'status', status, headers: { 'content-type': 'application/json', ...headers }, body };
}
