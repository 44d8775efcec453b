import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { type Api, serveApi } from './api.ts';
import { type BlobStore, serveBlob } from './blob-store.ts';
import { type Exchange, failBeforeCommit, reset, send } from './exchange.ts';
import type { FaultPlan } from './fault.ts';
import type { JournalEntry, OpenEntry } from './journal.ts';
import { serveOutput } from './output-server.ts';
import { isPagePath } from './page-paths.ts';
import { type Pages, servePage } from './page-server.ts';

/** What the server's parts answer from. */
export interface ServerParts {
  readonly api: Api;
  readonly blobs: BlobStore;
  readonly pages: Pages;
  readonly fault: FaultPlan;
  /** Gets an entry for each request as it arrives. */
  readonly journal: JournalEntry[];
  readonly log: Log;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/** Gives each request to the part that it is for, and writes it down. */
export function requestListener(parts: ServerParts): RequestListener {
  const attempts = new Map<string, number>();
  return (request, response) => {
    const exchange = openExchange(request, response, { parts, attempts });
    const { entry } = exchange;
    parts.journal.push(entry);
    response.once('close', () => {
      parts.log.debug(`${entry.method} ${entry.path} → ${entry.status ?? 'no reply'}`);
    });
    serve(exchange, parts).catch((error: unknown) => {
      if (parts.signal.aborted || response.destroyed) return reset(exchange);
      parts.log.warning(`The local Heroku failed at ${entry.method} ${entry.path}: ${errorMessage(error)}`);
      if (response.headersSent) return reset(exchange);
      send(exchange, { status: 500, headers: {}, body: '' });
    });
  };
}

async function serve(exchange: Exchange, { api, blobs, pages }: ServerParts): Promise<void> {
  if (await failBeforeCommit(exchange)) return;
  switch (exchange.entry.target) {
    case 'blob':
      return serveBlob(exchange, blobs);
    case 'output':
      return serveOutput(exchange, blobs.platform);
    case 'page':
      return servePage(exchange, pages);
    case 'api':
      return serveApi(exchange, api);
  }
}

function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  { parts, attempts }: { readonly parts: ServerParts; readonly attempts: Map<string, number> },
): Exchange {
  const method = request.method ?? 'GET';
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const attempt = (attempts.get(`${method} ${path}`) ?? 0) + 1;
  attempts.set(`${method} ${path}`, attempt);
  const fault = parts.fault({ method, path, attempt });
  const entry: OpenEntry = {
    at: Date.now(),
    method,
    path,
    attempt,
    target: targetOf(method, path),
    status: null,
    committed: false,
    requestBytes: 0,
    bodySha256: null,
    bearer: request.headers.authorization !== undefined,
    userAgent: request.headers['user-agent'] ?? null,
    effect: null,
    fault: fault?.kind ?? null,
  };
  const { socket } = request;
  return {
    request,
    response,
    socket,
    method,
    path,
    query: new URLSearchParams(query),
    fault,
    entry,
    signal: parts.signal,
  };
}

function targetOf(method: string, path: string): JournalEntry['target'] {
  if (path.startsWith('/blobs/')) return 'blob';
  if (path.startsWith('/release-output/')) return 'output';
  return method === 'GET' && isPagePath(path) ? 'page' : 'api';
}
