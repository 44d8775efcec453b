import { cutText } from '../cut-text.ts';
import { ActionError } from '../errors.ts';
import { parseBlobUrl } from './blob-url.ts';
import type { HerokuClient } from './client.ts';
import { CALL_POLICIES } from './policy.ts';
import type { SlugFile } from './slug-file.ts';
import { readSlug } from './wire.ts';

/** A commit's message can be a book, and what shows it shows one line. */
const MOST_DESCRIPTION_CHARACTERS = 500;

/** What Heroku is told of a slug before it gets the bytes. */
export interface SlugDescription {
  /** The app's name. */
  readonly app: string;
  readonly slug: SlugFile;
  /** Command by process type. */
  readonly processTypes: Readonly<Record<string, string>>;
  /** The app's build stack, such as `heroku-24`. */
  readonly stack: string;
  readonly commit?: string;
  readonly commitDescription?: string;
  /** What made the slug, where Heroku shows the buildpack. */
  readonly description: string;
}

export interface CreatedSlug {
  readonly slugId: string;
  /** Masked; takes the bytes by PUT for some minutes. */
  readonly blobUrl: URL;
}

/** Announces a slug to Heroku. Throws what `client.call` throws, and ActionError if Heroku wants the bytes sent in a way that we do not trust. */
export async function createSlug(client: HerokuClient, slug: SlugDescription): Promise<CreatedSlug> {
  const created = await client.call({
    method: 'POST',
    path: ['apps', slug.app, 'slugs'],
    doing: `create a slug for ${slug.app}`,
    policy: CALL_POLICIES.createSlug,
    body: {
      process_types: slug.processTypes,
      checksum: `SHA256:${slug.slug.sha256}`,
      stack: slug.stack,
      buildpack_provided_description: cutText(slug.description, MOST_DESCRIPTION_CHARACTERS),
      ...(slug.commit === undefined ? {} : { commit: slug.commit }),
      ...(slug.commitDescription === undefined
        ? {}
        : { commit_description: cutText(slug.commitDescription, MOST_DESCRIPTION_CHARACTERS) }),
    },
    read: readSlug,
  });
  const blobUrl = parseBlobUrl(created.blob.url, client.log);
  if (created.blob.method.toUpperCase() !== 'PUT') {
    throw new ActionError(
      `Heroku wants the slug sent by ${JSON.stringify(cutText(created.blob.method, 20))} in place of PUT. Use a newer version of heroku-docker-release.`,
    );
  }
  return { slugId: created.id, blobUrl };
}
