import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type BlobMethod = 'GET' | 'PUT';

/** What a URL's query allows, by S3's words: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export type BlobAccess = 'allowed' | 'expired' | 'unsigned' | 'wrong-signature';

const lifetimeMs = 60 * 60_000;

/** Makes and checks the URLs at which slugs are stored: like S3's presigned ones, each is a secret that expires. */
export class BlobUrls {
  readonly #key = randomBytes(32);
  readonly #securityToken = randomBytes(24).toString('base64url');
  readonly #origin: string;

  /** @param origin where the blob store answers, without a path */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** The URL for one method on a slug's blob; one that is over already if `expired`. */
  sign(method: BlobMethod, slug: string, { expired }: { readonly expired: boolean }): string {
    const url = new URL(blobPath(slug), this.#origin);
    const expires = String(Math.floor((Date.now() + (expired ? -1000 : lifetimeMs)) / 1000));
    url.searchParams.set('Expires', expires);
    url.searchParams.set('X-Amz-Security-Token', this.#securityToken);
    url.searchParams.set('X-Amz-Signature', this.#signature(method, url.pathname, expires, this.#securityToken));
    return url.href;
  }

  /** Whether a request may do what it asks for. */
  check(method: BlobMethod, path: string, query: URLSearchParams): BlobAccess {
    const expires = query.get('Expires');
    const token = query.get('X-Amz-Security-Token');
    const signature = query.get('X-Amz-Signature');
    if (expires === null || token === null || signature === null) return 'unsigned';
    const expected = Buffer.from(this.#signature(method, path, expires, token));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'wrong-signature';
    return Number(expires) * 1000 < Date.now() ? 'expired' : 'allowed';
  }

  #signature(method: BlobMethod, path: string, expires: string, token: string): string {
    return createHmac('sha256', this.#key).update([method, path, expires, token].join('\n')).digest('hex');
  }
}

/** Where a slug's blob lies; the last name tells the slug. */
export function blobPath(slug: string): string {
  return `/blobs/slugs/${slug}.tgz`;
}

/** The slug of a blob's path; null if it is none. */
export function slugOfBlobPath(path: string): string | null {
  return /^\/blobs\/slugs\/([0-9a-f-]{36})\.tgz$/.exec(path)?.[1] ?? null;
}
