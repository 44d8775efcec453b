import { randomUUID } from 'node:crypto';
import type { AppPermission, AppRecord, Generation, ReleaseRecord, SlugRecord, TeamMembership } from './records.ts';
import { invalidParams, notFound } from './refusal.ts';
import { ReleaseOutput } from './release-output.ts';
import { namedId } from './resource-fields.ts';
import { offeredStacks, type StackRecord, stacks } from './stacks.ts';

/** An app as a caller of the local Heroku asks for it. */
export interface NewApp {
  readonly name: string;
  /** Default: `heroku-24`. */
  readonly stack?: string;
  /** Default: `cedar`. */
  readonly generation?: Generation;
  readonly maintenance?: boolean;
  /** The team that owns it. Default: it is the user's own. */
  readonly team?: string;
  /** Default: `member`. */
  readonly teamRole?: TeamMembership['role'];
  /** What the user may do with the team's app. Default: all. */
  readonly permissions?: readonly AppPermission[];
  /** The private space that it is in. Default: none. */
  readonly space?: string;
  /** Whether a second release, without a slug, has not come to its end. Default: false. */
  readonly pendingRelease?: boolean;
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
    space,
    pendingRelease = false,
    configVars = {},
    ...owned
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
      team: membershipOf(owned),
      space: space ?? null,
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
    if (pendingRelease) this.addRelease(app, { slug: null, description: 'Set GREETING config vars', configVars });
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
    return stackIn(stacks, identity);
  }

  /** @throws Refusal 422 unless `identity` is the name or id of a stack that can be moved to */
  offeredStackName(identity: string): string {
    return stackIn(offeredStacks, identity);
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

function membershipOf({
  team,
  teamRole = 'member',
  permissions = ['deploy', 'manage', 'operate', 'view'],
}: Pick<NewApp, 'team' | 'teamRole' | 'permissions'>): TeamMembership | null {
  return team === undefined ? null : { name: team, role: teamRole, permissions };
}

function stackIn(known: readonly StackRecord[], identity: string): string {
  const stack = known.find(({ name }) => name === identity || namedId(`stack ${name}`) === identity);
  if (stack === undefined) throw invalidParams(`Stack ${identity} is not available.`);
  return stack.name;
}
