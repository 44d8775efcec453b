import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionFault, pump, type SocketFault } from './socket-fault.ts';

export type { SocketFault } from './socket-fault.ts';

/** A connection as it was when its first line had come: enough to choose a fault by. */
export interface NewConnection {
  /** Counts from 0. */
  readonly index: number;
  /** Such as `POST /build HTTP/1.1`, without its line break. */
  readonly firstLine: string;
}

/** What became of a connection; the counts go on while it lives. */
export interface ConnectionRecord extends NewConnection {
  readonly fault: SocketFault['kind'] | null;
  /** Bytes that went through to the server. */
  readonly requestBytes: number;
  /** Bytes that went through to the client. */
  readonly replyBytes: number;
}

export interface FaultySocketOptions {
  /** The real server. */
  readonly target: { readonly port: number; readonly host?: string } | { readonly path: string };
  readonly listen?: 'tcp' | 'unix';
  /** What goes wrong with a connection; undefined if nothing does. */
  readonly plan: (connection: NewConnection) => SocketFault | undefined;
}

export interface FaultySocket {
  /** `http://127.0.0.1:PORT` or `unix:///PATH`. */
  readonly url: string;
  /** 0 if it listens on a Unix socket. */
  readonly port: number;
  /** Empty if it listens on a port. */
  readonly path: string;
  readonly connections: readonly ConnectionRecord[];
  /** Breaks what is left of the connections. */
  close(): Promise<void>;
}

type OpenRecord = { -readonly [Field in keyof ConnectionRecord]: ConnectionRecord[Field] };

/** Listens in front of a server that speaks HTTP and passes bytes on, except where the plan says otherwise. */
export async function startFaultySocket({ target, listen = 'tcp', plan }: FaultySocketOptions): Promise<FaultySocket> {
  const connections: OpenRecord[] = [];
  const sockets = new Set<net.Socket>();
  const closing = new AbortController();
  let accepted = 0;

  function keep(socket: net.Socket): net.Socket {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.once('close', () => sockets.delete(socket));
    // The peers see the break; here it is what was asked for.
    socket.on('error', () => {});
    return socket;
  }

  const server = net.createServer({ allowHalfOpen: true }, (accept) => {
    const index = accepted;
    accepted += 1;
    void serve(keep(accept), index).catch(() => accept.destroy());
  });

  async function serve(client: net.Socket, index: number): Promise<void> {
    const firstLine = await readFirstLine(client);
    const planned = plan({ index, firstLine });
    const record: OpenRecord = { index, firstLine, fault: planned?.kind ?? null, requestBytes: 0, replyBytes: 0 };
    connections.push(record);
    if (planned?.kind === 'refuse') return void client.resetAndDestroy();
    const upstream = keep(net.connect({ ...target, allowHalfOpen: true }));
    const fault: ConnectionFault = {
      of: planned,
      signal: closing.signal,
      breakOff: () => {
        client.resetAndDestroy();
        upstream.destroy();
      },
    };
    await Promise.all([
      pump({ from: client, to: upstream, direction: 'request', fault, onBytes: (n) => (record.requestBytes += n) }),
      pump({ from: upstream, to: client, direction: 'reply', fault, onBytes: (n) => (record.replyBytes += n) }),
    ]);
  }

  const folder = listen === 'unix' ? await mkdtemp(join(tmpdir(), 'faulty-socket-')) : '';
  const path = listen === 'unix' ? join(folder, 'socket') : '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(listen === 'unix' ? { path } : { port: 0, host: '127.0.0.1' }, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: listen === 'unix' ? `unix://${path}` : `http://127.0.0.1:${port}`,
    port,
    path,
    connections,
    async close() {
      closing.abort();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      if (folder !== '') await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Reads up to the first line break and puts it all back. */
async function readFirstLine(socket: net.Socket): Promise<string> {
  let head = Buffer.alloc(0);
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    head = Buffer.concat([head, chunk]);
    if (head.includes('\n')) break;
  }
  socket.unshift(head);
  return head.toString('latin1').split(/\r?\n/)[0] ?? '';
}
