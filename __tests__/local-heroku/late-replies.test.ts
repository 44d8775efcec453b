import { expect, test } from '@jest/globals';
import type { Fault, FaultableRequest } from '../../src/local-heroku/fault.ts';
import { aClient, type Client, upload } from './a-client.ts';
import { scriptedDynos } from './scripted-dynos.ts';

const bytes = Buffer.from('a slug of some bytes');

/** Every request that ends so gets the fault. */
const always =
  (method: string, end: string, fault: Fault) =>
  (faultable: FaultableRequest): Fault | undefined =>
    faultable.method === method && faultable.path.endsWith(end) ? fault : undefined;

async function aSlug(client: Client, fields: object = {}): Promise<string> {
  const slug = await client.newSlug(bytes, fields);
  await upload(slug.blob.url, bytes);
  return slug.id;
}

test('row 67: the head of a slow reply comes at once, and its body a few bytes at a time', async () => {
  await using client = await aClient({ fault: always('GET', '/account', { kind: 'slow', bytes: 50, everyMs: 10 }) });
  const startedAt = performance.now();
  const reply = await fetch(`${client.heroku.url}/account`, {
    headers: {
      Accept: 'application/vnd.heroku+json; version=3',
      Authorization: `Bearer ${client.heroku.token}`,
      'User-Agent': 'test',
    },
  });
  const headMs = performance.now() - startedAt;
  const chunks: number[] = [];
  for await (const chunk of reply.body ?? []) chunks.push(chunk.length);
  const sizeBytes = Number(reply.headers.get('content-length'));
  expect(chunks.reduce((sum, size) => sum + size, 0)).toBe(sizeBytes);
  expect(performance.now() - startedAt - headMs).toBeGreaterThan((sizeBytes / 50) * 9 - 20);
  expect(client.heroku.journal).toMatchObject([{ status: 200, committed: true, fault: 'slow' }]);
});

test('a slow reply does not hold up the close', async () => {
  const client = await aClient({ fault: always('GET', '/account', { kind: 'slow', bytes: 1, everyMs: 60_000 }) });
  const calling = client.call('/account').catch(() => 'broken off');
  while (client.heroku.journal[0]?.status !== 200) await new Promise(setImmediate);
  await client.heroku.close();
  expect(await calling).toBe('broken off');
});

test('row 83: a reply that is delayed comes long after the release was made', async () => {
  await using client = await aClient({ fault: always('POST', '/releases', { kind: 'delay', ms: 300 }) });
  const slug = await aSlug(client);
  const startedAt = performance.now();
  const releasing = client.release(slug);
  while (client.heroku.app('example').releases.length === 1) await new Promise(setImmediate);
  expect(client.heroku.journal.at(-1)).toMatchObject({ status: null, committed: true, fault: 'delay' });
  expect(await releasing).toMatchObject({ status: 201, body: { version: 2 } });
  expect(performance.now() - startedAt).toBeGreaterThan(290);
});

test('a slug comes back slowly, late or not at all, and its bytes are the same if they come', async () => {
  const faults: readonly Fault[] = [
    { kind: 'slow', bytes: 7, everyMs: 1 },
    { kind: 'delay', ms: 20 },
    { kind: 'reset-after-commit' },
  ];
  await using client = await aClient({
    fault: ({ method, path, attempt }) => (method === 'GET' && path.endsWith('.tgz') ? faults[attempt - 1] : undefined),
  });
  const { body } = await client.call(`/apps/example/slugs/${await aSlug(client)}`);
  for (const _ of faults.slice(1)) expect(await (await fetch(body.blob.url)).text()).toBe(String(bytes));
  await expect(fetch(body.blob.url)).rejects.toThrow('fetch failed');
  const gets = client.heroku.journal.filter(({ method, target }) => method === 'GET' && target === 'blob');
  expect(gets.map(({ fault }) => fault)).toEqual(['slow', 'delay', 'reset-after-commit']);
});

test('row 85: a list that lags has no releases that are younger, and an older one is current', async () => {
  const lags: Fault[] = [];
  await using client = await aClient({
    fault: ({ method, path }) => (method === 'GET' && path.includes('/releases') ? lags[0] : undefined),
  });
  const first = await client.release(await aSlug(client));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const second = await client.release(await aSlug(client));
  const list = async () =>
    (await client.call('/apps/example/releases')).body.map((release: { version: number; current: boolean }) => [
      release.version,
      release.current,
    ]);
  expect(await list()).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  lags.push({ kind: 'lag', ms: 900 });
  expect(await list()).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(await client.call(`/apps/example/releases/${second.body.id}`)).toMatchObject({ status: 404 });
  lags[0] = { kind: 'lag', ms: 60_000 };
  expect(await list()).toEqual([[1, true]]);
  expect(await client.call(`/apps/example/releases/${first.body.id}`)).toMatchObject({ status: 404 });
  expect(client.heroku.journal.at(-1)).toMatchObject({ status: 404, fault: 'lag' });
});

test.each<[string, Fault, string | null]>([
  ['trickles', { kind: 'slow', bytes: 3, everyMs: 1 }, 'one\ntwo\n'],
  ['is cut', { kind: 'cut', afterBytes: 5 }, null],
  ['is reset', { kind: 'reset-after-commit' }, null],
  ['is another text', { kind: 'replace-body', body: '<html>' }, '<html>'],
])('row 87: the output of a release command %s', async (_what, fault, text) => {
  const dynos = scriptedDynos();
  await using client = await aClient({
    dynos,
    fault: ({ path }) => (path.startsWith('/release-output/') ? fault : undefined),
  });
  const { body } = await client.release(await aSlug(client, { process_types: { release: 'bin/migrate' } }));
  const command = await dynos.next('release');
  command.print('one\ntwo\n');
  command.end(0);
  const reading = fetch(body.output_stream_url).then((reply) => reply.text());
  if (text === null) await expect(reading).rejects.toThrow(/fetch failed|terminated/);
  else expect(await reading).toBe(text);
  expect(client.heroku.journal.at(-1)?.fault).toBe(fault.kind);
});
