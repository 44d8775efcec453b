import { isDeepStrictEqual } from 'node:util';
import type { ImageFacts } from '../docker/engine.ts';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Freshness } from './freshness.ts';
import type { BuildPorts } from './image-build.ts';
import type { OutsideLists } from './left-behind/outside-files.ts';
import type { BaseRecord, FromImage } from './record.ts';
import type { RecordShelf } from './record-shelf.ts';
import type { BaseStore } from './store/store.ts';
import type { UpstreamAnswer } from './upstream.ts';

/** A base image in the engine, and where it came from. */
export interface Base {
  readonly key: string;
  /** A tag of this run alone: the one by its key can be moved by another job on the same engine. */
  readonly reference: string;
  readonly origin: 'engine' | 'store' | 'built';
  readonly image: ImageFacts;
  /** ISO 8601 in UTC. */
  readonly builtAt: string;
  /** Of the last build. */
  readonly buildSeconds: number | null;
  /** Null unless it came out of a store in this run. */
  readonly restoreSeconds: number | null;
  readonly from: readonly FromImage[];
  /** Its record where there is one already. */
  readonly record: BaseRecord | null;
  readonly freshness: Freshness;
  /** Why it was not built anew although it is stale; null if it is fresh, or nobody tried. */
  readonly refreshFailure: string | null;
}

/** What the steps on the base work with. */
export interface BasePorts extends BuildPorts {
  readonly store: BaseStore;
  readonly shelf: RecordShelf;
  readonly runId: string;
  readonly outsideLists: OutsideLists;
  /** What the registries of the FROM images say; they are asked once in a run. */
  readonly upstream: Promise<readonly UpstreamAnswer[]>;
  /** The same of the images that the base's triggers copy from or mount. */
  readonly triggerImages: Promise<readonly UpstreamAnswer[]>;
}

/**
 * The tag under which an engine keeps the base of a key. A name at `localhost` is never looked for at a public registry, also
 * where a builder cannot see the engine's images.
 */
export function baseReference(key: string): string {
  return `localhost/heroku-docker-release/base:${key}`;
}

/** The tag by which a run holds its base until it ends. */
export function runReference(runId: string): string {
  return `localhost/heroku-docker-release/run:${runId}`;
}

/** What matches every tag that a run gives to images while it lasts, and no tag of another run. */
export function tagsOfRun(runId: string): readonly string[] {
  return [`localhost/heroku-docker-release/*:${runId}`, `localhost/heroku-docker-release/*:${runId}-*`];
}

/** A key as it is said in a log. */
export function shortKey(key: string): string {
  return key.slice(0, 12);
}

/** Whether what the engine has is no more of the base than its triggers need. */
export function isThin({ image, record }: Base): boolean {
  return record?.stored?.form === 'thin' && isDeepStrictEqual(image.diffIds, record.stored.diffIds);
}

/** Removes the run's own tag of its base; what cannot be removed is a warning that says how. Never throws. */
export async function letGoOfBase({ reference }: Base, { images }: Pick<BasePorts, 'images'>, log: Log): Promise<void> {
  await images.removeImage(reference).catch((left: unknown) => {
    log.warning(errorMessage(left));
  });
}
