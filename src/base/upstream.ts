import type { Engine } from '../docker/connect.ts';
import { resolveDigest } from '../docker/registry-digest.ts';
import { ActionError } from '../errors.ts';
import type { ImageReference } from './dockerfile/dockerfile.ts';

/** What the registry of one FROM image serves under its name now. */
export type UpstreamAnswer = ImageReference &
  (
    | { readonly kind: 'digest'; readonly digest: string }
    /** A name that no registry can have: the image lives in the engine alone. */
    | { readonly kind: 'local' }
    /** It did not say. */
    | { readonly kind: 'unknown'; readonly error: ActionError }
  );

/**
 * Asks the registry of each image, side by side, which digest it serves. An image named by its digest is what it is.
 * Throws only what `signal` was aborted with: no answer is an answer of its own.
 */
export async function askUpstream(
  images: readonly ImageReference[],
  options: {
    readonly engine: Engine;
    readonly tries: number;
    readonly signal: AbortSignal;
  },
): Promise<readonly UpstreamAnswer[]> {
  return Promise.all(
    images.map(async (image): Promise<UpstreamAnswer> => {
      if (/^localhost\//.test(image.reference)) return { ...image, kind: 'local' };
      try {
        return { ...image, kind: 'digest', digest: await resolveDigest(image.reference, options) };
      } catch (error) {
        options.signal.throwIfAborted();
        if (!(error instanceof ActionError)) throw error;
        return { ...image, kind: 'unknown', error };
      }
    }),
  );
}

/** Why registries did not answer. */
export function unanswered(answers: readonly UpstreamAnswer[]): readonly ActionError[] {
  return answers.flatMap((answer) => (answer.kind === 'unknown' ? [answer.error] : []));
}
