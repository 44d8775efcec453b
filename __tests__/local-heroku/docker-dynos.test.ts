import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import { dockerDynos } from '../../src/local-heroku/docker-dynos.ts';
import { aSlug, webApp } from '../dyno/a-slug.ts';
import { anEngine } from '../dyno/an-engine.ts';
import { aClient, upload } from './a-client.ts';
import { brokenInvariants } from './invariants.ts';

test('a slug is released, its command run and its web process served, in containers that are gone afterwards', async () => {
  const engine = await anEngine();
  const client = await aClient({
    dynos: dockerDynos({ api: engine.api, runId: engine.runId }),
    apps: [{ name: 'example', configVars: { GREETING: 'hi' } }],
  });
  try {
    await using file = await aSlug({ 'web.pl': webApp });
    const bytes = await readFile(file.file);
    const slug = await client.newSlug(bytes, {
      process_types: { web: 'perl web.pl', release: 'echo "migrating with $GREETING"' },
    });
    expect((await upload(slug.blob.url, bytes)).status).toBe(200);
    const { body: release } = await client.release(slug.id);
    expect(release.status).toBe('pending');
    for (let status = 'pending'; status === 'pending'; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = (await client.call('/apps/example/releases/2')).body.status;
    }
    expect((await client.call('/apps/example/releases/2')).body).toMatchObject({ status: 'succeeded', current: true });
    expect(await (await fetch(release.output_stream_url)).text()).toBe('migrating with hi\n');
    const page = await fetch(`${client.heroku.app('example').webUrl}path?query`);
    expect(await page.text()).toBe('/path?query from web.1 with hi\n');
    const odd = request({
      port: new URL(client.heroku.app('example').webUrl ?? '').port,
      path: '//other.invalid/path',
    }).end();
    const [reply] = await once(odd, 'response');
    expect(Buffer.concat(await reply.toArray()).toString()).toBe('//other.invalid/path from web.1 with hi\n');
    expect(brokenInvariants(client.heroku.journal)).toEqual([]);
    expect(await engine.containers()).toHaveLength(1);
  } finally {
    await client.heroku.close();
  }
  expect(await engine.containers()).toEqual([]);
});
