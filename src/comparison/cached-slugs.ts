import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheWriteBan } from '../actions-cache/availability.ts';
import type { Refusal } from '../actions-cache/client-output.ts';
import { CacheEntries, type CacheUse } from '../actions-cache/entries.ts';
import { timedEntry } from '../actions-cache/entry-name.ts';
import { onlyFile } from '../actions-cache/staging.ts';
import { ActionError } from '../errors.ts';
import { formatSize } from '../sizes.ts';
import { LARGEST_BRANCH_SLUG_BYTES, readBranchSlug, writeBranchSlug } from './branch-slug-json.ts';
import type { BranchPlace, BranchSlug, KeptSlug } from './kept-slug.ts';
import { LARGEST_KEPT_BYTES, readKeptSlug, writeKeptSlug } from './kept-slug-json.ts';
import type { SlugToKeep } from './slug-shelf.ts';

/** One use of the cache, and what the keys of entries begin with: letters, digits and dashes. */
export interface CachedSlugsUse extends CacheUse {
  readonly keyPrefix: string;
}

/** What became of keeping. */
export type Keeping =
  | { readonly kind: 'kept' | 'there'; readonly entry: string }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string };

/** The service hashes these names, as they stand, into an entry's version. */
const files = { slug: 'slug.json', branch: 'branch.json' } as const;

/** The slug of that checksum; null if it is not there. Throws ActionError for a fault of the service or the entry. */
export async function fetchSlug(sha256: string, use: CachedSlugsUse): Promise<KeptSlug | null> {
  const place = { file: files.slug, prefix: slugPrefix(use, sha256), mostBytes: LARGEST_KEPT_BYTES };
  const text = await fetchText(place, use);
  return text === null ? null : readKeptSlug(text, sha256);
}

/** What that branch made last; null if it is not there. Throws ActionError for a fault of the service or the entry. */
export async function fetchBranchSlug(place: BranchPlace, use: CachedSlugsUse): Promise<BranchSlug | null> {
  const entry = { file: files.branch, prefix: branchPrefix(use, place), mostBytes: LARGEST_BRANCH_SLUG_BYTES };
  const text = await fetchText(entry, use);
  return text === null ? null : readBranchSlug(text, place);
}

/** Saves the slug, unless it is there, and then what its branch made last. Throws ActionError for a fault of the service. */
export async function saveSlug({ ofBranch, ...slug }: SlugToKeep, use: CachedSlugsUse): Promise<Keeping> {
  const ban = cacheWriteBan(use.environment);
  if (ban !== null) return { kind: 'skipped', reason: ban };
  await using entries = new CacheEntries(use);
  const now = new Date();
  const prefix = slugPrefix(use, slug.sha256);
  const { key: there } = await entries.newest({ file: files.slug, prefix });
  const entry = there ?? timedEntry(prefix, now);
  if (there === null) {
    const text = writeKeptSlug(slug);
    if (text === null) {
      const reason = `it has ${slug.manifest.entries.length} entries, which take more than ${formatSize(LARGEST_KEPT_BYTES)}`;
      return { kind: 'skipped', reason };
    }
    await writeFile(join(entries.folder, files.slug), text);
    const refusal = await entries.upload({ file: files.slug, key: entry });
    if (refusal !== null) return notKept(refusal);
  }
  if (ofBranch !== null) {
    const { sha256, sizeBytes } = slug;
    const { place, commit } = ofBranch;
    await writeFile(join(entries.folder, files.branch), writeBranchSlug({ ...place, sha256, sizeBytes, commit }));
    const key = timedEntry(branchPrefix(use, place), now);
    const refusal = await entries.upload({ file: files.branch, key });
    if (refusal !== null) return notKept(refusal);
  }
  return { kind: there === null ? 'kept' : 'there', entry };
}

/** The text of the newest entry; null if there is none. */
async function fetchText(
  { file, prefix, mostBytes }: { readonly file: string; readonly prefix: string; readonly mostBytes: number },
  use: CachedSlugsUse,
): Promise<string | null> {
  await using entries = new CacheEntries(use);
  const { key } = await entries.newest({ file, prefix });
  if (key === null || !(await entries.download({ file, key }))) return null;
  const unpacked = await onlyFile(entries.folder, file);
  if (unpacked.bytes > mostBytes) throw new ActionError(`it is larger than ${formatSize(mostBytes)}`);
  return await readFile(unpacked.file, 'utf8');
}

function slugPrefix({ keyPrefix }: CachedSlugsUse, sha256: string): string {
  return `${keyPrefix}-slug-v1-${sha256}-`;
}

/** A branch's name can be anything, and is no part of a key. */
function branchPrefix({ keyPrefix }: CachedSlugsUse, { commentKey, branch }: BranchPlace): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([commentKey, branch]))
    .digest('hex');
  return `${keyPrefix}-branch-slug-v1-${hash}-`;
}

function notKept({ isExpected, reason }: Refusal): Keeping {
  return { kind: isExpected ? 'skipped' : 'failed', reason };
}
