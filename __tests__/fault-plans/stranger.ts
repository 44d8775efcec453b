import { createHash } from 'node:crypto';
import type { LocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import type { Intrusion } from './fault-plan.ts';

/** Somebody else who works on the apps: by the id of the first, so that no fault is for them. */
export interface Stranger {
  readonly userAgent: string;
  readonly intrude: (what: Intrusion) => Promise<void>;
}

const BYTES = Buffer.from('the slug that ran before');

/** Releases a slug to each app, so that there is something to go back to. */
export async function aStranger(heroku: LocalHeroku, names: readonly string[]): Promise<Stranger> {
  const userAgent = 'somebody';
  const headers = {
    Accept: 'application/vnd.heroku+json; version=3',
    Authorization: `Bearer ${heroku.token}`,
    'Content-Type': 'application/json',
    'User-Agent': userAgent,
  };
  const call = async (method: string, path: string, body: object): Promise<Response> => {
    const reply = await fetch(`${heroku.url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`somebody else got HTTP ${reply.status} at ${method} ${path}`);
    return reply;
  };
  const first = heroku.app(names[0] ?? '').id;
  const checksum = `SHA256:${createHash('sha256').update(BYTES).digest('hex')}`;
  const body = { process_types: { web: 'bin/before' }, checksum };
  const slug = (await (await call('POST', `/apps/${first}/slugs`, body)).json()) as {
    id: string;
    blob: { url: string };
  };
  await fetch(slug.blob.url, { method: 'PUT', body: new Uint8Array(BYTES), headers: { 'User-Agent': userAgent } });
  for (const name of names) await call('POST', `/apps/${heroku.app(name).id}/releases`, { slug: slug.id });
  return {
    userAgent,
    async intrude(what) {
      if (what === 'releases') await call('POST', `/apps/${first}/releases`, { slug: slug.id });
      else await call('PATCH', `/apps/${first}/config-vars`, { GREETING: 'hello' });
    },
  };
}
