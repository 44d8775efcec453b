import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { BaseRecord } from '../../../src/base/record.ts';
import { createActionsStore } from '../../../src/base/store/actions-store.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from '../../../src/base/store/actions-store-options.ts';
import type { EntryPart } from '../../../src/base/store/cache-entry.ts';
import type { BaseStore, LoadedBase, SavableBase, StoredBase } from '../../../src/base/store/store.ts';
import { builtCacheClient } from '../../actions-cache/built-client.ts';
import { CacheService } from '../../harness/cache-service.ts';
import { createRecordingLog, type RecordingLog } from '../../harness/recording-log.ts';
import {
  aFolder,
  aKey,
  type BaseChoice,
  buildBase,
  connect,
  hosts,
  never,
  referenceOf,
  type TestEngine,
} from '../a-base.ts';

/** What a test changes of the store. */
export type StoreChange = Partial<Omit<ActionsStoreOptions, 'limits'>> & {
  readonly limits?: Partial<ActionsStoreLimits>;
};

/** A whole base in the engine, as it is handed to a store. */
export function wholeBase(record: BaseRecord): SavableBase {
  return {
    record,
    image: { kind: 'engine', reference: referenceOf(record.key), thin: null, onWhole: () => undefined },
  };
}

/** Of every base that is built here, unless a test chooses otherwise. */
const runtime = randomBytes(300_000);

/** A cache service, a staging folder and a log, and one base that an engine has. */
abstract class StoreUse {
  log: RecordingLog = createRecordingLog();

  abstract get service(): CacheService;
  abstract get staging(): string;
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
  /** The environment of a job that has the service. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.service.env };
  }

  open({ limits, ...change }: StoreChange = {}): BaseStore {
    return createActionsStore({
      keyPrefix: 'heroku-docker-release',
      reference: referenceOf,
      imagesUntil: this.engine.imagesUntil,
      environment: this.environment,
      stagingFolder: this.staging,
      signal: never,
      clientProgram: builtCacheClient,
      limits: { lookUpMs: 20_000, idleMs: 20_000, restoreMs: 60_000, saveMs: 60_000, spareBytes: 0, ...limits },
      ...change,
    });
  }

  /** Saves the base, or another one, and returns the names of its entries. */
  async saved(base: SavableBase = this.base, change?: StoreChange): Promise<Readonly<Record<EntryPart, string>>> {
    const outcome = await this.open(change).save(base, this.log);
    if (outcome.kind !== 'saved') throw new Error(`${outcome.kind}: ${outcome.reason}`);
    const record = outcome.entry;
    return { record, archive: record.replace('-record-', '-archive-') };
  }

  /** Finds the record of the base, which must be there, without a warning. */
  async found(change?: StoreChange, key = this.record.key): Promise<StoredBase> {
    const found = await this.#withoutWarning(() => this.open(change).find(key, this.log));
    if (found === null) throw new Error(`no base ${key} was found`);
    return found;
  }

  /** Finds the base and loads it, without a warning. */
  async restored(change?: StoreChange, key = this.record.key): Promise<StoredBase & { readonly loaded: LoadedBase }> {
    const found = await this.found(change, key);
    const loaded = await this.#withoutWarning(() => found.load(this.log));
    if (loaded === null) throw new Error(`the base ${key} was not loaded`);
    return { ...found, loaded };
  }

  /** Looks for the record, expecting a miss with one warning, which is returned. */
  async missedRecord(change?: StoreChange): Promise<string> {
    return this.#missed((log) => this.open(change).find(this.record.key, log));
  }

  /** Loads the image of a record that was found, expecting a miss with one warning, which is returned. */
  async missedImage(found?: StoredBase): Promise<string> {
    const base = found ?? (await this.found());
    return this.#missed((log) => base.load(log));
  }

  /** The archive of another image under the base's own name, made by the engine itself; the engine is as it was afterwards. */
  async archiveOfAnother(choice: BaseChoice): Promise<Buffer> {
    return (await this.another(choice)).archive;
  }

