import { createHash } from 'node:crypto';
import { type LocalHeroku, type LocalHerokuOptions, startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

// biome-ignore lint/suspicious/noExplicitAny: replies are looked into freely, which is what the tests are for.
export type Json = any;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Client {
  readonly heroku: LocalHeroku;
  readonly call: (path: string, options?: CallOptions) => Promise<Reply>;
  readonly newSlug: (bytes: Buffer, fields?: object, app?: string) => Promise<Json>;
  readonly release: (slug: string, app?: string) => Promise<Reply>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** A local Heroku with the app `example`, and what it takes to call it. */
export async function aClient(options: Partial<LocalHerokuOptions> = {}): Promise<Client> {
  const heroku = await startLocalHeroku({
    apps: [{ name: 'example' }],
    dynos: null,
    log: createRecordingLog(),
    ...options,
  });
  const call = async (path: string, { method = 'GET', body, headers = {} }: CallOptions = {}): Promise<Reply> => {
    const response = await fetch(`${heroku.url}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.heroku+json; version=3',
        Authorization: `Bearer ${heroku.token}`,
        'User-Agent': 'test',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    heroku,
    call,
    newSlug: async (bytes, fields = {}, app = 'example') => {
      const body = { process_types: { web: 'bin/web' }, checksum: checksumOf(bytes), ...fields };
      return (await call(`/apps/${app}/slugs`, { method: 'POST', body })).body;
    },
    release: (slug, app = 'example') => call(`/apps/${app}/releases`, { method: 'POST', body: { slug } }),
    [Symbol.asyncDispose]: () => heroku.close(),
  };
}

/** As Heroku has it. */
export function checksumOf(bytes: Buffer): string {
  return `SHA256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Puts bytes at a slug's URL as it should be done. */
export function upload(url: string, bytes: Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: 'PUT', body: new Uint8Array(bytes), headers });
}
