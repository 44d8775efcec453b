import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { type Pace, trickle } from './faulty-bytes.ts';
import type { OpenEntry } from './journal.ts';

/** One request on its way through the server. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Of the request and its response, which both let go of it when they end. */
  readonly socket: Socket;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fault: Fault | undefined;
  readonly entry: OpenEntry;
  /** Aborted when the server closes. */
  readonly signal: AbortSignal;
}

/** A reply whose body is at hand. */
export interface WholeReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How long a peer that is still sending gets to read an early reply, before its connection is broken. */
const lingerMs = 250;

/**
 * Carries out the faults that come before a request is looked at. True if nothing is left to be done for it.
 * @throws the signal's reason if the server closes during a stall
 */
export async function failBeforeCommit({ fault, ...exchange }: Exchange): Promise<boolean> {
  if (fault?.kind === 'stall') {
    await delay(fault.ms, undefined, { signal: exchange.signal });
    return exchange.response.destroyed;
  }
  if (fault?.kind === 'reset-before-commit') {
    reset(exchange);
    return true;
  }
  if (fault?.kind === 'status' && fault.afterCommit !== true) {
    answer(exchange, { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' });
    return true;
  }
  return false;
}

/** Whether a fault leaves nothing of a reply's own body, so that there is no need to make one. */
export function repliesInstead(fault: Fault | undefined): boolean {
  return fault?.kind === 'reset-after-commit' || fault?.kind === 'status' || fault?.kind === 'replace-body';
}

/** Sends a reply, or what the exchange's fault makes of it. */
export function send(exchange: Exchange, reply: WholeReply): void {
  const { fault } = exchange;
  switch (fault?.kind) {
    case 'reset-after-commit':
      reset(exchange);
      break;
    case 'status':
      answer(exchange, { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' });
      break;
    case 'replace-body': {
      const contentType = fault.contentType ?? reply.headers['Content-Type'] ?? 'text/plain';
      answer(exchange, { ...reply, headers: { ...reply.headers, 'Content-Type': contentType }, body: fault.body });
      break;
    }
    case 'cut':
      // Of a PUT it is the request that is cut.
      if (exchange.method === 'PUT') answer(exchange, reply);
      else answerCut(exchange, reply, fault.afterBytes);
      break;
    case 'delay':
      afterwards(exchange, async () => {
        await delay(fault.ms, undefined, { signal: exchange.signal });
        if (!exchange.response.destroyed) answer(exchange, reply);
      });
      break;
    case 'slow':
      afterwards(exchange, () => answerSlowly(exchange, reply, fault));
      break;
    default:
      answer(exchange, reply);
  }
}

/** Breaks the connection at once, so that the peer sees it reset. */
export function reset({ socket }: Pick<Exchange, 'socket'>): void {
  socket.resetAndDestroy();
}

function answer(exchange: Omit<Exchange, 'fault'>, reply: WholeReply): void {
  const { request, response, entry, method } = exchange;
  const body = Buffer.from(reply.body);
  const bodyless = method === 'HEAD' || reply.status === 304;
  const headers = { ...reply.headers, ...(bodyless ? {} : { 'Content-Length': body.length }) };
  entry.status = reply.status;
  if (request.complete) response.writeHead(reply.status, headers).end(bodyless ? undefined : body);
  else answerEarly(exchange, { status: reply.status, headers, body });
}

/** Answers while the request's body is still on its way. It is not ended, for node:http would break the connection at once. */
function answerEarly(
  { request, response, socket }: Pick<Exchange, 'request' | 'response' | 'socket'>,
  { status, headers, body }: { status: number; headers: OutgoingHttpHeaders; body: Buffer },
): void {
  response.writeHead(status, { ...headers, Connection: 'close' });
  response.flushHeaders();
  if (body.length > 0) response.write(body);
  setTimeout(() => {
    // A small body may just not have been read yet; a large one is not taken in for nothing.
    if (request.complete) response.end();
    else socket.destroy();
  }, lingerMs).unref();
}

function answerCut({ response, socket, entry }: Exchange, reply: WholeReply, afterBytes: number): void {
  const body = Buffer.from(reply.body);
  entry.status = reply.status;
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': body.length, Connection: 'close' });
  response.write(body.subarray(0, afterBytes), () => socket.destroySoon());
  response.flushHeaders();
}

/** The head at once, so that the client sees a reply that does not end. */
async function answerSlowly({ response, entry, signal }: Exchange, reply: WholeReply, pace: Pace): Promise<void> {
  const body = Buffer.from(reply.body);
  entry.status = reply.status;
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': body.length });
  response.flushHeaders();
  for await (const part of trickle(body, pace, signal)) {
    if (response.destroyed) return;
    response.write(part);
  }
  response.end();
}

/** What goes on after the request was carried out; when the server closes it just ends. */
function afterwards(exchange: Exchange, work: () => Promise<void>): void {
  work().catch(() => reset(exchange));
}
