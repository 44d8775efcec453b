import { randomUUID } from 'node:crypto';
import type { AppRecord, Generation, ReleaseRecord, SlugRecord } from './records.ts';
import { invalidParams, notFound } from './refusal.ts';
import { ReleaseOutput } from './release-output.ts';
import { namedId } from './resources.ts';

/** The stacks that Heroku knows; the last two take no slugs. */
export const stacks: readonly string[] = ['heroku-22', 'heroku-24', 'heroku-26', 'container', 'cnb'];

/** An app as a caller of the local Heroku asks for it. */
export interface NewApp {
  readonly name: string;
  /** Default: `heroku-24`. */
  readonly stack?: string;
  /** Default: `cedar`. */
  readonly generation?: Generation;
  readonly maintenance?: boolean;
  readonly configVars?: Readonly<Record<string, string>>;
}

export interface NewRelease {
  readonly slug: SlugRecord | null;
  readonly description: string;
  readonly configVars: Readonly<Record<string, string>>;
}

/** Everything that the local Heroku knows: apps with their releases, and slugs. */
export class Platform {
  readonly #apps = new Map<string, AppRecord>();
  readonly #slugs = new Map<string, SlugRecord>();

  get apps(): readonly AppRecord[] {
    return [...this.#apps.values()];
  }

  get slugs(): readonly SlugRecord[] {
    return [...this.#slugs.values()];
  }

  /**
   * Makes an app with its first release, which carries no slug.
   * @throws Refusal 422 for a name that is taken or not allowed, or a stack that does not exist
   */
  createApp({
    name,
    stack = 'heroku-24',
    generation = 'cedar',
    maintenance = false,
    configVars = {},
  }: NewApp): AppRecord {
    if (!/^[a-z][a-z0-9-]{1,28}[a-z0-9]$/.test(name)) {
      throw invalidParams(
        'Name must start with a letter, end with a letter or digit and can only contain lowercase letters, digits, and dashes.',
      );
    }
    if (this.#apps.has(name)) throw invalidParams(`Name ${name} is already taken`);
    const stackName = this.stackName(stack);
    const now = new Date();
    const app: AppRecord = {
      id: randomUUID(),
      name,
      generation,
      createdAt: now,
      releases: [],
      dynos: [],
      webUrl: null,
      stack: stackName,
      buildStack: stackName,
      maintenance,
      configVars,
      currentVersion: 1,
      updatedAt: now,
    };
    this.#apps.set(name, app);
    this.addRelease(app, { slug: null, description: 'Initial release', configVars }).status = 'succeeded';
    return app;
  }

  /** @throws Refusal 404 unless `identity` is the name or id of an app */
  app(identity: string): AppRecord {
    const app = this.#apps.get(identity) ?? this.apps.find(({ id }) => id === identity);
    if (app === undefined) throw notFound('app');
    return app;
  }

  /** @throws Refusal 422 unless `identity` is the name or id of a stack */
  stackName(identity: string): string {
    const stack = stacks.find((name) => name === identity || namedId(`stack ${name}`) === identity);
    if (stack === undefined) throw invalidParams(`Stack ${identity} is not available.`);
    return stack;
  }

  addSlug(slug: SlugRecord): void {
    this.#slugs.set(slug.id, slug);
  }

  /** Null if there is none with this id. */
  slug(id: string): SlugRecord | null {
    return this.#slugs.get(id) ?? null;
  }

  /** Adds a pending release. A slug with a `release` process has an output from now on. */
  addRelease(app: AppRecord, { slug, description, configVars }: NewRelease): ReleaseRecord {
    const now = new Date();
    const release: ReleaseRecord = {
      id: randomUUID(),
      version: app.releases.length + 1,
      description,
      slug,
      configVars,
      createdAt: now,
      output: slug?.processTypes['release'] === undefined ? null : new ReleaseOutput(),
      status: 'pending',
      updatedAt: now,
    };
    app.releases.push(release);
    app.updatedAt = now;
    return release;
  }

  /** Null if no app has a release with this id. */
  release(id: string): ReleaseRecord | null {
    return this.apps.flatMap(({ releases }) => releases).find((release) => release.id === id) ?? null;
  }
}
