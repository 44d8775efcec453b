import { ActionError } from '../errors.ts';
import { openImageFiles } from './image-files.ts';
import type { ImageOfRun } from './image-of-run.ts';

/** `/app` of one image, read from a container that is never started. */
export interface AppFolder extends AsyncDisposable {
  /** The archive of `/app/.`: with the dot, a `/app` that is a symbolic link gives the folder that it points to. */
  openArchive(): Promise<AsyncIterable<Buffer>>;
  /** The archive of one file below `/app`; null if there is none. */
  openFile(path: string): Promise<AsyncIterable<Buffer> | null>;
}

/** Creates the container that `/app` is read from. Disposing of it removes it and its anonymous volumes, or warns; it never throws. */
export async function openAppFolder(image: ImageOfRun): Promise<AppFolder> {
  const files = await openImageFiles({ ...image, what: '/app' });
  return {
    async openArchive() {
      const archive = await files.open('/app/.');
      if (archive !== null) return archive;
      throw new ActionError(
        'There is no /app in the app image, so there is no slug. Copy the app below /app, e.g. with ONBUILD COPY . /app in the Dockerfile.',
      );
    },
    openFile: (path) => files.open(`/app/${path}`),
    [Symbol.asyncDispose]: () => files[Symbol.asyncDispose](),
  };
}
