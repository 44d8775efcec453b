import { expect, test } from '@jest/globals';
import { aClient, upload } from './a-client.ts';
import { scriptedDynos } from './scripted-dynos.ts';

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

test('what hangs on an app is listed, and shown one by one', async () => {
  const dynos = scriptedDynos();
  await using client = await aClient({ dynos });
  const bytes = Buffer.from('a slug');
  const slug = await client.newSlug(bytes, { process_types: { web: 'bin/web', worker: 'bin/work' } });
  await upload(slug.blob.url, bytes);
  await client.release(slug.id);
  (await dynos.next('web')).bind('http://127.0.0.1:9');
  const get = async (path: string) => (await client.call(path)).body;
  expect(await get('/apps')).toMatchObject([{ id: uuid, name: 'example' }]);
  expect(await get('/apps/example/domains')).toEqual([]);
  const [dyno] = await get('/apps/example/dynos');
  expect(dyno).toMatchObject({ name: 'web.1', command: 'bin/web', release: { version: 2 } });
  expect(await get('/apps/example/dynos/web.1')).toMatchObject({ id: dyno.id });
  expect(await get(`/apps/example/dynos/${dyno.id}`)).toMatchObject({ name: 'web.1' });
  const formation = await get('/apps/example/formation');
  expect(formation).toMatchObject([
    { type: 'web', quantity: 1 },
    { type: 'worker', quantity: 0 },
  ]);
  expect(await get('/apps/example/formation/worker')).toEqual(formation[1]);
  expect(await client.call('/apps/example/formation/clock')).toMatchObject({ status: 404 });
});
