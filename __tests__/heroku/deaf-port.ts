import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

/** Listens, tells its port, and never accepts: its event loop stands still from then on. */
const LISTENER = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;

/** A port of this machine at which a connection is neither made nor refused: its queue is full. */
export async function openDeafPort(): Promise<{ readonly port: number } & Disposable> {
  const child = spawn(process.execPath, ['-e', LISTENER], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [chunk] = await once(child.stdout, 'data');
  const port = Number(String(chunk));
  const waiting: net.Socket[] = [];
  for (;;) {
    const socket = net.connect(port, '127.0.0.1').on('error', () => {});
    waiting.push(socket);
    const isConnected = await Promise.race([
      once(socket, 'connect').then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 200, false)),
    ]);
    if (!isConnected) break;
  }
  return {
    port,
    [Symbol.dispose]() {
      for (const socket of waiting) socket.destroy();
      child.kill('SIGKILL');
    },
  };
}
