import { isDeepStrictEqual } from 'node:util';
import type { ImageConfig, ImageFacts } from '../docker/engine.ts';
import type { AppFile } from '../slug/app-files.ts';
import type { RecordedLeftBehind } from './left-behind/left-behind.ts';
import type { PackageInventory } from './packages/inventory.ts';

/** All that later steps ask of a base, so that none of them needs the base itself. */
export interface BaseRecord {
  readonly version: 3;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** As `docker build --platform` takes it, e.g. `linux/amd64`. */
  readonly platform: string;
  /** `sha256:…` of the uncompressed layers of the base as it was built, lowest first. */
  readonly diffIds: readonly string[];
  readonly config: ImageConfig;
  /** The image that stores keep of it; null until one was saved. */
  readonly stored: StoredImage | null;
  /** When it was last built, also if that gave the same content again. ISO 8601 in UTC. */
  readonly builtAt: string;
  readonly buildSeconds: number;
  /** What it was built from. */
  readonly from: readonly FromImage[];
  /** The files and links under /app, those with the name of a package's library with their MD5. */
  readonly files: readonly AppFile[];
  /** What a thin base holds beside the content of those files, see TreeDigest; null if it cannot be told. */
  readonly treeDigest: string | null;
  /** What is installed outside /app. */
  readonly packages: PackageInventory;
  /** What of it no slug takes along and one run image lacks; null where that could not be told. */
  readonly outside: RecordedLeftBehind | null;
}

/** The whole base, or one layer with no more of it than its triggers need. */
export interface StoredImage {
  readonly form: 'thin' | 'whole';
  /** `sha256:…`, the one name of an image that all engines agree on; null in a store that names images by a digest itself. */
  readonly configDigest: string | null;
  readonly diffIds: readonly string[];
}

/** An image that a base was built from. */
export interface FromImage {
  /** With build args resolved. */
  readonly reference: string;
  /** `sha256:…` as its registry served it when the base was built, or as the engine had pulled it where that did not answer; null where neither is known. */
  readonly digest: string | null;
}

/**
 * Why the image that an engine knows is not the one in the record, or null if it is. Its id is not asked: it differs
 * between engines that hold the very same image.
 */
export function matchesImage(record: BaseRecord, facts: ImageFacts): string | null {
  const [os, architecture] = record.platform.split('/');
  if (facts.os !== os || facts.architecture !== architecture) {
    return `it is for ${facts.os}/${facts.architecture}, not for ${record.platform}`;
  }
  const isLayers = (layers: readonly string[] | undefined) => isDeepStrictEqual(facts.diffIds, layers);
  if (!isLayers(record.diffIds) && !isLayers(record.stored?.diffIds))
    return 'its layers are not those in the base record';
  for (const field of configFields) {
    if (!isDeepStrictEqual(facts.config[field], record.config[field])) {
      return `its ${configNames[field]} is not what the base record says`;
    }
  }
  return null;
}

const configNames = {
  env: 'ENV',
  cmd: 'CMD',
  entrypoint: 'ENTRYPOINT',
  workingDir: 'WORKDIR',
  user: 'USER',
  onBuild: 'ONBUILD',
  volumes: 'VOLUME',
  labels: 'LABEL',
  shell: 'SHELL',
  stopSignal: 'STOPSIGNAL',
  exposedPorts: 'EXPOSE',
  healthcheck: 'HEALTHCHECK',
} as const satisfies Record<keyof ImageConfig, string>;

const configFields = [
  'env',
  'cmd',
  'entrypoint',
  'workingDir',
  'user',
  'onBuild',
  'volumes',
  'labels',
  'shell',
  'stopSignal',
  'exposedPorts',
  'healthcheck',
] as const satisfies readonly (keyof ImageConfig)[];
