import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { type CachedSlugShelfOptions, createCachedSlugShelf } from '../../src/comparison/cached-slug-shelf.ts';
import {
  type ComparisonRequest,
  compareWithEarlier,
  type EarlierApp,
} from '../../src/comparison/compare-with-earlier.ts';
import type { ComparedSlug } from '../../src/comparison/compared-slug.ts';
import { keepSlug } from '../../src/comparison/keep-slug.ts';
import { noSlugShelf, type SlugShelf } from '../../src/comparison/slug-shelf.ts';
import { readTarget } from '../../src/heroku/app.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import type { HerokuConnection } from '../../src/heroku/past-releases.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import type { FaultPlan } from '../../src/local-heroku/fault.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { builtCacheClient } from '../actions-cache/built-client.ts';
import { CacheService } from '../harness/cache-service.ts';
import { createRecordingLog, type RecordingLog } from '../harness/recording-log.ts';
import { APP, describeSlug, type Session, type SessionOptions, startSession, TOKEN } from '../heroku/session.ts';
import { content } from '../slug/a-tree.ts';
import { archiveOf, pack } from '../slug/an-archive.ts';

export const never = new AbortController().signal;
export const KEY = 'my-app';
export const COMMIT = 'c0ffee'.padEnd(40, '0');
export const BLOB = /^\/blobs\//;
export const SLUG = /\/slugs\/[0-9a-f-]+$/;

/** A Heroku with one app, a cache service, and a folder for slugs; all of it is gone when it is disposed of, and nothing may be left in the folder. */
export class ComparisonBench implements AsyncDisposable {
  readonly session: Session;
  readonly cache: CacheService;
  readonly #folder: string;
  #readsOfUploads = 0;
  readonly #plan: { fault: FaultPlan };
  readonly log: RecordingLog = createRecordingLog();
  /** Whether comparisons have the cache; each use of it starts a process, which takes its time. */
  hasCache = true;

  static async start(options: Omit<SessionOptions, 'fault'> = {}): Promise<ComparisonBench> {
    const plan = { fault: (() => undefined) as FaultPlan };
    const session = await startSession({ ...options, fault: (request) => plan.fault(request) });
    const folder = await mkdtemp(join(tmpdir(), 'comparison-'));
    await mkdir(join(folder, 'staging'));
    return new ComparisonBench({ session, cache: await CacheService.start(), folder, plan });
  }

  private constructor(parts: { session: Session; cache: CacheService; folder: string; plan: { fault: FaultPlan } }) {
    this.session = parts.session;
    this.cache = parts.cache;
    this.#folder = parts.folder;
    this.#plan = parts.plan;
  }

  /** What goes wrong from now on. */
  set fault(plan: FaultPlan) {
    this.#plan.fault = plan;
  }

  get staging(): string {
    return join(this.#folder, 'staging');
  }

  /** Packs a slug of these files, by their sizes in bytes. */
  async packed(name: string, files: Readonly<Record<string, number>>): Promise<PackedSlug> {
    const tree = join(this.#folder, name);
    for (const [path, size] of Object.entries(files)) {
      await mkdir(join(tree, dirname(path)), { recursive: true });
      await writeFile(join(tree, path), content(path.length + size, size));
    }
    return pack(join(this.#folder, `${name}.tgz`), { archive: await archiveOf(tree) });
  }

  /** Uploads a slug and releases it. */
  async deploy(slug: PackedSlug): Promise<EarlierApp & { readonly kind: 'app' }> {
    const { client } = this.session;
    const { slugId } = await uploadSlug(client, describeSlug(slug));
    await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before: null });
    // The upload itself asks what was stored, once or more.
    this.#readsOfUploads = this.session.entries('GET', BLOB).length;
    return this.app();
  }

  /** The app as preflight finds it. */
  async app(): Promise<EarlierApp & { readonly kind: 'app' }> {
    const { currentRelease } = await readTarget(this.session.client, APP);
    return { kind: 'app', app: APP, release: currentRelease, connect: this.connect };
  }

  get connect(): HerokuConnection {
    const { client, clock, heroku } = this.session;
    return (signal) =>
      createHerokuClient({
        apiUrl: new URL(heroku.url),
        token: TOKEN,
        userAgent: 'heroku-docker-release/test',
        log: this.log,
        signal,
        clock,
        limits: client.limits,
      });
  }

  shelf(change: Partial<CachedSlugShelfOptions> = {}): SlugShelf {
    return createCachedSlugShelf({
      keyPrefix: 'heroku-docker-release',
      environment: { ...process.env, ...this.cache.env },
      stagingFolder: this.staging,
      signal: never,
      clientProgram: builtCacheClient,
      ...change,
    });
  }

  /** Keeps a slug as a job does. */
  async keep(
    slug: PackedSlug,
    { branch = null, shelf = this.shelf() }: { branch?: string | null; shelf?: SlugShelf } = {},
  ): Promise<void> {
    await keepSlug({ slug, branch, commentKey: KEY, commit: COMMIT, shelf, log: this.log });
  }

  async compare(
    slug: PackedSlug,
    change: Partial<ComparisonRequest> & Pick<ComparisonRequest, 'app'>,
  ): Promise<ComparedSlug> {
    return compareWithEarlier({
      slug,
      baseBranch: null,
      commentKey: KEY,
      compare: 'auto',
      shelf: this.hasCache ? this.shelf() : noSlugShelf,
      log: this.log,
      signal: never,
      ...change,
    });
  }

  get warnings(): readonly string[] {
    return this.log.lines.filter(({ level }) => level === 'warning' || level === 'error').map(({ text }) => text);
  }

  /** Status of each request that the comparison made of a blob; null where the connection broke. */
  blobReads(): readonly (number | null)[] {
    const reads = this.session.entries('GET', BLOB).map(({ status }) => status);
    return reads.slice(this.#readsOfUploads);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const left = await readdir(this.staging);
    await rm(this.#folder, { recursive: true, force: true });
    await this.cache[Symbol.asyncDispose]();
    await this.session[Symbol.asyncDispose]();
    expect(left).toEqual([]);
    for (const secret of [
      TOKEN,
      ...this.log.masked,
      ...this.session.log.masked,
      this.cache.token,
      this.cache.signature,
    ])
      expect(this.log.text()).not.toContain(secret);
  }
}
