import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BlobRefusal, refuseBlob } from './blob-refusal.ts';
import { takeBlob } from './blob-upload.ts';
import { type BlobUrls, slugOfBlobPath } from './blob-url.ts';
import { bytePart } from './byte-range.ts';
import { type Exchange, repliesInstead, send } from './exchange.ts';
import { faultyBytes } from './faulty-bytes.ts';
import type { Platform } from './platform.ts';
import type { SlugRecord, StoredBlob } from './records.ts';

/** What the blob store works on. */
export interface BlobStore {
  readonly urls: BlobUrls;
  readonly platform: Platform;
  /** Where the bytes are kept. */
  readonly folder: string;
}

/** Answers one request to the blob store, as strictly as S3 does a presigned one. */
export async function serveBlob(exchange: Exchange, store: BlobStore): Promise<void> {
  const refusal = refusalOf(exchange, store.urls);
  if (refusal !== null) return refuseBlob(exchange, refusal);
  const slug = store.platform.slug(slugOfBlobPath(exchange.path) ?? '');
  if (slug === null) return refuseBlob(exchange, 'absent');
  if (exchange.method === 'PUT') return storeBlob(exchange, slug, store.folder);
  return slug.blob === null ? refuseBlob(exchange, 'absent') : sendBlob(exchange, slug.blob);
}

function refusalOf({ method, path, query, request, fault }: Exchange, urls: BlobUrls): BlobRefusal | null {
  const { headers } = request;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'PUT') return 'wrong-method';
  if (headers.authorization !== undefined) return 'two-credentials';
  const access = urls.check(method === 'PUT' ? 'PUT' : 'GET', path, query);
  if (fault?.kind === 'expire-url') return 'expired';
  if (access !== 'allowed') return access;
  if (method !== 'PUT') return null;
  // S3 signs the type that an upload is to have: none, here.
  if ((headers['content-type'] ?? '') !== '') return 'wrong-signature';
  if (headers['transfer-encoding'] !== undefined) return 'chunked';
  return headers['content-length'] === undefined ? 'no-length' : null;
}

async function storeBlob(exchange: Exchange, slug: SlugRecord, folder: string): Promise<void> {
  const blob = await takeBlob(exchange, folder);
  if (blob === null) return;
  slug.blob = blob;
  exchange.entry.committed = true;
  exchange.entry.effect = { kind: 'upload', slug: slug.id, storedBytes: blob.sizeBytes };
  send(exchange, { status: 200, headers: { ETag: `"${blob.md5}"` }, body: '' });
}

async function sendBlob(exchange: Exchange, blob: StoredBlob): Promise<void> {
  const { request, response, socket, entry, method, fault, signal } = exchange;
  const part = bytePart(request.headers.range, blob.sizeBytes);
  if (part === 'unsatisfiable') {
    return refuseBlob(exchange, 'wrong-range', { 'Content-Range': `bytes */${blob.sizeBytes}` });
  }
  const { start, end } = part ?? { start: 0, end: blob.sizeBytes - 1 };
  const headers = {
    'Accept-Ranges': 'bytes',
    'Content-Type': 'application/octet-stream',
    ETag: `"${blob.md5}"`,
    ...(part === null ? {} : { 'Content-Range': `bytes ${start}-${end}/${blob.sizeBytes}` }),
  };
  const status = part === null ? 200 : 206;
  entry.committed = true;
  if (repliesInstead(fault)) return send(exchange, { status, headers, body: '' });
  entry.status = status;
  response.writeHead(status, { ...headers, 'Content-Length': end - start + 1 });
  if (method === 'HEAD' || blob.sizeBytes === 0) {
    response.end();
    return;
  }
  const isCut = fault?.kind === 'cut';
  if (isCut) response.flushHeaders();
  const bytes = faultyBytes(createReadStream(blob.file, { start, end }), { fault, signal });
  await pipeline(Readable.from(bytes), response, { signal, end: !isCut });
  if (isCut) socket.destroySoon();
}
