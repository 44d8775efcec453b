import type { ReleaseOutput } from './release-output.ts';

/** What came in by a blob's PUT. */
export interface StoredBlob {
  readonly file: string;
  readonly sizeBytes: number;
  /** Hex. */
  readonly sha256: string;
  /** Hex; the blob's ETag. */
  readonly md5: string;
}

export interface SlugRecord {
  readonly id: string;
  /** Name of the app it was made for; other apps may be given it as well. */
  readonly app: string;
  readonly processTypes: Readonly<Record<string, string>>;
  /** `SHA256:<hex>` as it was declared. */
  readonly checksum: string | null;
  readonly stack: string;
  readonly commit: string | null;
  readonly commitDescription: string | null;
  readonly buildpackProvidedDescription: string | null;
  readonly createdAt: Date;
  /** Null until it was uploaded. */
  blob: StoredBlob | null;
}

export type ReleaseStatus = 'pending' | 'succeeded' | 'failed';

export interface ReleaseRecord {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly slug: SlugRecord | null;
  readonly configVars: Readonly<Record<string, string>>;
  readonly createdAt: Date;
  /** Of its release command; null if it has none. */
  readonly output: ReleaseOutput | null;
  status: ReleaseStatus;
  updatedAt: Date;
}

/** A process that was booted for an app. */
export interface DynoRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly command: string;
  readonly release: { readonly id: string; readonly version: number };
  readonly createdAt: Date;
  state: 'starting' | 'up' | 'crashed';
  updatedAt: Date;
  /** Where it answers; null until it does. */
  url: string | null;
}

export type Generation = 'cedar' | 'fir';

/** What the one user of a local Heroku may do with a team's app. */
export interface TeamMembership {
  readonly name: string;
  /** Admins may do all. */
  readonly role: 'admin' | 'collaborator' | 'member';
  /** None: the team does not go into that, and everybody may deploy. */
  readonly permissions: readonly AppPermission[];
}

export type AppPermission = 'deploy' | 'manage' | 'operate' | 'view';

export interface AppRecord {
  readonly id: string;
  readonly name: string;
  readonly generation: Generation;
  /** Null: it belongs to the account itself. */
  readonly team: TeamMembership | null;
  /** Null: it is on the common runtime. */
  readonly space: string | null;
  readonly createdAt: Date;
  /** Oldest first; the version of a release is its place, counted from 1. */
  readonly releases: ReleaseRecord[];
  /** The dynos that run now. */
  readonly dynos: DynoRecord[];
  /** Where its web dyno is reached, whichever it is; null if no dynos are run. */
  webUrl: string | null;
  stack: string;
  buildStack: string;
  maintenance: boolean;
  configVars: Readonly<Record<string, string>>;
  /** Version of the release that runs. */
  currentVersion: number;
  updatedAt: Date;
}

/** The release that runs; every app has one from its creation on. */
export function currentRelease(app: AppRecord): ReleaseRecord {
  const release = app.releases[app.currentVersion - 1];
  if (release === undefined) throw new Error(`${app.name} has no release v${app.currentVersion}`);
  return release;
}

/** Whether the user may deploy to it. */
export function mayDeploy({ team }: AppRecord): boolean {
  if (team === null || team.role === 'admin' || team.permissions.length === 0) return true;
  return team.permissions.includes('deploy');
}

/** What an uploaded slug stored; that it was uploaded was checked before it was released. */
export function blobOf(slug: SlugRecord): StoredBlob {
  if (slug.blob === null) throw new Error(`Slug ${slug.id} was released without its bytes.`);
  return slug.blob;
}
