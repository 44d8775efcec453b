import { ActionError } from '../errors.ts';
import { asCount, asNullable, asObject, asTextLike, parseJson } from '../json-shape.ts';
import type { BranchPlace, BranchSlug } from './kept-slug.ts';

/** Of its text. */
export const LARGEST_BRANCH_SLUG_BYTES = 16 * 1024;

const VERSION = 1;

/** What a branch made last, as compact JSON. */
export function writeBranchSlug({ branch, commentKey, sha256, sizeBytes, commit }: BranchSlug): string {
  return JSON.stringify({ version: VERSION, branch, commentKey, sha256, sizeBytes, commit });
}

/** Reads what that branch made last, taking over only what it knows. Throws ActionError naming the first field that does not fit. */
export function readBranchSlug(text: string, place: BranchPlace): BranchSlug {
  const slug = asObject(parseJson(text, 'it'), 'it');
  if (slug['version'] !== VERSION) throw new ActionError(`its version is not ${VERSION}`);
  if (slug['branch'] !== place.branch || slug['commentKey'] !== place.commentKey)
    throw new ActionError('it is of another branch');
  return {
    ...place,
    sha256: asTextLike(slug['sha256'], { where: 'sha256', pattern: /^[0-9a-f]{64}$/, what: 'a SHA-256 in hex' }),
    sizeBytes: asCount(slug['sizeBytes'], 'sizeBytes'),
    commit: asNullable(slug['commit'], 'commit', (value, where) =>
      asTextLike(value, { where, pattern: /^([0-9a-f]{40}|[0-9a-f]{64})$/, what: 'a commit' }),
    ),
  };
}
