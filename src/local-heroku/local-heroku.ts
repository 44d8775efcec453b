import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { BlobUrls } from './blob-url.ts';
import type { DynoRunner } from './dyno-runner.ts';
import type { FaultPlan } from './fault.ts';
import type { JournalEntry } from './journal.ts';
import { outputPath } from './output-server.ts';
import type { NewPipeline } from './pipelines.ts';
import type { NewApp } from './platform.ts';
import { RateLimit } from './rate-limit.ts';
import type { AppRecord } from './records.ts';
import { Releasing } from './releasing.ts';
import { requestListener } from './server.ts';
import { SlugTreemaps } from './slug-treemaps.ts';
import { startingPlatform } from './starting-platform.ts';
import type { TokenScope } from './token-scope.ts';
import { WebDynos } from './web-dynos.ts';
import { WebFronts } from './web-front.ts';

export interface LocalHerokuOptions {
  /** Default: any that is free. */
  readonly port?: number;
  readonly apps?: readonly NewApp[];
  readonly pipelines?: readonly NewPipeline[];
  /** Default: a random one. */
  readonly token?: string;
  /** What the token may do. Default: all. */
  readonly scope?: readonly TokenScope[];
  /** Calls that the account has left. Default: 4,500, as at the beginning of an hour. */
  readonly remainingCalls?: number;
  /** Null: releases are made and nothing is run. */
  readonly dynos: DynoRunner | null;
  readonly log: Log;
  /** The host in the URLs that are given out. Default: `127.0.0.1` for the API, `localhost` for everything else. */
  readonly publicHost?: string;
  /** The address that is listened on. Default: `127.0.0.1`. */
  readonly listenHost?: string;
  /** Says what goes wrong with which request. Default: nothing does. */
  readonly fault?: FaultPlan;
}

export interface LocalHeroku {
  /** Where the Platform API is, without a slash at its end. */
  readonly url: string;
  readonly token: string;
  /** Every request so far, in the order in which they arrived. */
  readonly journal: readonly JournalEntry[];
  /** What is known of an app, kept up to date. Throws if there is none of this name. */
  app(name: string): Readonly<AppRecord>;
  /** Stops the dynos, ends open connections and removes what was stored. Does nothing the second time. */
  close(): Promise<void>;
}

/** Longer than a client waits between two calls, so that no call meets a connection that is being closed. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Serves a Platform API with its blob store, release outputs and dynos on loopback, until it is closed.
 * @throws ActionError if the port is not free, or one of the apps or pipelines cannot be made
 */
export async function startLocalHeroku(options: LocalHerokuOptions): Promise<LocalHeroku> {
  const { token = `HRKU-${randomUUID()}`, dynos, log, publicHost, listenHost = '127.0.0.1' } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const { platform, pipelines } = startingPlatform(options);
  // A slow upload takes longer than the five minutes that a server of node:http allows.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS });
  const port = await listen(server, options.port ?? 0, listenHost);
  const folder = await mkdtemp(join(tmpdir(), 'local-heroku-'));
  // As at Heroku, what the API links to is on another host than itself, so a token that goes astray is seen.
  const linkOrigin = `http://${publicHost ?? 'localhost'}:${port}`;
  const blobUrls = new BlobUrls(linkOrigin);
  const fronts = new WebFronts({ listenHost, publicHost: publicHost ?? '127.0.0.1', signal });
  const webDynos = new WebDynos({ runner: dynos, log, signal });
  const releasing = new Releasing({ platform, dynos, webDynos, log, signal });
  const withFront = async (app: AppRecord): Promise<AppRecord> => {
    if (dynos !== null) app.webUrl = await fronts.open(app);
    return app;
  };
  await Promise.all(platform.apps.map(withFront));
  const createApp = (wanted: NewApp) => withFront(platform.createApp(wanted));
  const outputUrl = (releaseId: string) => `${linkOrigin}${outputPath(releaseId)}`;
  const backend = { platform, pipelines, blobUrls, releasing, outputUrl, createApp, startedAt: new Date() };
  const journal: JournalEntry[] = [];
  server.on(
    'request',
    requestListener({
      api: {
        token,
        scope: options.scope ?? ['global'],
        backend,
        rateLimit: new RateLimit(Date.now, options.remainingCalls),
      },
      blobs: { urls: blobUrls, platform, folder },
      pages: { platform, treemaps: new SlugTreemaps(signal), ownHost: { port, publicHost: publicHost ?? null } },
      fault: options.fault ?? (() => undefined),
      journal,
      log,
      signal,
    }),
  );
  const close = async () => {
    closing.abort();
    await Promise.all([webDynos.stop(), releasing.settled(), fronts.close(), shut(server)]);
    await rm(folder, { recursive: true, force: true });
  };
  let closed: Promise<void> | null = null;
  return {
    url: `http://${publicHost ?? '127.0.0.1'}:${port}`,
    token,
    journal,
    app: (name) => platform.app(name),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening.catch((cause: unknown) => {
    const message = `The local Heroku cannot listen on ${host}:${port}: ${errorMessage(cause)}. Choose another port.`;
    throw new ActionError(message, { cause });
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function shut(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
