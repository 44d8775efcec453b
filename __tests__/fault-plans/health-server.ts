import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';

/** What the healthy app answers. */
export const HEALTHY_TEXT = 'all is well';

/** What apps answer to visitors, in the place of their dynos. */
export interface HealthServers extends AsyncDisposable {
  readonly urlOf: (app: string) => string;
  /** Whether the last visitor of an app was answered as by a healthy one; null if nobody came. */
  readonly lastVisit: (app: string) => boolean | null;
}

/** Answer on loopback, one for each app, except where the plan says otherwise. `onVisit` is waited for before the answer. */
export async function startHealthServers(
  apps: readonly string[],
  { plan, onVisit }: { readonly plan: FaultPlan; readonly onVisit: () => Promise<void> },
): Promise<HealthServers> {
  const visits = new Map<string, boolean>();
  const open = apps.map(async (app) => {
    const server = createServer((request, response) => {
      const fault = plan({ method: request.method ?? '', path: request.url ?? '', attempt: 1 });
      visits.set(app, fault === undefined || fault.kind === 'slow' || fault.kind === 'delay');
      onVisit()
        .then(() => answer(response, fault))
        .catch(() => response.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { app, server, port: (server.address() as AddressInfo).port };
  });
  const servers = await Promise.all(open);
  return {
    urlOf: (app) => `http://127.0.0.1:${servers.find((each) => each.app === app)?.port}/`,
    lastVisit: (app) => visits.get(app) ?? null,
    async [Symbol.asyncDispose]() {
      for (const { server } of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function answer(response: ServerResponse, fault: Fault | undefined): Promise<void> {
  const body = fault?.kind === 'replace-body' ? fault.body : HEALTHY_TEXT;
  switch (fault?.kind) {
    case 'reset-before-commit':
    case 'reset-after-commit':
      response.socket?.resetAndDestroy();
      return;
    case 'stall':
    case 'delay':
      await delay(fault.ms);
      response.end(body);
      return;
    case 'cut':
      response.writeHead(200, { 'Content-Length': body.length });
      response.write(body.slice(0, Math.min(fault.afterBytes, body.length - 1)), () => response.socket?.destroySoon());
      return;
    case 'status':
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    default:
      response.end(body);
  }
}
