import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Exchange, send } from './exchange.ts';
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
  entry.status = from > 0 ? 206 : 200;
  entry.committed = true;
  response.writeHead(entry.status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(from > 0 ? { 'Content-Range': `bytes ${from}-*/*` } : {}),
  });
  response.flushHeaders();
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const chunks = output.follow(from, AbortSignal.any([signal, gone.signal]));
  await pipeline(Readable.from(fault?.kind === 'cut' ? firstBytes(chunks, fault.afterBytes) : chunks), response, {
    end: fault?.kind !== 'cut',
  }).catch((error: unknown) => {
    if (!gone.signal.aborted && !signal.aborted) throw error;
  });
  if (fault?.kind === 'cut') socket.destroySoon();
}

async function* firstBytes(chunks: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Buffer> {
  let left = limitBytes;
  for await (const chunk of chunks) {
    if (left > 0) yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}
