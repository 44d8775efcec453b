import type { Readable } from 'node:stream';

/**
 * The parts of an image's config that decide how a container of it behaves, or what is built on it; the same on every engine
 * and image store. `ArgsEscaped`, which is about Windows alone, is none of them.
 */
export interface ImageConfig {
  readonly env: readonly string[];
  readonly cmd: readonly string[] | null;
  readonly entrypoint: readonly string[] | null;
  readonly workingDir: string;
  readonly user: string;
  readonly onBuild: readonly string[];
  /** Sorted absolute paths. */
  readonly volumes: readonly string[];
  /** Sorted by name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Null where it is the engine's own. */
  readonly shell: readonly string[] | null;
  /** A name or a number, as it was given; empty where it is the engine's own. */
  readonly stopSignal: string;
  /** Sorted, such as `8080/tcp`. */
  readonly exposedPorts: readonly string[];
  /** JSON with the fields in one order and without those that are not set; empty if there is none. */
  readonly healthcheck: string;
}

/** What an engine knows of one image. */
export interface ImageFacts {
  /** The engine's own name for it: a config digest with overlay2, an index or manifest digest in the containerd store. Never compare it between engines. */
  readonly id: string;
  /**
   * `REPOSITORY@sha256:…` for each repository that it was pulled from or pushed to. The containerd store names it so by
   * every tag, also if it was built or loaded here.
   */
  readonly repoDigests: readonly string[];
  readonly os: string;
  readonly architecture: string;
  /** When it was built, ISO 8601 in UTC. */
  readonly created: string;
  /** `sha256:` digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly string[];
  readonly config: ImageConfig;
}

/** The images of one Docker engine. Every method takes what it waits for from `signal`, and is bounded in time. */
export interface ImageStore {
  /** Null if the engine has no such image. */
  inspectImage(reference: string): Promise<ImageFacts | null>;
  /** An uncompressed archive as `docker save` makes it. The caller must check it: an engine can leave out blobs without an error. */
  saveImage(reference: string): Promise<Readable>;
  /** Loads such an archive and resolves only after the engine confirmed an image. Throws ActionError with the engine's reason otherwise. */
  loadImage(archive: Readable): Promise<void>;
  tagImage(reference: string, newReference: string): Promise<void>;
  /** No error if it is not there, or goes meanwhile. Throws ActionError that says how to remove it by hand. */
  removeImage(reference: string): Promise<void>;
}
