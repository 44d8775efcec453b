import { ActionError } from '../../errors.ts';
import type { AppListing } from '../../slug/app-listing.ts';
import { type BytePath, showPath } from '../../tar/byte-path.ts';
import type { TarEntry } from '../../tar/tar-reader.ts';
import { NotThinError } from './not-thin.ts';

/** What marks a deleted file in a layer: https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#whiteouts */
const WHITEOUT = '.wh.';

/** What the engine's archive of a base's `/app` holds, seen one by one as it goes by. */
export class AppEntries {
  readonly #seen = new Set<BytePath>();
  readonly #symlinks = new Set<BytePath>();

  /** Throws NotThinError for what a layer cannot carry, and ActionError for what is not below `/app`. */
  see(entry: TarEntry): void {
    const path = entry.path.replace(/\/$/, '');
    if (path === 'app') {
      if (entry.type === 'directory') return;
      throw new NotThinError(`its /app is ${entry.type === 'symlink' ? 'a symbolic link' : 'no folder'}`);
    }
    const shown = showPath(path);
    if (!path.startsWith('app/')) throw new ActionError(`the engine's archive of /app in the base has ${shown}`);
    if (path.slice(path.lastIndexOf('/') + 1).startsWith(WHITEOUT))
      throw new NotThinError(`it has /${shown}, a name that means a deleted file in a layer`);
    // A record does not tell such a link from a file, so nobody can say whether a trigger writes through it.
    if (entry.type === 'hardlink' && this.#symlinks.has(entry.linkPath))
      throw new NotThinError(`its /${shown} is a hard link to a symbolic link`);
    if (entry.type === 'symlink') this.#symlinks.add(path);
    this.#seen.add(path.slice('app/'.length));
  }

  /**
   * The engine leaves out a file that it cannot read and only logs it. Throws ActionError if a container of the base lists
   * what was not seen.
   */
  compare({ paths, notFiles }: AppListing): void {
    const lost = paths.filter((path) => !this.#seen.has(path) && !notFiles.has(path));
    const [first] = lost;
    if (first === undefined) return;
    throw new ActionError(
      `the engine left out ${lost.length} of the files in /app of the base, such as /app/${showPath(first)}; the Docker daemon's log says why`,
    );
  }
}
