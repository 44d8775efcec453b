import type Docker from 'dockerode';
import { execText } from '../docker/exec.ts';

/** A TCP port that something in a dyno listens on. */
export interface Listener {
  readonly port: number;
  /** Whether it is on a loopback address, where nothing outside the dyno reaches it. */
  readonly isLoopback: boolean;
}

/** One line of the kernel's tables. */
interface TcpSocket {
  readonly address: string;
  readonly port: number;
  readonly peerPort: number;
  readonly state: string;
}

/** https://docs.kernel.org/networking/proc_net_tcp.html */
const TCP_LISTEN = '0A';

/**
 * The kernel's tables of TCP sockets in a running dyno, as text. Throws ActionError with the engine's reason, or the signal's
 * reason.
 */
export async function readTcpTables(container: Docker.Container, signal: AbortSignal): Promise<string> {
  // Without IPv6 there is no second table, and cat goes on after its complaint.
  return execText(container, { command: ['cat', '/proc/net/tcp', '/proc/net/tcp6'], signal });
}

/** The listeners in such tables, each port and kind of address once, in order of their ports. */
export function listenersIn(tables: string): readonly Listener[] {
  const found = new Map<string, Listener>();
  for (const { address, port, state } of socketsIn(tables)) {
    if (state !== TCP_LISTEN) continue;
    const listener = { port, isLoopback: isLoopback(address) };
    found.set(`${port} ${listener.isLoopback}`, listener);
  }
  return [...found.values()].sort((a, b) => a.port - b.port);
}

/** Whether such tables hold a connection to `port` that came from a port of that number. */
export function hasConnection(
  tables: string,
  { port, peerPort }: { readonly port: number; readonly peerPort: number },
): boolean {
  return socketsIn(tables).some((socket) => socket.port === port && socket.peerPort === peerPort);
}

function socketsIn(tables: string): readonly TcpSocket[] {
  return tables.split('\n').flatMap((line) => {
    const match = /^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:([0-9A-F]{4}) ([0-9A-F]{2}) /.exec(line);
    if (match === null) return [];
    const [, address = '', port = '', peerPort = '', state = ''] = match;
    return [{ address, port: Number.parseInt(port, 16), peerPort: Number.parseInt(peerPort, 16), state }];
  });
}

/** An address as the kernel prints it: words of 32 bits, each in the machine's own byte order, which is little-endian wherever a dyno runs. */
function isLoopback(address: string): boolean {
  const bytes = Buffer.from(address, 'hex').swap32();
  if (bytes.length === 4) return bytes[0] === 127;
  const [high, low] = [bytes.subarray(0, 12).toString('hex'), bytes.subarray(12)];
  if (high === '0'.repeat(24)) return low.readUInt32BE() === 1;
  return high === `${'0'.repeat(20)}ffff` && low[0] === 127;
}
