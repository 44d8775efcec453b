import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { ActionError } from '../errors.ts';
import { compareVersions, type Engine } from './connect.ts';
import type { ImageFacts, ImageStore } from './engine.ts';
import { readEngineReply } from './engine-reply.ts';
import { withIdleLimit } from './idle-limit.ts';
import { imageConfig } from './image-config.ts';
import { removeImage } from './image-removal.ts';
import { callFailed, isStatus, shortCall } from './short-call.ts';

const IDLE_LIMIT_MS = 120_000;
/** An engine answers only when it has unpacked the whole archive. */
const LOAD_LIMIT_MS = 15 * 60_000;
/** Since this version an engine can hold several platforms under one name and saves them all unless told. */
const SAVES_ONE_PLATFORM = '1.48';

/** The images of `engine`. */
export function createImageStore(
  engine: Engine,
  { platform, signal }: { readonly platform: string; readonly signal: AbortSignal },
): ImageStore {
  const { api } = engine;
  return {
    async inspectImage(reference) {
      try {
        const what = `The Docker engine could not describe the image ${reference}`;
        const image = await shortCall(what, { signal }, () => api.getImage(reference).inspect());
        return imageFacts(image, what);
      } catch (error) {
        if (isStatus(error, 404)) return null;
        throw error;
      }
    },

    async saveImage(reference) {
      const [os = '', architecture = ''] = platform.split('/');
      const query =
        compareVersions(engine.apiVersion, SAVES_ONE_PLATFORM) >= 0
          ? { platform: JSON.stringify({ os, architecture }) }
          : {};
      const dial = () =>
        new Promise<Readable>((resolve, reject) => {
          api.modem.dial(
            {
              path: `/images/${reference}/get?`,
              method: 'GET',
              isStream: true,
              abortSignal: signal,
              statusCodes: { 200: true, 404: 'no such image' },
              options: query,
            },
            (error: unknown, stream: unknown) => {
              if (error) reject(error);
              else resolve(stream as Readable);
            },
          );
        });
      const what = `The Docker engine could not save the image ${reference}`;
      return shortCall(what, { signal, limitMs: IDLE_LIMIT_MS }, dial);
    },

    async loadImage(archive) {
      const what = 'The Docker engine could not load the image';
      let hasLoaded = false;
      try {
        const load = () => api.loadImage(archive, { quiet: true, abortSignal: signal });
        const reply = (await shortCall(what, { signal, limitMs: LOAD_LIMIT_MS }, load)) as Readable;
        await readEngineReply(withIdleLimit(reply, IDLE_LIMIT_MS, 'Loading an image'), (text) => {
          hasLoaded ||= text.startsWith('Loaded image');
        });
      } catch (error) {
        throw error instanceof ActionError && error.message.startsWith(what) ? error : callFailed(what, error, signal);
      } finally {
        archive.destroy();
      }
      if (!hasLoaded) throw new ActionError(`${what}: it ended its reply without naming one.`);
    },

    async tagImage(reference, newReference) {
      const colon = newReference.lastIndexOf(':');
      const [repo, tag] = [newReference.slice(0, colon), newReference.slice(colon + 1)];
      const what = `The Docker engine could not tag the image ${reference}`;
      await shortCall(what, { signal }, () => api.getImage(reference).tag({ repo, tag }));
    },

    async removeImage(reference) {
      await removeImage(api, reference, { signal });
    },
  };
}

/** The containerd store can know an image without having its config, and then describes it by empty values. */
function imageFacts(image: Docker.ImageInspectInfo, what: string): ImageFacts {
  if (!image.Os || !image.Architecture) {
    throw new ActionError(
      `${what}: it has the image only in part, without its config. Remove it (docker image rm), so that it is had anew.`,
    );
  }
  return {
    id: image.Id,
    repoDigests: image.RepoDigests ?? [],
    os: image.Os,
    architecture: image.Architecture,
    created: isoTime(image.Created),
    diffIds: image.RootFS?.Layers ?? [],
    config: imageConfig(image.Config),
  };
}

/** An image need not say when it was built. */
function isoTime(created: string | undefined): string {
  const time = Date.parse(created ?? '');
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
