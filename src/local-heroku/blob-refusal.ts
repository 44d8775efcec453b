import { type Exchange, send } from './exchange.ts';

// The words of https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
const refusals = {
  expired: [403, 'AccessDenied', 'Request has expired'],
  unsigned: [403, 'AccessDenied', 'Access Denied'],
  'wrong-signature': [
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  ],
  'wrong-method': [405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.'],
  'two-credentials': [400, 'InvalidArgument', 'Only one auth mechanism allowed'],
  chunked: [501, 'NotImplemented', 'A header you provided implies functionality that is not implemented'],
  'no-length': [411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.'],
  absent: [404, 'NoSuchKey', 'The specified key does not exist.'],
  'wrong-range': [416, 'InvalidRange', 'The requested range is not satisfiable'],
} as const;

/** Why the blob store does not do what it was asked for. */
export type BlobRefusal = keyof typeof refusals;

/** Answers a request as S3 does one that it refuses. */
export function refuseBlob(
  exchange: Exchange,
  refusal: BlobRefusal,
  headers: Readonly<Record<string, string>> = {},
): void {
  const [status, code, message] = refusals[refusal];
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  send(exchange, { status, headers: { 'Content-Type': 'application/xml', ...headers }, body });
}
