import { ActionError } from '../errors.ts';
import { readSlug } from '../slug/read-slug.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { treemapPage } from '../treemap/treemap-page.ts';
import type { SlugRecord, StoredBlob } from './records.ts';

/** A slug as a page, or why there is none. */
export type SlugTreemap =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** A page of a large slug has a few megabytes. */
const MOST_KEPT = 8;

/** The treemaps of stored slugs, each made when somebody first asks for it. */
export class SlugTreemaps {
  readonly #signal: AbortSignal;
  /** By the blob's checksum, for an upload may be repeated; those asked for last are at the end. */
  readonly #kept = new Map<string, Promise<SlugTreemap>>();

  /** `signal` ends what is being read. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Who asks while it is being made waits for the same one. Throws the signal's reason, and whatever is a fault of ours. */
  of(slug: SlugRecord, blob: StoredBlob): Promise<SlugTreemap> {
    const key = `${slug.id} ${blob.sha256}`;
    const treemap = this.#kept.get(key) ?? this.#make(slug, blob);
    this.#kept.delete(key);
    this.#kept.set(key, treemap);
    treemap.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return treemap;
  }

  async #make({ id, app }: SlugRecord, { file }: StoredBlob): Promise<SlugTreemap> {
    const title = `Slug ${id.slice(0, 8)} of ${app}`;
    try {
      const manifest = await readSlug(file, { name: title, bounds: SLUG_BOUNDS, signal: this.#signal });
      const { sizeBytes } = manifest;
      const home = { url: '/', name: 'Local Heroku' };
      return { kind: 'page', html: treemapPage({ title, manifest, sizeBytes, knowsBase: false, home }) };
    } catch (error) {
      this.#signal.throwIfAborted();
      if (!(error instanceof ActionError)) throw error;
      return { kind: 'unreadable', problem: error.message };
    }
  }
}
