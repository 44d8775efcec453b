import { createServer } from 'node:http';
import { expect, test } from '@jest/globals';
import { aClient, type Client, type Json, upload } from './a-client.ts';
import { scriptedDynos } from './scripted-dynos.ts';

const bytes = Buffer.from('a slug');

async function aRelease(client: Client, processTypes: Readonly<Record<string, string>>): Promise<Json> {
  const slug = await client.newSlug(bytes, { process_types: processTypes });
  await upload(slug.blob.url, bytes);
  return (await client.release(slug.id)).body;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}

test('row 86: a release is pending while its command runs, and current once it has succeeded', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  const release = await aRelease(client, { release: 'bin/migrate', web: 'bin/web' });
  expect(release).toMatchObject({
    status: 'pending',
    current: false,
    version: 2,
    output_stream_url: expect.any(String),
  });
  const command = await dynos.next('release');
  expect(command.request).toMatchObject({ command: 'bin/migrate', stack: 'heroku-24', configVars: {} });
  command.end(0);
  const web = await dynos.next('web');
  expect((await client.call('/apps/example/releases/2')).body).toMatchObject({ status: 'succeeded', current: true });
  expect(command.isStopped()).toBe(true);
  expect(web.request.command).toBe('bin/web');
});

test('row 86: a release whose command fails is failed, and the one before it goes on running', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  await aRelease(client, { web: 'bin/web' });
  const web = await dynos.next('web');
  const release = await aRelease(client, { release: 'bin/migrate', web: 'bin/web' });
  (await dynos.next('release')).end(1);
  await until(() => client.heroku.app('example').releases[2]?.status === 'failed');
  expect((await client.call(`/apps/example/releases/${release.id}`)).body).toMatchObject({
    status: 'failed',
    current: false,
    eligible_for_rollback: false,
  });
  expect((await client.call('/apps/example/releases/2')).body.current).toBe(true);
  expect(web.isStopped()).toBe(false);
  const back = await client.call('/apps/example/releases', { method: 'POST', body: { release: release.id } });
  expect(back).toMatchObject({ status: 422, body: { message: 'Release v3 is not eligible for rollback.' } });
});

test('a release whose command ends late does not push out one that was made after it', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  await aRelease(client, { release: 'bin/slow' });
  const slow = await dynos.next('release');
  await aRelease(client, { release: 'bin/quick' });
  (await dynos.next('release')).end(0);
  await until(() => client.heroku.app('example').currentVersion === 3);
  slow.end(0);
  await until(() => client.heroku.app('example').releases[1]?.status === 'succeeded');
  expect(client.heroku.app('example').currentVersion).toBe(3);
});

test('row 87: the output is not there until the command prints, is followed while it does, and resumed', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  const { output_stream_url: url } = await aRelease(client, { release: 'bin/migrate' });
  const command = await dynos.next('release');
  command.print('one\n');
  const reply = await fetch(url);
  expect(reply.status).toBe(200);
  const reading = reply.text();
  command.print('::add-mask::two\n');
  command.end(0);
  expect(await reading).toBe('one\n::add-mask::two\n');
  const rest = await fetch(url, { headers: { Range: 'bytes=4-' } });
  expect([rest.status, await rest.text()]).toEqual([206, '::add-mask::two\n']);
  expect((await fetch(url, { headers: { Range: 'bytes=99-' } })).status).toBe(416);
  expect((await fetch(`${url}0`)).status).toBe(404);
  expect(client.heroku.journal.filter(({ target }) => target === 'output').every(({ bearer }) => !bearer)).toBe(true);
});

test('row 87: the output answers 404 before the command has started', async () => {
  const starting = Promise.withResolvers<never>();
  await using client = await aClient({ dynos: { start: () => starting.promise } });
  const { output_stream_url: url } = await aRelease(client, { release: 'bin/migrate' });
  expect((await fetch(url)).status).toBe(404);
  starting.reject(new Error('no engine'));
  await until(() => client.heroku.app('example').releases[1]?.status === 'failed');
});

test('each release replaces the web dyno, and the app stays at one address', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  const servers = ['first', 'second'].map((text) => createServer((_request, response) => response.end(text)).listen(0));
  const [first, second] = servers.map((server) => `http://127.0.0.1:${(server.address() as { port: number }).port}`);
  const { web_url: url } = (await client.call('/apps/example')).body;
  const refused = await fetch(url);
  expect([refused.status, await refused.text()]).toEqual([503, expect.stringContaining('H14')]);

  await aRelease(client, { web: 'bin/web' });
  const held = fetch(url).then((reply) => reply.text());
  const one = await dynos.next('web');
  one.bind(first ?? '');
  expect(await held).toBe('first');
  expect((await client.call('/apps/example/dynos')).body).toMatchObject([
    { name: 'web.1', state: 'up', release: { version: 2 } },
  ]);

  await aRelease(client, { web: 'bin/web' });
  const two = await dynos.next('web');
  expect(one.isStopped()).toBe(true);
  two.bind(second ?? '');
  expect(await (await fetch(url)).text()).toBe('second');

  two.end(1);
  await until(() => client.heroku.app('example').dynos[0]?.state === 'crashed');
  expect(await (await fetch(url)).text()).toContain('H10');
  for (const server of servers) server.close();
});

test('a browser gets a page with each app, its release and its address, and nothing of them as markup', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  const slug = await client.newSlug(bytes, { process_types: { web: 'bin/web' } });
  await upload(slug.blob.url, bytes);
  await client.call('/apps/example/releases', { method: 'POST', body: { slug: slug.id, description: '<script>x' } });
  (await dynos.next('web')).bind('http://127.0.0.1:9');
  await until(() => client.heroku.app('example').dynos[0]?.state === 'up');
  const reply = await fetch(client.heroku.url);
  const page = await reply.text();
  expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  expect(page).toContain('example');
  expect(page).toContain('<td class="text">&#60;script&#62;x</td>');
  expect(page).toMatch(/href="\/slugs\/[0-9a-f-]{36}\/treemap"[^>]*>\d+ bytes</);
  expect(page).toContain(`href="${client.heroku.app('example').webUrl}"`);
  expect(page).not.toContain(client.heroku.token);
});

test('a close stops every dyno, breaks connections off, and may be repeated', async () => {
  const dynos = scriptedDynos();
  const client = await aClient({ dynos });
  await aRelease(client, { web: 'bin/web' });
  (await dynos.next('web')).bind('http://127.0.0.1:9');
  const { output_stream_url: url } = await aRelease(client, { release: 'bin/migrate' });
  const command = await dynos.next('release');
  command.print('one\n');
  const following = fetch(url).then((reply) => reply.text());
  following.catch(() => {});
  await Promise.all([client.heroku.close(), client.heroku.close()]);
  await expect(following).rejects.toThrow();
  expect(dynos.started.map((dyno) => dyno.isStopped())).toEqual([true, true]);
  await expect(fetch(client.heroku.url)).rejects.toThrow('fetch failed');
});

test('a port that is taken, or an app that cannot be, is said in one line', async () => {
  await using client = await aClient();
  const port = Number(new URL(client.heroku.url).port);
  await expect(aClient({ port })).rejects.toThrow(`cannot listen on 127.0.0.1:${port}`);
  await expect(aClient({ apps: [{ name: 'No' }] })).rejects.toThrow('cannot have an app No: Name must start');
});
