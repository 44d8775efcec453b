import type { Engine } from '../docker/connect.ts';
import type { ImageFacts, ImageStore } from '../docker/engine.ts';
import { pullImage } from '../docker/pull.ts';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { FromImage } from './record.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** What pulling works with. */
export interface PullPorts {
  readonly engine: Engine;
  readonly images: ImageStore;
  readonly inputs: { readonly platform: string };
  readonly signal: AbortSignal;
}

/**
 * Sees to it that the engine has each FROM image as its registry serves it now: without that, a builder takes the engine's
 * own copy, however old. Where a registry does not answer, that copy is used, with a warning. Throws ActionError naming the
 * image that cannot be had.
 */
export async function pullFromImages(
  answers: readonly UpstreamAnswer[],
  ports: PullPorts,
  log: Log,
): Promise<readonly FromImage[]> {
  const from: FromImage[] = [];
  for (const answer of answers) from.push(await pullFromImage(answer, ports, log));
  return from;
}

async function pullFromImage(answer: UpstreamAnswer, ports: PullPorts, log: Log): Promise<FromImage> {
  const { reference } = answer;
  if (answer.kind === 'local') return { reference, digest: null };
  const { images, inputs, engine, signal } = ports;
  const held = await images.inspectImage(reference);
  const isUsable = held !== null && isFor(inputs.platform, held);
  if (answer.kind === 'digest') {
    const { digest } = answer;
    if (!isUsable || !digestsOf(held).includes(digest)) {
      await pullImage(reference, { engine, images, platform: inputs.platform, log, signal });
    }
    return { reference, digest };
  }
  if (!isUsable) {
    await pullImage(reference, { engine, images, platform: inputs.platform, log, signal });
    return { reference, digest: digestsOf(await images.inspectImage(reference)).at(0) ?? null };
  }
  log.warning(`${errorMessage(answer.error)} The engine's own ${reference} is used, which was made ${held.created}.`);
  return { reference, digest: digestsOf(held).at(0) ?? null };
}

/** The digests that an image was pulled by or pushed as. The containerd store has one for each tag, also if it was made here. */
function digestsOf(image: ImageFacts | null): readonly string[] {
  return image?.repoDigests.map((name) => name.slice(name.indexOf('@') + 1)) ?? [];
}

function isFor(platform: string, image: ImageFacts): boolean {
  const [os, architecture] = platform.split('/');
  return image.os === os && image.architecture === architecture;
}
