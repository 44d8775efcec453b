import { ActionError } from '../errors.ts';
import { type BytePath, bytePath, showPath } from '../tar/byte-path.ts';
import type { AppFile } from './app-files.ts';
import type { SlugFinding } from './slug-finding.ts';

/** Names below `/app` (without it, no leading slash), as the file system of a container has them. */
export interface AppListing {
  readonly paths: readonly BytePath[];
  /**
   * Those of `paths` that are no files: sockets, which a tar cannot hold, and character devices, which is also how some file
   * systems list a name that a lower layer's was deleted by. No dyno could use them.
   */
  readonly notFiles: ReadonlySet<BytePath>;
}

/** Reads names below `/app`, each ended by a zero byte; a name that comes twice in a row is no file's. */
export function readListing(names: Buffer): AppListing {
  const paths: BytePath[] = [];
  const notFiles = new Set<BytePath>();
  for (
    let at = '/app/'.length, end = names.indexOf(0);
    end >= 0;
    at = end + 1 + '/app/'.length, end = names.indexOf(0, end + 1)
  ) {
    const path = names.toString('latin1', at, end);
    if (paths.at(-1) === path) notFiles.add(path);
    else if (path !== '') paths.push(path);
  }
  return { paths, notFiles };
}

/**
 * The engine leaves out a file that it cannot read and only logs it, so what is in the archive is compared with what a
 * container lists. https://github.com/moby/go-archive/blob/main/archive.go (`Can't add file`)
 * Gives the names that no tar can hold. Throws ActionError for any other name that only one of the two has.
 */
export function compareListing(listing: AppListing, archived: ReadonlySet<BytePath>): SlugFinding[] {
  const missing = listing.paths.filter((path) => !archived.has(path));
  const lost = missing.filter((path) => !listing.notFiles.has(path));
  refuseLoss(lost);
  const listed = new Set(listing.paths).add('.');
  const unlisted = [...archived].filter((path) => !listed.has(path));
  if (unlisted.length > 0) {
    throw new ActionError(
      `A container of the app image does not list ${unlisted.length} of the files that the engine's archive of /app holds: ${named(unlisted)}. Nothing was released, since one of the two is not what the image has. Run the job again.`,
    );
  }
  return missing.map((path) => ({ kind: 'not-a-file', path: showPath(path) }));
}

/** Where no container can list the files: throws ActionError if one of the base's is not in the archive. */
export function compareBaseFiles(base: readonly AppFile[], archived: ReadonlySet<BytePath>): void {
  refuseLoss(base.map(({ path }) => bytePath(path)).filter((path) => !archived.has(path)));
}

function refuseLoss(lost: readonly BytePath[]): void {
  if (lost.length === 0) return;
  throw new ActionError(
    `The engine left out ${lost.length} of the files in /app without an error: ${named(lost)}. Nothing was released. The Docker daemon's log says why it could not read them.`,
  );
}

function named(paths: readonly BytePath[]): string {
  const names = paths.slice(0, 5).map((path) => `/app/${showPath(path)}`);
  return `${names.join(', ')}${paths.length > names.length ? ', …' : ''}`;
}
