import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exchange, repliesInstead, send } from './exchange.ts';
import { faultyBytes } from './faulty-bytes.ts';
import type { Platform } from './platform.ts';

/** Where a release's output is served; its id makes the URL a secret. */
export function outputPath(releaseId: string): string {
  return `/release-output/${releaseId}`;
}

/** Streams a release command's output while it runs, from the byte on that a Range header names; 404 until it started. */
export async function serveOutput(exchange: Exchange, platform: Platform): Promise<void> {
  const { path, request, response, socket, entry, fault, method, signal } = exchange;
  const output = platform.release(path.slice(outputPath('').length))?.output;
  if (output?.started !== true || method !== 'GET') {
    return send(exchange, { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found.\n' });
  }
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (output.ended && from > 0 && from >= output.sizeBytes) {
    return send(exchange, { status: 416, headers: { 'Content-Range': `bytes */${output.sizeBytes}` }, body: '' });
  }
  entry.committed = true;
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(from > 0 ? { 'Content-Range': `bytes ${from}-*/*` } : {}),
  };
  const status = from > 0 ? 206 : 200;
  if (repliesInstead(fault)) return send(exchange, { status, headers, body: '' });
  entry.status = status;
  response.writeHead(status, headers);
  response.flushHeaders();
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const either = AbortSignal.any([signal, gone.signal]);
  const chunks = faultyBytes(output.follow(from, either), { fault, signal: either });
  await pipeline(Readable.from(chunks), response, { end: fault?.kind !== 'cut' }).catch((error: unknown) => {
    if (!either.aborted) throw error;
  });
  if (fault?.kind === 'cut') socket.destroySoon();
}
