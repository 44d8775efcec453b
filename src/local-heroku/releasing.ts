import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { DynoRunner } from './dyno-runner.ts';
import type { NewRelease, Platform } from './platform.ts';
import { type AppRecord, blobOf, type ReleaseRecord, type SlugRecord } from './records.ts';
import { untilAborted } from './until-aborted.ts';
import type { WebDynos } from './web-dynos.ts';

/** A release command is ended after so long: https://devcenter.heroku.com/articles/release-phase */
const releaseCommandMs = 60 * 60_000;

/** What releases are made with. */
export interface ReleasingOptions {
  readonly platform: Platform;
  /** Null: nothing is run, and a release command counts as having succeeded. */
  readonly dynos: DynoRunner | null;
  readonly webDynos: WebDynos;
  readonly log: Log;
  /** Aborted when the server closes. */
  readonly signal: AbortSignal;
}

/** Takes releases from their making to their end. */
export class Releasing {
  readonly #options: ReleasingOptions;
  readonly #running = new Set<Promise<void>>();

  constructor(options: ReleasingOptions) {
    this.#options = options;
  }

  /** Makes a release. It stays pending while its release command runs, and is current as soon as it has succeeded. */
  begin(app: AppRecord, wanted: NewRelease): ReleaseRecord {
    const release = this.#options.platform.addRelease(app, wanted);
    const command = release.slug?.processTypes['release'];
    if (release.slug === null || command === undefined || this.#options.dynos === null) {
      release.output?.start();
      release.output?.end();
      this.#succeed(app, release);
      return release;
    }
    const run = this.#runCommand(app, release, release.slug, command).finally(() => this.#running.delete(run));
    this.#running.add(run);
    return release;
  }

  /** Resolves when no release command runs any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #runCommand(app: AppRecord, release: ReleaseRecord, slug: SlugRecord, command: string): Promise<void> {
    const { log, signal } = this.#options;
    try {
      const code = await this.#exitCode(app, release, slug, command);
      release.output?.end();
      if (code === 0) return this.#succeed(app, release);
      log.warning(`${app.name} v${release.version}: the release command exited with ${code}.`);
    } catch (error) {
      if (!signal.aborted)
        log.warning(`${app.name} v${release.version}: the release command failed: ${errorMessage(error)}`);
    }
    release.output?.end();
    release.status = 'failed';
    release.updatedAt = new Date();
  }

  async #exitCode(app: AppRecord, release: ReleaseRecord, slug: SlugRecord, command: string): Promise<number> {
    const { dynos } = this.#options;
    if (dynos === null) return 0;
    const signal = AbortSignal.any([this.#options.signal, AbortSignal.timeout(releaseCommandMs)]);
    const dyno = await dynos.start({
      app: app.name,
      processType: 'release',
      command,
      slugFile: blobOf(slug).file,
      stack: slug.stack,
      configVars: release.configVars,
      onOutput: (chunk) => {
        release.output?.start();
        release.output?.append(chunk);
      },
      signal,
    });
    release.output?.start();
    try {
      return (await untilAborted(dyno.exit, signal)).code;
    } finally {
      await dyno.stop();
    }
  }

  #succeed(app: AppRecord, release: ReleaseRecord): void {
    release.status = 'succeeded';
    release.updatedAt = new Date();
    // A release whose command took long must not push out one that was made after it.
    if (release.version < app.currentVersion) return;
    app.currentVersion = release.version;
    app.stack = release.slug?.stack ?? app.stack;
    app.updatedAt = release.updatedAt;
    this.#options.webDynos.replace(app, release);
  }
}
