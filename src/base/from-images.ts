import type { Engine } from '../docker/connect.ts';
import type { ImageFacts, ImageStore } from '../docker/engine.ts';
import { parseImageName } from '../docker/image-name.ts';
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
  const platform = answer.platform ?? inputs.platform;
  const held = await images.inspectImage(reference);
  const isUsable = held !== null && isFor(platform, held);
  if (answer.kind === 'digest') {
    const { digest } = answer;
    if (!isUsable || !digestsOf(held, reference).includes(digest)) {
      await pullImage(reference, { engine, images, platform, log, signal });
    }
    return { reference, digest };
  }
  if (!isUsable) {
    await pullImage(reference, { engine, images, platform, log, signal });
    return { reference, digest: digestsOf(await images.inspectImage(reference), reference).at(0) ?? null };
  }
  log.warning(`${errorMessage(answer.error)} The engine's own ${reference} is used, which was made ${held.created}.`);
  return { reference, digest: digestsOf(held, reference).at(0) ?? null };
}

/**
 * The digests that a repository has an image by, as far as the engine knows. The containerd store knows one for each tag, also
 * if the image was made here.
 */
function digestsOf(image: ImageFacts | null, reference: string): readonly string[] {
  const repository = familiar(parseImageName(reference).repository);
  return (image?.repoDigests ?? [])
    .filter((name) => /@sha256:[0-9a-f]{64}$/.test(name))
    .map(parseImageName)
    .flatMap((name) => {
      return name.digest !== null && familiar(name.repository) === repository ? [name.digest] : [];
    });
}

/** As engines shorten a name on Docker Hub. https://pkg.go.dev/github.com/distribution/reference#FamiliarName */
function familiar(repository: string): string {
  return repository.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
}

function isFor(platform: string, image: ImageFacts): boolean {
  const [os, architecture] = platform.split('/');
  return image.os === os && image.architecture === architecture;
}
