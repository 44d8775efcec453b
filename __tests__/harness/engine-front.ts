import { engineHost } from './docker-hosts.ts';
import { type FaultySocket, type SocketFault, startFaultySocket } from './faulty-socket.ts';

/** The calls that read `/app` out of a container. */
export const isAppArchive = /^GET .*\/archive\?path=%2Fapp%2F/;

/** An engine with a fault, as an action is led to it. */
export interface EngineFront extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>;
  readonly connections: FaultySocket['connections'];
}

/** The engine of the tests, which listens on a Unix socket, with a fault in the calls whose first line matches. */
export async function anEngineFront(calls: RegExp, fault: SocketFault): Promise<EngineFront> {
  const host = engineHost();
  if (!host.startsWith('unix://')) throw new Error(`DOCKER_HOST is ${host}, and a Unix socket is wanted`);
  const front = await startFaultySocket({
    target: { path: host.slice('unix://'.length) },
    listen: 'unix',
    plan: ({ firstLine }) => (calls.test(firstLine) ? fault : undefined),
  });
  // A connection for each call of the action's, so that the fault meets those calls alone.
  const program = "import http from 'node:http'; http.globalAgent.keepAlive = false;";
  return {
    environment: {
      DOCKER_HOST: front.url,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`,
    },
    connections: front.connections,
    [Symbol.asyncDispose]: () => front.close(),
  };
}
