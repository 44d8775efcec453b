import type { SlugDescription } from '../../src/heroku/create-slug.ts';
import type { SlugFile } from '../../src/heroku/slug-file.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { Session, SessionOptions } from './session.ts';
import { createSlugFile, describeSlug, rejectionOf, startSession, storeStatuses } from './session.ts';

/** Where the store takes slugs. */
export const BLOB = /^\/blobs\//;
export const MIB = 2 ** 20;

/** A session, and a slug that is to be uploaded in it. */
export interface UploadSession extends Session {
  readonly slug: SlugFile;
  /** What is said of the slug unless a test says something else. */
  readonly description: SlugDescription;
  /** Announces the slug and sends it. */
  upload(description?: SlugDescription): ReturnType<typeof uploadSlug>;
  /** What an upload that must fail fails with; no secret may show in it. */
  refusal(): Promise<Error>;
  /** The status of each PUT to the store; null where the connection broke. */
  puts(): readonly (number | null)[];
}

/** Starts a session with a slug of so many random bytes. */
export async function uploadSession(sizeBytes: number, options: SessionOptions = {}): Promise<UploadSession> {
  const slug = await createSlugFile(sizeBytes);
  const session = await startSession(options);
  const description = describeSlug(slug);
  const upload = (described = description) => uploadSlug(session.client, described);
  return {
    ...session,
    slug,
    description,
    upload,
    refusal: () => rejectionOf(upload(), session.log),
    puts: () => storeStatuses(session),
    async [Symbol.asyncDispose]() {
      await using _ = slug;
      await session[Symbol.asyncDispose]();
    },
  };
}
