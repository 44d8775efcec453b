import type { Exchange } from './exchange.ts';
import { badRequest, Refusal } from './refusal.ts';

/** Far more than any call needs, and little enough to hold in memory. */
const limitBytes = 1024 * 1024;

/**
 * Reads a call's JSON body; an absent one is an empty object.
 * @throws Refusal 400, 413 or 415 if it is not JSON
 */
export async function readJsonBody({ request, entry }: Pick<Exchange, 'request' | 'entry'>): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    entry.requestBytes += bytes.length;
    if (entry.requestBytes > limitBytes) throw new Refusal(413, 'request_too_large', 'Request body is too large.');
    chunks.push(bytes);
  }
  if (entry.requestBytes === 0) return {};
  const contentType = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw new Refusal(415, 'unsupported_media_type', 'Request body must be sent as application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw badRequest('Unable to parse the JSON in the request body.');
  }
}
