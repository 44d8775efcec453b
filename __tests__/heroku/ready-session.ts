import { readTarget } from '../../src/heroku/app.ts';
import type { ReleaseRequest } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import { APP, createSlugFile, describeSlug, type Session, type SessionOptions, startSession } from './session.ts';

export const RELEASES = /\/releases$/;

/** A session with a slug in it, in which all is ready to be released. */
export async function readySession(
  options: SessionOptions = {},
): Promise<Session & { readonly request: ReleaseRequest }> {
  const session = await startSession(options);
  await using slug = await createSlugFile(1000);
  const target = await readTarget(session.client, APP);
  const { slugId } = await uploadSlug(session.client, describeSlug(slug));
  return { ...session, request: { app: APP, slugId, description: 'Deploy', before: target.currentRelease } };
}

/** The status of each request for a release; null where the connection broke. */
export function posts(session: Session): readonly (number | null)[] {
  return session.entries('POST', RELEASES).map(({ status }) => status);
}

/** How many releases Heroku has made since. */
export function released(session: Session): number {
  return session.heroku.app(APP).releases.length - 1;
}

/** How often the list was looked into since. */
export function looks(session: Session): number {
  return session.entries('GET', RELEASES).length - 1;
}

/** Somebody else sets a config var, which makes a release of its own. */
export async function changeConfig({ heroku }: Session): Promise<void> {
  await fetch(`${heroku.url}/apps/${APP}/config-vars`, {
    method: 'PATCH',
    headers: {
      accept: 'application/vnd.heroku+json; version=3',
      authorization: `Bearer ${heroku.token}`,
      'content-type': 'application/json',
      'user-agent': 'someone else',
    },
    body: '{"A":"1"}',
  });
}
