import { once } from 'node:events';
import type net from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

export type Direction = 'request' | 'reply';

/** What goes wrong with one connection. */
export type SocketFault =
  /** Resets it as soon as its first line has come; the server never sees it. */
  | { readonly kind: 'refuse' }
  /** Resets it when so many bytes have gone through in one direction. */
  | { readonly kind: 'cut'; readonly direction: Direction; readonly afterBytes: number }
  /** Passes nothing more on in one direction, and keeps it open. */
  | { readonly kind: 'stall'; readonly direction: Direction; readonly afterBytes: number }
  | { readonly kind: 'slow'; readonly direction: Direction; readonly bytesPerSecond: number }
  /** Passes every byte on by itself. */
  | { readonly kind: 'slice'; readonly direction: Direction }
  /** Lets the request through, and sends this in place of the server's reply. */
  | { readonly kind: 'replace-reply'; readonly reply: string | Buffer };

export interface ConnectionFault {
  readonly of: SocketFault | undefined;
  /** Ends a stall. */
  readonly signal: AbortSignal;
  breakOff(): void;
}

export interface Pump {
  readonly from: net.Socket;
  readonly to: net.Socket;
  readonly direction: Direction;
  readonly fault: ConnectionFault;
  readonly onBytes: (count: number) => void;
}

const TURN_MS = 20;

/** Passes one direction of a connection on, with its fault, until either end is closed. */
export async function pump({ from, to, direction, fault, onBytes }: Pump): Promise<void> {
  const send = async (bytes: Buffer): Promise<void> => {
    if (to.destroyed || bytes.length === 0) return;
    onBytes(bytes.length);
    if (to.write(bytes)) return;
    // Whichever comes first takes the wait for the other with it.
    using waiting = new DisposableStack();
    const ended = waiting.adopt(new AbortController(), (controller) => controller.abort());
    const { signal } = ended;
    await Promise.race(['drain', 'close'].map((event) => once(to, event, { signal }).catch(() => undefined)));
  };
  let passed = 0;
  try {
    for await (const chunk of from.iterator({ destroyOnReturn: false })) {
      for (const step of stepsOf(chunk, { fault: fault.of, direction, passed })) {
        await send(step.bytes);
        if (step.next === 'break') return fault.breakOff();
        if (step.next === 'stall') {
          if (direction === 'request') return await untilAborted(fault.signal);
          await untilLeft(to, fault.signal);
          return void from.destroy();
        }
        if (step.next === 'end') return void to.end();
        if (step.next === 'turn') await nextTurn();
        if (step.waitMs !== undefined) await sleep(step.waitMs, undefined, { signal: fault.signal });
      }
      passed += chunk.length;
    }
    to.end();
  } catch {
    // The end that broke, or close(): the other end is to see a break as well.
    to.destroy();
  }
}

interface Step {
  readonly bytes: Buffer;
  readonly next?: 'break' | 'stall' | 'end' | 'turn';
  readonly waitMs?: number;
}

interface Situation {
  readonly fault: SocketFault | undefined;
  readonly direction: Direction;
  /** Bytes that came before in this direction. */
  readonly passed: number;
}

function* stepsOf(chunk: Buffer, { fault, direction, passed }: Situation): Generator<Step> {
  if (fault?.kind === 'replace-reply' && direction === 'reply') {
    yield { bytes: Buffer.from(fault.reply), next: 'end' };
    return;
  }
  if (fault === undefined || !('direction' in fault) || fault.direction !== direction) {
    yield { bytes: chunk };
    return;
  }
  switch (fault.kind) {
    case 'cut':
    case 'stall': {
      const left = fault.afterBytes - passed;
      if (chunk.length < left) yield { bytes: chunk };
      else yield { bytes: chunk.subarray(0, left), next: fault.kind === 'cut' ? 'break' : 'stall' };
      return;
    }
    case 'slice':
      for (let at = 0; at < chunk.length; at += 1) yield { bytes: chunk.subarray(at, at + 1), next: 'turn' };
      return;
    case 'slow': {
      const size = Math.max(1, Math.round((fault.bytesPerSecond * TURN_MS) / 1000));
      for (let at = 0; at < chunk.length; at += size) {
        const bytes = chunk.subarray(at, at + size);
        yield { bytes, waitMs: (bytes.length / fault.bytesPerSecond) * 1000 };
      }
    }
  }
}

/** Until the peer that gets no more has gone, which a server that still writes must see as it would without us; or it is all over. */
async function untilLeft(peer: net.Socket, signal: AbortSignal): Promise<void> {
  const left = new AbortController();
  const ends = ['end', 'close'].map((event) => once(peer, event, { signal: left.signal }).catch(() => undefined));
  if (!signal.aborted && !peer.readableEnded)
    await Promise.race([...ends, once(signal, 'abort', { signal: left.signal })]);
  left.abort();
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
