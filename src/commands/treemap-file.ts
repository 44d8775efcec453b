import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionError, errorMessage } from '../errors.ts';
import type { ReadSlug } from '../slug/read-slug.ts';
import { treemapPage } from '../treemap/treemap-page.ts';

/** A slug and what is known of it. */
export interface PicturedSlug {
  /** Its name in the page. */
  readonly title: string;
  readonly slug: ReadSlug;
  /** The same slug with the origins that its manifest tells; null if there is none. */
  readonly recorded: ReadSlug | null;
}

/**
 * Writes the treemap of a slug; null as `file` is a new folder of the system's for such things. Returns the path. Throws
 * ActionError if it cannot be written.
 */
export async function writeTreemap(file: string | null, { title, slug, recorded }: PicturedSlug): Promise<string> {
  const { sizeBytes } = slug;
  const page = treemapPage({ title, manifest: recorded ?? slug, sizeBytes, knowsBase: recorded !== null });
  try {
    const place = file ?? join(await mkdtemp(join(tmpdir(), 'heroku-docker-release-')), 'treemap.html');
    await writeFile(place, page);
    return place;
  } catch (error) {
    throw new ActionError(`The treemap cannot be written: ${errorMessage(error)}. Name another place as --html.`, {
      cause: error,
    });
  }
}
