import { parseRetryAfter, type Trouble, troubleOfStatus } from '../remote/call-policy.ts';
import { oneLine } from '../remote/plain-text.ts';
import { RemoteError } from '../remote/remote-error.ts';
import type { BlobReply } from './blob-put.ts';

/** More than this apart, and S3 takes no signature: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html (RequestTimeTooSkewed). */
const MOST_CLOCK_SKEW_MS = 15 * 60_000;

/** The blob store did not take the slug, or did not give it out. */
export class BlobRefusedError extends RemoteError {
  override readonly name = 'BlobRefusedError';
  readonly status: number;
  /** The store's own error code, such as `SignatureDoesNotMatch`. */
  readonly code: string | null;
  /** A URL that is new may be taken. */
  readonly isExpired: boolean;

  constructor(
    message: string,
    facts: {
      status: number;
      code: string | null;
      isExpired: boolean;
      trouble: Trouble | null;
      retryAfterMs?: number | null;
    },
  ) {
    super(message, { trouble: facts.trouble, retryAfterMs: facts.retryAfterMs ?? null });
    this.status = facts.status;
    this.code = facts.code;
    this.isExpired = facts.isExpired;
  }
}

/** Throws BlobRefusedError unless the store took the slug: a 200, 201 or 204 without an error in its body and without another slug's ETag. */
export function checkBlobReply(reply: BlobReply, nowMs: number): void {
  const { status } = reply;
  const code = xmlText(reply.body, 'Code');
  const isError = /<Error[\s>]/.test(reply.body);
  if ((status === 200 || status === 201 || status === 204) && !isError) {
    checkEtag(reply);
    return;
  }
  const words = [`HTTP ${status}`, code, xmlText(reply.body, 'Message')].filter((word) => word !== null).join(', ');
  const isExpired = status === 403 && (/expired/i.test(words) || code === 'RequestTimeTooSkewed');
  const what = isExpired ? `refuses the upload URL as expired (${words}).` : `did not take the slug (${words}).`;
  throw new BlobRefusedError(`The blob store ${what} ${isExpired ? expiryRemedy(reply, nowMs) : remedyFor(status)}`, {
    status,
    code,
    isExpired,
    trouble: isError && status < 300 ? 'stored-wrong' : troubleOf(status, code),
    retryAfterMs: parseRetryAfter(reply.headers['retry-after'] ?? null, nowMs),
  });
}

function troubleOf(status: number, code: string | null): Trouble | null {
  // S3's word for a connection that was idle for too long, under a status that blames us.
  if (status === 400 && code === 'RequestTimeout') return 'unavailable';
  return status === 501 ? null : troubleOfStatus(status);
}

function remedyFor(status: number): string {
  if (status >= 300 && status <= 399)
    return 'It wants the slug elsewhere, which Heroku did not ask for. Run the job again.';
  if (troubleOfStatus(status) !== null && status !== 501) return 'It has trouble of its own.';
  return 'Nothing was released. A proxy on the way that changes requests can cause this; else report it with these words.';
}

function expiryRemedy({ headers }: BlobReply, nowMs: number): string {
  const theirMs = Date.parse(headers.date ?? '');
  const skewMs = nowMs - theirMs;
  if (Number.isNaN(theirMs) || Math.abs(skewMs) < MOST_CLOCK_SKEW_MS) {
    return 'If a new URL does not help, check the clock of this machine.';
  }
  const minutes = Math.round(Math.abs(skewMs) / 60_000);
  return `The clock of this machine is ${minutes} minutes ${skewMs > 0 ? 'ahead of' : 'behind'} the store's: set it right.`;
}

/** The ETag of an object that was put whole and not encrypted with a key of the customer is its MD5: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html */
function checkEtag({ status, headers, sentMd5 }: BlobReply): void {
  const etag = /^"?([0-9a-f]{32})"?$/i.exec(headers.etag ?? '')?.[1]?.toLowerCase();
  const isEncrypted =
    String(headers['x-amz-server-side-encryption'] ?? '').startsWith('aws:kms') ||
    headers['x-amz-server-side-encryption-customer-algorithm'] !== undefined;
  if (etag === undefined || isEncrypted || etag === sentMd5) return;
  throw storedWrong(`its ETag is ${etag}, the slug's MD5 ${sentMd5}`, status);
}

/** The store said yes and holds other bytes than we sent; another try may cure it. */
export function storedWrong(difference: string, status: number): BlobRefusedError {
  return new BlobRefusedError(
    `The blob store took the slug and holds something else: ${difference}. Nothing was released. Something on the way changes what is sent.`,
    { status, code: null, isExpired: false, trouble: 'stored-wrong' },
  );
}

/** What the store says of a GET that it refuses: its status, and its own code and words where the body has them. */
export function getRefusal(status: number, body: string): BlobRefusedError {
  const code = xmlText(body, 'Code');
  const words = [`HTTP ${status}`, code, xmlText(body, 'Message')].filter((word) => word !== null).join(', ');
  // A URL that is used at once and refused has expired, or its clock and ours are apart; either way another is as good a try.
  const isExpired = status === 403;
  const trouble = isExpired ? 'expired-url' : troubleOfStatus(status);
  return new BlobRefusedError(`The blob store does not give out the slug (${words}).`, {
    status,
    code,
    isExpired,
    trouble,
  });
}

/** The store gave out something else; another try may cure it. */
export function notTheSlug(difference: string): BlobRefusedError {
  return new BlobRefusedError(`What the blob store gave out is not the slug: ${difference}.`, {
    status: 200,
    code: null,
    isExpired: false,
    trouble: 'stored-wrong',
  });
}

function xmlText(body: string, element: string): string | null {
  const text = new RegExp(`<${element}>([^<]{1,500})</${element}>`).exec(body)?.[1];
  return text === undefined ? null : oneLine(text, 200);
}