  /** Another base of the same key: its record, and what `docker save` makes of it. The engine has nothing of it afterwards. */
  async another(choice: BaseChoice): Promise<{ readonly record: BaseRecord; readonly archive: Buffer }> {
    const built = await buildBase(this.engine, { runtime, ...choice });
    try {
      const archive = await this.without(async () => {
        await this.images.tagImage(referenceOf(built.key), this.reference);
        return buffer(await this.images.saveImage(this.reference));
      });
      return { record: { ...built, key: this.record.key }, archive };
    } finally {
      await this.images.removeImage(referenceOf(built.key));
    }
  }

  /** Takes the base from the engine while `body` runs. */
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

  /** Nothing is left on the disk, and no secret was said; this log masks nothing. */
  async expectNoTrace(): Promise<void> {
    expect(await readdir(this.staging)).toEqual([]);
    expect(this.log.text()).not.toContain('canary');
  }

  async #withoutWarning<T>(body: () => Promise<T>): Promise<T> {
    const complaints = () => [this.log.text('warning'), this.log.text('error')];
    const before = complaints();
    const result = await body();
    expect(complaints()).toEqual(before);
    return result;
  }

  async #missed(body: (log: RecordingLog) => Promise<unknown>): Promise<string> {
    this.log = createRecordingLog();
    expect(await body(this.log)).toBeNull();
    expect(this.log.text('error')).toBe('');
    expect(this.log.lines.filter((line) => line.level === 'warning')).toHaveLength(1);
    await this.expectNoTrace();
    return this.log.text('warning');
  }
}

/** A cache service and a staging folder for each test, or for all, and one base that the first engine has; use it at the top of a test file. */
export class StoreBench extends StoreUse {
  #service: CacheService | undefined;
  #staging: Awaited<ReturnType<typeof aFolder>> | undefined;
  #engine: TestEngine | undefined;
  #record: BaseRecord | undefined;

  constructor({ isShared = false }: { readonly isShared?: boolean } = {}) {
    super();
    beforeAll(async () => {
      this.#engine = await connect(hosts[0] ?? '');
      this.#record = await buildBase(this.#engine, { runtime });
    });
    beforeEach(() => {
      this.log = createRecordingLog();
    });
    const [before, after] = isShared ? [beforeAll, afterAll] : [beforeEach, afterEach];
    before(async () => {
      this.#service = await CacheService.start();
      this.#staging = await aFolder();
    });
    after(async () => {
      await this.#service?.[Symbol.asyncDispose]();
      await this.#staging?.[Symbol.asyncDispose]();
    });
    afterAll(() => this.images.removeImage(this.reference));
  }

  override get service(): CacheService {
    return there(this.#service);
  }
  override get staging(): string {
    return there(this.#staging).path;
  }
  override get engine(): TestEngine {
    return there(this.#engine);
  }
  override get record(): BaseRecord {
    return there(this.#record);
  }

  /** The same base with a service, a folder and a log of its own, for a test that waits beside others; it must not take the base away. */
  async apart(): Promise<StoreCase> {
    const [service, folder] = [await CacheService.start(), await aFolder()];
    return new StoreCase(this, { service, folder });
  }
}

/** What one of several tests at once has for itself. */
export class StoreCase extends StoreUse implements AsyncDisposable {
  readonly service: CacheService;
  readonly engine: TestEngine;
  readonly record: BaseRecord;
  readonly #folder: Awaited<ReturnType<typeof aFolder>>;

  constructor(
    { engine, record }: StoreBench,
    { service, folder }: { service: CacheService; folder: Awaited<ReturnType<typeof aFolder>> },
  ) {
    super();
    this.engine = engine;
    this.record = record;
    this.service = service;
    this.#folder = folder;
  }

  get staging(): string {
    return this.#folder.path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.service[Symbol.asyncDispose]();
    await this.#folder[Symbol.asyncDispose]();
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('used outside a test');
  return value;
}
