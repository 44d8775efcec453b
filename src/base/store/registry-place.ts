import { randomBytes } from 'node:crypto';
import type { Engine } from '../../docker/connect.ts';
import type { ImageStore } from '../../docker/engine.ts';

/** A repository that bases are kept in, and the engine that pushes and pulls them. */
export interface RegistryPlace {
  readonly engine: Engine;
  /** Such as `ghcr.io/org/app-base`. */
  readonly repository: string;
  readonly platform: string;
  /** The tag of a base in the engine. */
  readonly reference: (key: string) => string;
  /** The engine's images, with calls that end with the signal given. */
  readonly imagesUntil: (signal: AbortSignal) => ImageStore;
  readonly runId: string;
  readonly signal: AbortSignal;
}

/** Changes when what an older version of us pushed must not be found any more. */
const FORMAT = 'v3';

/** The tag under which the newest record of a key is found. Nothing that an event controls goes into it. */
export function recordTag({ repository }: RegistryPlace, key: string): string {
  return `${repository}:record-${FORMAT}-${key}`;
}

/** The tag of one build of a base, which keeps a registry from throwing its image away; it is pulled by digest. */
export function imageTag({ repository }: RegistryPlace, { key, builtAt }: { key: string; builtAt: string }): string {
  return `${repository}:base-${FORMAT}-${key}-${new Date(builtAt).toISOString().replace(/\D/g, '')}`;
}

/** A name in the engine that no other call has; what is left behind under it goes with the run. */
export function ownName({ runId }: RegistryPlace, what: 'pulled' | 'pushed'): string {
  return `localhost/heroku-docker-release/${what}:${runId}-${randomBytes(4).toString('hex')}`;
}
