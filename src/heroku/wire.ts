import {
  isRecord,
  readBoolean,
  readInteger,
  readNullable,
  readRecord,
  readText,
  readTime,
} from '../remote/wire-fields.ts';

// The part of Heroku's replies that we use, by Heroku's own names:
// https://devcenter.heroku.com/articles/platform-api-reference

export interface WireApp {
  readonly id: string;
  readonly name: string;
  readonly build_stack: { readonly name: string };
  readonly generation: { readonly name: string };
  readonly maintenance: boolean;
  /** Null: the app belongs to a person. */
  readonly team: { readonly name: string } | null;
  /** Null: the app is on the common runtime. */
  readonly space: { readonly name: string } | null;
  readonly web_url: string | null;
}

/** An app; throws a TypeError that names the field at fault. */
export function readApp(value: unknown): WireApp {
  const app = readRecord(value, 'app');
  return {
    id: readText(app, 'id'),
    name: readText(app, 'name'),
    build_stack: { name: readText(readRecord(app['build_stack'], 'build_stack'), 'name') },
    generation: { name: readText(readRecord(app['generation'], 'generation'), 'name') },
    maintenance: readBoolean(app, 'maintenance'),
    team: readNullable(app, 'team', readNamed),
    space: readNullable(app, 'space', readNamed),
    web_url: readNullable(app, 'web_url', readText),
  };
}

function readNamed(parent: Readonly<Record<string, unknown>>, field: string): { readonly name: string } {
  return { name: readText(readRecord(parent[field], field), 'name') };
}

export interface WireRelease {
  readonly id: string;
  readonly version: number;
  /** `failed`, `pending`, `succeeded` or `expired` today; a word that Heroku adds later is no error here. */
  readonly status: string;
  readonly current: boolean;
  readonly output_stream_url: string | null;
  readonly slug: { readonly id: string } | null;
  /** Empty if Heroku gives none. */
  readonly description: string;
  /** False where Heroku does not say so. */
  readonly eligible_for_rollback: boolean;
}

/** A release; throws a TypeError that names the field at fault. */
export function readRelease(value: unknown): WireRelease {
  const release = readRecord(value, 'release');
  return {
    id: readText(release, 'id'),
    version: readInteger(release, 'version'),
    status: readText(release, 'status'),
    current: readBoolean(release, 'current'),
    output_stream_url: readNullable(release, 'output_stream_url', readText),
    slug: readNullable(release, 'slug', (parent, name) => ({ id: readText(readRecord(parent[name], name), 'id') })),
    // Without these a release is one all the same.
    description: typeof release['description'] === 'string' ? release['description'] : '',
    eligible_for_rollback: release['eligible_for_rollback'] === true,
  };
}

/** A release and when it was made. */
export interface WireDatedRelease extends WireRelease {
  /** As Heroku writes it: ISO 8601 in UTC. */
  readonly created_at: string;
}

/** A list of releases with their times, in the order they came; throws a TypeError that names the field at fault. */
export function readDatedReleases(value: unknown): readonly WireDatedRelease[] {
  if (!Array.isArray(value)) throw new TypeError('the list of releases is no list');
  return value.map((release: unknown) => ({
    ...readRelease(release),
    created_at: readTime(readRecord(release, 'release'), 'created_at'),
  }));
}

/** A list of releases in the order they came; throws a TypeError that names the field at fault. */
export function readReleaseList(value: unknown): readonly WireRelease[] {
  if (!Array.isArray(value)) throw new TypeError('the list of releases is no list');
  return value.map(readRelease);
}

export interface WireSlug {
  readonly id: string;
  readonly blob: { readonly method: string; readonly url: string };
}

/** A slug with where its bytes go or are; throws a TypeError that names the field at fault. */
export function readSlug(value: unknown): WireSlug {
  const slug = readRecord(value, 'slug');
  const blob = readRecord(slug['blob'], 'blob');
  return { id: readText(slug, 'id'), blob: { method: readText(blob, 'method'), url: readText(blob, 'url') } };
}

/** A slug that is there to be read. */
export interface WireStoredSlug extends WireSlug {
  /** Of the file; null where Heroku does not tell. */
  readonly size: number | null;
  /** Such as `SHA256:` and hex; null where whoever made the slug gave none. */
  readonly checksum: string | null;
  readonly process_types: Readonly<Record<string, string>> | null;
  /** Its name. */
  readonly stack: string | null;
  readonly commit: string | null;
}

/** A slug with what is known of its file, which nothing depends on; throws a TypeError that names the field at fault. */
export function readStoredSlug(value: unknown): WireStoredSlug {
  const { size, checksum, process_types: types, stack, commit } = readRecord(value, 'slug');
  const stackName = isRecord(stack) ? stack['name'] : null;
  return {
    ...readSlug(value),
    size: typeof size === 'number' && Number.isSafeInteger(size) && size > 0 ? size : null,
    checksum: typeof checksum === 'string' ? checksum : null,
    process_types: isRecord(types) ? textsOf(types) : null,
    stack: typeof stackName === 'string' ? stackName : null,
    commit: typeof commit === 'string' ? commit : null,
  };
}

/** Null if any of them is no text. */
function textsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | null {
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === Object.keys(value).length ? Object.fromEntries(texts) : null;
}

/** What an error reply says of itself; nulls where it does not, as on the page of a proxy. */
export interface WireError {
  readonly id: string | null;
  readonly message: string | null;
}

/** Never throws: a refusal is one whatever its body looks like. */
export function readError(body: string): WireError {
  const value = parseOrNull(body);
  if (!isRecord(value)) return { id: null, message: null };
  const { id, message } = value;
  return { id: typeof id === 'string' ? id : null, message: typeof message === 'string' ? message : null };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
