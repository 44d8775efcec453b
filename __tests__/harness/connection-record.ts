// Loaded with `--import` into a process of ours: writes each connection that it tries, as `HOST:PORT`, to the file that
// CONNECTION_RECORD names.

import { channel } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import type { Socket } from 'node:net';

const file = process.env['CONNECTION_RECORD'];

if (file !== undefined) {
  channel('net.client.socket').subscribe((message) => {
    const { socket } = message as { readonly socket: Socket };
    socket.on('connectionAttempt', (address: string, port: number | undefined) => {
      if (port !== undefined) appendFileSync(file, `${address}:${port}\n`);
    });
    socket.on('lookup', (_error: Error | null, _address: string, _family: number, host: string) => {
      if (host !== 'localhost') appendFileSync(file, `${host}:\n`);
    });
  });
}
