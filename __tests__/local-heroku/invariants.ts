import type { JournalEntry } from '../../src/local-heroku/journal.ts';

/**
 * What of I1, I2 and I7 a journal breaks, in words; empty if nothing.
 * I1: at most one release per app and run. I2: what is released was uploaded whole. I7: the token went to the API alone.
 */
export function brokenInvariants(journal: readonly JournalEntry[]): readonly string[] {
  return [...secondReleases(journal), ...incompleteSlugs(journal), ...strayTokens(journal)];
}

function secondReleases(journal: readonly JournalEntry[]): readonly string[] {
  const apps = journal.flatMap(({ effect }) => (effect?.kind === 'release' ? [effect.app] : []));
  return apps.filter((app, at) => apps.indexOf(app) !== at).map((app) => `I1: ${app} was released more than once`);
}

function incompleteSlugs(journal: readonly JournalEntry[]): readonly string[] {
  return journal.flatMap(({ effect }, at) => {
    if (effect?.kind !== 'release') return [];
    const before = journal.slice(0, at);
    const made = before
      .map((entry) => entry.effect)
      .find((other) => other?.kind === 'slug' && other.slug === effect.slug);
    const checksum = made?.kind === 'slug' ? made.checksum?.toLowerCase() : undefined;
    const isUploaded = before.some(
      ({ effect: other, status, bodySha256 }) =>
        other?.kind === 'upload' && other.slug === effect.slug && status === 200 && `sha256:${bodySha256}` === checksum,
    );
    return isUploaded ? [] : [`I2: slug ${effect.slug} was released without all of its bytes`];
  });
}

function strayTokens(journal: readonly JournalEntry[]): readonly string[] {
  return journal
    .filter(({ bearer, target }) => bearer && target !== 'api')
    .map(({ method, path }) => `I7: the token was sent with ${method} ${path}`);
}
