import { ActionError } from '../errors.ts';

/** The parts of an image's name, e.g. of `ghcr.io/org/app:1@sha256:…`. */
export interface ImageName {
  /** Such as `ghcr.io`, `127.0.0.1:5000`, or `docker.io` for a name that has none. */
  readonly registry: string;
  /** As it was given, with the registry if that was: `ghcr.io/org/app`. */
  readonly repository: string;
  readonly tag: string | null;
  /** `sha256:…` */
  readonly digest: string | null;
}

/**
 * Takes an image's name apart as Docker does. Throws ActionError for what could not be put into a path of the engine's API.
 * https://pkg.go.dev/github.com/distribution/reference
 */
export function parseImageName(reference: string): ImageName {
  const [, repository = '', tag = null, digest = null] =
    /^((?:[^/@]+\/)*[^/@:]+)(?::([\w][\w.-]*))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference) ?? [];
  if (!/^[\w[][\w.:/[\]-]*$/.test(repository) || repository.includes('..')) {
    throw new ActionError(`'${reference}' is no image name such as registry.example.com/org/app:tag.`);
  }
  const [first = '', ...rest] = repository.split('/');
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const registry = isHost && first !== 'index.docker.io' ? first : 'docker.io';
  return { registry, repository, tag, digest };
}
