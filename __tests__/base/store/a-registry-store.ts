import { randomInt } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { BaseRecord } from '../../../src/base/record.ts';
import { createRegistryStore, type RegistryStoreLimits } from '../../../src/base/store/registry-store.ts';
import type { BaseStore, LoadedBase, SavableBase, StoredBase } from '../../../src/base/store/store.ts';
import type { ImageFacts } from '../../../src/docker/engine.ts';
import { createRecordingLog, type RecordingLog } from '../../harness/recording-log.ts';
import { Registry, type RegistryUser } from '../../harness/registry.ts';
import { aKey, buildBase, builtLater, connect, hosts, never, referenceOf, type TestEngine } from '../a-base.ts';
import { wholeBase } from './a-store.ts';
import { RegistryContent } from './registry-content.ts';

/** What a test chooses of the store. */
export interface StoreChoice {
  readonly by?: TestEngine;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<RegistryStoreLimits>;
}

/** A registry, a log, and one base that an engine has. */
abstract class RegistryStoreUse {
  log: RecordingLog = createRecordingLog();

  abstract get registry(): Registry;
  abstract get engine(): TestEngine;
  abstract get record(): BaseRecord;

  get images(): ReturnType<TestEngine['imagesUntil']> {
    return this.engine.imagesUntil(never);
  }
  get reference(): string {
    return referenceOf(this.record.key);
  }
  get base(): SavableBase {
    return wholeBase(this.record);
  }
  get repository(): string {
    return `${this.registry.host}/org/app-base`;
  }
  get content(): RegistryContent {
    return new RegistryContent(this.repository);
  }
  get recordTag(): string {
    return `record-v3-${this.record.key}`;
  }

  /** The store as a job sees it whose engine is `by`. */
  open({ by = this.engine, signal = never, limits = {} }: StoreChoice = {}): BaseStore {
    const place = { ...by, repository: this.repository, reference: referenceOf, runId: 'test', signal };
    const all = { findMs: 60_000, leastRestoreMs: 30_000, restoreMs: 60_000, saveMs: 60_000, ...limits };
    return createRegistryStore({ ...place, platform: 'linux/amd64' }, all);
  }

  /** Saves the base, or another one, without a warning. */
  async save(base: SavableBase = this.base): Promise<void> {
    const outcome = await this.open().save(base, this.log);
    if (outcome.kind !== 'saved') throw new Error(`${outcome.kind}: ${outcome.reason}`);
    expect(outcome.entry).toBe(`${this.repository}:record-v3-${base.record.key}`);
    expect(this.log.text('warning')).toBe('');
  }

  /** The record of the base, which must be there, without a warning. */
  async found(choice: StoreChoice = {}): Promise<StoredBase> {
    const found = await this.open(choice).find(this.record.key, this.log);
    expect(this.log.text('warning')).toBe('');
    if (found === null) throw new Error('no base was found');
    return found;
  }

  /** Finds the base and loads it, without a warning. */
  async restored(): Promise<StoredBase & { readonly loaded: LoadedBase }> {
    const found = await this.found();
    const loaded = await found.load(this.log);
    expect(this.log.text('warning')).toBe('');
    if (loaded === null) throw new Error('the base was not loaded');
    return { ...found, loaded };
  }

  /** Looks for the record, expecting a miss with one warning, which is returned. */
  async missedRecord(store: BaseStore = this.open()): Promise<string> {
    return this.#missed((log) => store.find(this.record.key, log));
  }

  /** Loads the image of the record, expecting a miss with one warning, which is returned; the engine has nothing of it then. */
  async missedImage(): Promise<string> {
    const found = await this.found();
    const warning = await this.#missed((log) => found.load(log));
    expect(await this.images.inspectImage(this.reference)).toBeNull();
    return warning;
  }

  /** Takes the base from the engine, under every name, while `body` runs. */
  async without<T>(body: () => Promise<T>): Promise<T> {
    const copy = referenceOf(aKey());
    await this.images.tagImage(this.reference, copy);
    await this.images.removeImage(this.reference);
    try {
      return await body();
    } finally {
      await this.images.tagImage(copy, this.reference);
      await this.images.removeImage(copy);
    }
  }

  /** Names in this registry that the engine still has: none should be left. */
  async traces(): Promise<readonly string[]> {
    const images = await this.engine.engine.api.listImages();
    return images
      .flatMap(({ RepoTags, RepoDigests }) => [...(RepoTags ?? []), ...(RepoDigests ?? [])])
      .filter((name) => name.startsWith(this.repository));
  }

  /** What the engine has as the base, or under another name. */
  held(reference = this.reference): Promise<ImageFacts | null> {
    return this.images.inspectImage(reference);
  }

  async #missed(body: (log: RecordingLog) => Promise<unknown>): Promise<string> {
    this.log = createRecordingLog();
    expect(await body(this.log)).toBeNull();
    expect(this.log.text('error')).toBe('');
    expect(this.log.lines.filter((line) => line.level === 'warning')).toHaveLength(1);
    return this.log.text('warning');
  }
}

/** A registry for each test, or for all, and one base that the first engine has; use it at the top of a test file. */
export class RegistryStoreBench extends RegistryStoreUse {
  #engine: TestEngine | undefined;
  #record: BaseRecord | undefined;
  #registry: Registry | undefined;

  constructor({ login, isShared = false }: { readonly login?: RegistryUser; readonly isShared?: boolean } = {}) {
    super();
    beforeAll(async () => {
      this.#engine = await connect(hosts[0] ?? '');
      this.#record = await buildBase(this.#engine);
    });
    beforeEach(() => {
      this.log = createRecordingLog();
    });
    const [before, after] = isShared ? [beforeAll, afterAll] : [beforeEach, afterEach];
    before(async () => {
      this.#registry = await Registry.start(login === undefined ? {} : { login });
    });
    after(() => this.registry[Symbol.asyncDispose]());
    afterAll(() => this.images.removeImage(this.reference));
  }

  override get registry(): Registry {
    return there(this.#registry);
  }
  override get engine(): TestEngine {
    return there(this.#engine);
  }
  override get record(): BaseRecord {
    return there(this.#record);
  }

  /** The same base with a registry and a log of its own, for a test that waits beside others; it must not take the base away. */
  async apart(): Promise<RegistryStoreCase> {
    return new RegistryStoreCase(this, await Registry.start());
  }
}

/** What one of several tests at once has for itself: a time of the build as well, or their records would be one image in the engine, which the first to end takes away. */
export class RegistryStoreCase extends RegistryStoreUse implements AsyncDisposable {
  readonly engine: TestEngine;
  readonly record: BaseRecord;
  readonly registry: Registry;

  constructor({ engine, record }: RegistryStoreBench, registry: Registry) {
    super();
    this.engine = engine;
    this.record = builtLater(record, randomInt(86_400));
    this.registry = registry;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.registry[Symbol.asyncDispose]();
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('used outside a test');
  return value;
}
