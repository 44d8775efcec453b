import type { Log } from '../log.ts';
import { formatSize } from '../sizes.ts';
import { adviceClaims, type Claim } from './advice-claims.ts';
import { slugignoreLines } from './advice-lines.ts';
import { type AdviceKind, adviceSubjects } from './advice-subjects.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import { namedPaths } from './named-paths.ts';

/** Something in the slug that it could do without, and how. */
export interface Advice {
  readonly kind: AdviceKind;
  readonly title: string;
  /** Its share of the compressed slug, not rounded: what would be saved. */
  readonly bytes: number;
  /** Files and folders, as the manifest writes them; those with the largest share first, at most ten. */
  readonly paths: readonly string[];
  /** How many files and folders there are in all. */
  readonly count: number;
  readonly remedy: {
    /** Lines that leave out what is counted here, and nothing else; none where something else has to change first. */
    readonly slugignore: readonly string[];
    /** What keeps it from getting into the image at all: a Dockerfile step, or a line of .dockerignore. */
    readonly build: string;
    /** When it must stay after all; null if never. */
    readonly caution: string | null;
  };
}

/** So many lines of `.slugignore` an advice has at most. */
export const MOST_SLUGIGNORE_LINES = 1_000;
const MOST_PATHS = 10;
/** More lines than this are nobody's idea of a `.slugignore`: then only what the most worthwhile of them save is counted. */
const MOST_LINES = 50;

/** What is worth an advice: half a percent of the slug, and at least 100 KB. */
const WORTHWHILE = { share: 0.005, bytes: 100 * 1024 };

/**
 * What most often bloats a slug and is in this one, the credentials first and then the largest. An entry counts in one
 * advice alone, that of the outermost folder that is advised against, and so all bytes can be added up; credentials are the
 * exception and are told also where something else counts them. Content that other hard links would keep is not counted.
 */
export function adviseOn({ entries }: Pick<Manifest, 'entries'>): readonly Advice[] {
  const slugBytes = entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
  const least = Math.max(WORTHWHILE.bytes, slugBytes * WORTHWHILE.share);
  return adviceClaims(entries, least)
    .map((claim) => advise(claim, entries))
    .filter(({ kind, bytes, count }) => (kind === 'secrets' ? count > 0 : bytes >= least))
    .toSorted((a, b) => Number(b.kind === 'secrets') - Number(a.kind === 'secrets') || b.bytes - a.bytes);
}

function advise(claim: Claim, entries: readonly ManifestEntry[]): Advice {
  const { title, build, caution } = adviceSubjects[claim.kind];
  const told = claim.isIgnorable ? ignorable(claim, entries) : { ...claim, lines: [] };
  const roots = told.roots.toSorted((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return {
    kind: claim.kind,
    title,
    bytes: roots.reduce((sum, { bytes }) => sum + bytes, 0),
    paths: roots.slice(0, MOST_PATHS).map(({ path }) => path),
    count: roots.length,
    remedy: { slugignore: told.lines, build, caution },
  };
}

/** What the most worthwhile lines leave out. Credentials are all counted, whatever that takes, and nearly always have all lines. */
function ignorable(
  { kind, roots, claimed }: Claim,
  entries: readonly ManifestEntry[],
): { readonly roots: Claim['roots']; readonly lines: readonly string[] } {
  const lines = slugignoreLines(
    roots,
    entries.filter((entry) => !claimed.has(entry)),
  )
    .map(({ line, roots: left }) => ({ line, left, bytes: left.reduce((sum, { bytes }) => sum + bytes, 0) }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.line < b.line ? -1 : 1));
  if (kind === 'secrets') return { roots, lines: lines.slice(0, MOST_SLUGIGNORE_LINES).map(({ line }) => line) };
  const kept = lines.slice(0, MOST_LINES);
  return { roots: kept.flatMap(({ left }) => left), lines: kept.map(({ line }) => line) };
}

/** Tells each advice in one line; credentials have a warning of their own. */
export function noteAdvice(advice: readonly Advice[], log: Log): void {
  for (const { kind, title, bytes, paths, count, remedy } of advice) {
    if (kind === 'secrets') continue;
    const lines = remedy.slugignore.length === 0 ? '' : ` Or in .slugignore: ${namedPaths(remedy.slugignore)}.`;
    const caution = remedy.caution === null ? '' : ` ${remedy.caution}`;
    log.info(
      `Could go, ${formatSize(bytes)}: ${title} (${namedPaths(paths, count)}). ${remedy.build}${lines}${caution}`,
    );
  }
}
