import { randomUUID } from 'node:crypto';
import { errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { DynoProcess, DynoRunner } from './dyno-runner.ts';
import { type AppRecord, blobOf, type DynoRecord, type ReleaseRecord, type SlugRecord } from './records.ts';
import { untilAborted } from './until-aborted.ts';

/** A web process must have bound its port by then, or Heroku ends it (R10). */
const bootMs = 60_000;

interface Slot {
  /** Ends the dyno that runs or boots, and resolves when it is gone. */
  readonly end: () => Promise<void>;
}

/** One web dyno from its boot to its end. */
interface Life {
  readonly release: ReleaseRecord;
  readonly slug: SlugRecord;
  readonly dyno: DynoRecord;
  /** What has to go first. */
  readonly before: Slot | undefined;
  readonly signal: AbortSignal;
  readonly runner: DynoRunner;
}

/** What web dynos are run with. */
export interface WebDynosOptions {
  /** Null: nothing is run. */
  readonly runner: DynoRunner | null;
  readonly log: Log;
  /** Aborted when the server closes: none is booted after that. */
  readonly signal: AbortSignal;
}

/** Keeps one web dyno per app, of its current release. One that crashed stays so until the next release. */
export class WebDynos {
  readonly #runner: DynoRunner | null;
  readonly #log: Log;
  readonly #signal: AbortSignal;
  readonly #slots = new Map<string, Slot>();

  constructor({ runner, log, signal }: WebDynosOptions) {
    this.#runner = runner;
    this.#log = log;
    this.#signal = signal;
  }

  /** Boots the release's web process in the place of the one that runs. Does not wait for it: nor does a release. */
  replace(app: AppRecord, release: ReleaseRecord): void {
    if (this.#runner === null || this.#signal.aborted) return;
    const before = this.#slots.get(app.name);
    app.dynos.length = 0;
    const command = release.slug?.processTypes['web'];
    if (release.slug === null || command === undefined) {
      const ended = before?.end();
      this.#slots.set(app.name, { end: async () => ended });
      return;
    }
    const dyno = newWebDyno(release, command);
    app.dynos.push(dyno);
    const stopping = new AbortController();
    const life = this.#live(app, {
      release,
      slug: release.slug,
      dyno,
      before,
      signal: stopping.signal,
      runner: this.#runner,
    });
    this.#slots.set(app.name, {
      end: async () => {
        stopping.abort();
        await life;
      },
    });
  }

  /** Ends all of them. */
  async stop(): Promise<void> {
    const slots = [...this.#slots.values()];
    this.#slots.clear();
    await Promise.all(slots.map(({ end }) => end()));
  }

  async #live(app: AppRecord, life: Life): Promise<void> {
    const { release, dyno, before, signal } = life;
    let process: DynoProcess | null = null;
    try {
      await before?.end();
      signal.throwIfAborted();
      process = await this.#boot(app, life);
      await untilAborted(process.exit, signal);
      throw new Error('The web process exited.');
    } catch (error) {
      setState(dyno, 'crashed');
      if (!signal.aborted) this.#log.warning(`${app.name} ${dyno.name} (v${release.version}): ${errorMessage(error)}`);
    } finally {
      await process?.stop().catch((error: unknown) => this.#log.warning(errorMessage(error)));
    }
  }

  async #boot(app: AppRecord, { release, slug, dyno, signal, runner }: Life): Promise<DynoProcess> {
    const process = await runner.start({
      app: app.name,
      processType: 'web',
      command: dyno.command,
      slugFile: blobOf(slug).file,
      stack: slug.stack,
      configVars: release.configVars,
      onOutput: (chunk) => this.#log.untrusted(chunk),
      signal,
    });
    try {
      await untilAborted(process.waitUntilBound(bootMs), signal);
    } catch (error) {
      await process.stop();
      throw error;
    }
    dyno.url = process.url;
    setState(dyno, 'up');
    this.#log.info(`${app.name} v${release.version} is up${process.url === null ? '' : ` at ${process.url}`}`);
    return process;
  }
}

function newWebDyno(release: ReleaseRecord, command: string): DynoRecord {
  const now = new Date();
  return {
    id: randomUUID(),
    name: 'web.1',
    type: 'web',
    command,
    release: { id: release.id, version: release.version },
    createdAt: now,
    state: 'starting',
    updatedAt: now,
    url: null,
  };
}

function setState(dyno: DynoRecord, state: DynoRecord['state']): void {
  dyno.state = state;
  dyno.updatedAt = new Date();
  if (state === 'crashed') dyno.url = null;
}
