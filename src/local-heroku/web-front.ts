import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { AppRecord } from './records.ts';

const pollMs = 50;
/** Heroku's router gives a dyno so long for the first byte of its answer (H12). */
const answerMs = 30_000;
/** As long as a dyno may boot (H20). */
const bootMs = 75_000;

/** What the fronts listen on, and call themselves. */
export interface WebFrontsOptions {
  readonly listenHost: string;
  readonly publicHost: string;
  /** Aborted when they close. */
  readonly signal: AbortSignal;
}

/** One address per app that outlives its dynos, as Heroku's router is: requests wait for a dyno that boots. */
export class WebFronts {
  readonly #options: WebFrontsOptions;
  readonly #servers: Server[] = [];

  constructor(options: WebFrontsOptions) {
    this.#options = options;
  }

  /** Opens the app's address; resolves to its URL. */
  async open(app: AppRecord): Promise<string> {
    const { listenHost, publicHost, signal } = this.#options;
    const server = createServer({ requestTimeout: 0 }, (request, response) => {
      forward(app, request, response, signal).catch(() => response.destroy());
    });
    this.#servers.push(server);
    const listening = once(server, 'listening', { signal });
    server.listen(0, listenHost);
    await listening;
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The web front has no port.');
    return `http://${publicHost}:${address.port}/`;
  }

  /** Closes all of them, with the connections that are open. */
  async close(): Promise<void> {
    await Promise.all(
      this.#servers.splice(0).map(async (server) => {
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        await closed;
      }),
    );
  }
}

async function forward(
  app: AppRecord,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const signal = AbortSignal.any([closing, gone.signal]);
  const url = await urlOfWebDyno(app, signal);
  if (url === null) return refuse(response, app.dynos.length === 0 ? 'H14' : 'H10');
  const { connection: _, ...headers } = request.headers;
  const { hostname, port } = new URL(url);
  // The path goes on as it came: one such as //host/ must not be read as a URL of its own.
  const target = { hostname, port, path: request.url ?? '/', method: request.method };
  const onward = httpRequest({ ...target, headers, agent: false, signal });
  onward.setTimeout(answerMs, () => onward.destroy(new Error('H12')));
  // It can fail again when its answer has begun, and an error that nobody listens to ends the process.
  onward.on('error', () => {});
  const answered = once(onward, 'response');
  request.pipe(onward);
  try {
    const [answer] = await answered;
    response.writeHead(answer.statusCode, answer.headers);
    await pipeline(answer, response);
  } catch (error) {
    if (response.headersSent) throw error;
    refuse(response, error instanceof Error && error.message === 'H12' ? 'H12' : 'H13');
  }
}

/** Null if there is none, or it does not come up. */
async function urlOfWebDyno(app: AppRecord, signal: AbortSignal): Promise<string | null> {
  for (let waitedMs = 0; waitedMs < bootMs; waitedMs += pollMs) {
    const dyno = app.dynos.find(({ type }) => type === 'web');
    if (dyno === undefined || dyno.state !== 'starting') return dyno?.url ?? null;
    await delay(pollMs, undefined, { signal });
  }
  return null;
}

/** Answers as Heroku does for its error codes: https://devcenter.heroku.com/articles/error-codes */
function refuse(response: ServerResponse, code: 'H10' | 'H12' | 'H13' | 'H14'): void {
  response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache, no-store' });
  response.end(`<!doctype html><title>Application Error</title><h1>Application error</h1><p>code=${code}</p>\n`);
}
