import type { JournalEntry } from '../../src/local-heroku/journal.ts';

/** A signal and the last request before it can cross on their way. */
const CROSSING_MS = 250;

/**
 * What a run's journal breaks, in words; empty if nothing. I1: at most one release and one rollback per app. I2: what is
 * released was uploaded whole before. I7: the token went to the API alone. After the signal at `cancelledAt` (milliseconds since the
 * epoch; null if there was none) nothing is written, but a rollback that is under way is finished.
 */
export function brokenInvariants(
  journal: readonly JournalEntry[],
  cancelledAt: number | null = null,
): readonly string[] {
  return [
    ...repeated(journal, 'release'),
    ...repeated(journal, 'rollback'),
    ...incompleteSlugs(journal),
    ...strayTokens(journal),
    ...(cancelledAt === null ? [] : lateWrites(journal, cancelledAt)),
  ];
}

const done = { release: 'released', rollback: 'rolled back' } as const;

function repeated(journal: readonly JournalEntry[], kind: keyof typeof done): readonly string[] {
  const apps = journal.flatMap(({ effect }) => (effect?.kind === kind ? [effect.app] : []));
  return apps.filter((app, at) => apps.indexOf(app) !== at).map((app) => `I1: ${app} was ${done[kind]} more than once`);
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

function lateWrites(journal: readonly JournalEntry[], cancelledAt: number): readonly string[] {
  return journal
    .filter(
      ({ method, at, effect }) => method !== 'GET' && at > cancelledAt + CROSSING_MS && effect?.kind !== 'rollback',
    )
    .map(({ method, path, at }) => `${method} ${path} was sent ${at - cancelledAt} ms after the signal`);
}
