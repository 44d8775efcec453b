import { createHash } from 'node:crypto';
import type { ImageFiles } from '../docker/image-files.ts';
import type { TarEntry } from '../tar/tar-reader.ts';
import { NotThinError } from './thin/not-thin.ts';
import { readUserFiles } from './thin/user-files.ts';

/**
 * A digest of what a thin base holds beside the content of its files: path, type, mode and link target of each entry below
 * `/app`, and the user names. With equal files and an equal config, two bases with the same digest give the same app image.
 */
export class TreeDigest {
  readonly #rows: string[] = [];

  add({ path, type, mode, linkPath }: TarEntry): void {
    // Some image stores keep hard links between layers and some break them, so a link counts as the file it is.
    const row = type === 'hardlink' ? [path, 'file', mode, ''] : [path, type, mode, linkPath];
    this.#rows.push(JSON.stringify(row));
  }

  /** SHA-256 in hex; null if the image's user names cannot be told. Throws ActionError if the engine does not give them. */
  async of(image: ImageFiles): Promise<string | null> {
    try {
      const users = await readUserFiles(image);
      const hash = createHash('sha256');
      for (const { path, content } of users) hash.update(`${path} ${content.length}\n`).update(content);
      for (const row of this.#rows.toSorted()) hash.update(`${row}\n`);
      return hash.digest('hex');
    } catch (error) {
      if (error instanceof NotThinError) return null;
      throw error;
    }
  }
}
