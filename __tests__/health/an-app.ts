import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { checkHealth, type Health, type HealthCheck } from '../../src/health/check-health.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { createTestClock, type TestClock } from '../heroku/session.ts';

/** What an app does with its request number `attempt`, which counts from 1. */
export type Answer = (response: http.ServerResponse, attempt: number, request: http.IncomingMessage) => unknown;

/** A web process on loopback. */
export interface App extends AsyncDisposable {
  /** Ends with a slash. */
  readonly url: string;
  readonly requests: readonly http.IncomingMessage[];
  /** How many connections were ever made to it. */
  connections(): number;
}

/** Starts an app that answers so; with `tls`, over https. */
export async function startApp(answer: Answer, tls?: https.ServerOptions): Promise<App> {
  const requests: http.IncomingMessage[] = [];
  let connections = 0;
  const onRequest: http.RequestListener = (request, response) => {
    requests.push(request);
    response.on('error', () => {});
    answer(response, requests.length, request);
  };
  const server = tls === undefined ? http.createServer(onRequest) : https.createServer(tls, onRequest);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${portOf(server)}/`,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An app that answers with one status after the other, and stays with the last. */
export function statuses(...list: readonly number[]): Answer {
  return (response, attempt) => {
    response.writeHead(list[Math.min(attempt, list.length) - 1] ?? 500);
    response.end('Hello');
  };
}

/** An app that redirects there. */
export function redirect(location: string, status = 302): Answer {
  return (response) => response.writeHead(status, { location }).end();
}

/** An app that answers 200 with these chunks, each sent by itself. */
export function body(...chunks: readonly (string | Buffer)[]): Answer {
  return async (response) => {
    for (const chunk of chunks) {
      response.write(chunk);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    response.end();
  };
}

export interface Checked {
  readonly health: Health;
  readonly clock: TestClock;
  readonly log: RecordingLog;
}

/** Checks with a clock that does not wait, over a window of 10 s. */
export async function check(url: string, changes: Partial<HealthCheck> = {}): Promise<Checked> {
  const clock = createTestClock();
  const log = createRecordingLog();
  const { signal } = new AbortController();
  const wanted = { url: new URL(url), text: null, windowMs: 10_000, log, signal, clock };
  return { health: await checkHealth({ ...wanted, ...changes }), clock, log };
}

/** The reason of a check that failed; the kind of one that did not. */
export function reasonOf({ health }: Checked): string {
  return health.kind === 'healthy' ? health.kind : `${health.kind}: ${health.reason}`;
}

function portOf(server: http.Server | https.Server): number {
  return (server.address() as AddressInfo).port;
}
