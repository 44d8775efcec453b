import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import type { BaseRecord } from '../../../src/base/record.ts';
import { createActionsStore } from '../../../src/base/store/actions-store.ts';
import type { ActionsStoreLimits, ActionsStoreOptions } from '../../../src/base/store/actions-store-options.ts';
import type { BaseStore } from '../../../src/base/store/store.ts';
import { CacheService } from '../../harness/cache-service.ts';
import { createRecordingLog, type RecordingLog } from '../../harness/recording-log.ts';
import { aFolder, buildBase, connect, hosts, never, referenceOf, type TestEngine } from '../a-base.ts';

/** What a test changes of the store. */
export type StoreChange = Partial<Omit<ActionsStoreOptions, 'limits'>> & {
  readonly limits?: Partial<ActionsStoreLimits>;
};

/** A cache service and a staging folder for each test, and one base that the first engine has; use it at the top of a test file. */
export class StoreBench {
  #service: CacheService | undefined;
  #staging: Awaited<ReturnType<typeof aFolder>> | undefined;
  #engine: TestEngine | undefined;
  #record: BaseRecord | undefined;
  log: RecordingLog = createRecordingLog();

  constructor() {
    beforeAll(async () => {
      this.#engine = await connect(hosts[0] ?? '');
      this.#record = await buildBase(this.#engine);
    });
    beforeEach(async () => {
      this.log = createRecordingLog();
      this.#service = await CacheService.start();
      this.#staging = await aFolder();
    });
    afterEach(async () => {
      await this.#service?.[Symbol.asyncDispose]();
      await this.#staging?.[Symbol.asyncDispose]();
    });
    afterAll(() => this.images.removeImage(this.reference));
  }

  get service(): CacheService {
    return there(this.#service);
  }
  get staging(): string {
    return there(this.#staging).path;
  }
  get engine(): TestEngine {
    return there(this.#engine);
  }
  get images(): ReturnType<TestEngine['imagesUntil']> {
    return this.engine.imagesUntil(never);
  }
  get record(): BaseRecord {
    return there(this.#record);
  }
  get reference(): string {
    return referenceOf(this.record.key);
  }
  /** The base, as it is handed to a store. */
  get base(): { readonly record: BaseRecord; readonly reference: string } {
    return { record: this.record, reference: this.reference };
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
      log: this.log,
      signal: never,
      limits: { lookUpMs: 20_000, idleMs: 20_000, restoreMs: 60_000, saveMs: 60_000, spareBytes: 0, ...limits },
      ...change,
    });
  }

  /** Saves the base, or that of another record, and returns the name of its entry. */
  async saved(change?: StoreChange, record: BaseRecord = this.record): Promise<string> {
    const outcome = await this.open(change).save({ record, reference: referenceOf(record.key) });
    if (outcome.kind !== 'saved') throw new Error(`${outcome.kind}: ${outcome.reason}`);
    return outcome.entry;
  }

  /** Restores, expecting a miss with one warning, which is returned. */
  async missed(change?: StoreChange): Promise<string> {
    this.log = createRecordingLog();
    expect(await this.open(change).restore(this.record.key)).toBeNull();
    expect(this.log.text('error')).toBe('');
    expect(this.log.lines.filter((line) => line.level === 'warning')).toHaveLength(1);
    await this.expectNoTrace();
    return this.log.text('warning');
  }

  /** Nothing is left on the disk, and no secret was said; this log masks nothing. */
  async expectNoTrace(): Promise<void> {
    expect(await readdir(this.staging)).toEqual([]);
    expect(this.log.text()).not.toContain('canary');
  }
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('used outside a test');
  return value;
}
