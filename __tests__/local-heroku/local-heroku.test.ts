import { expect, test } from '@jest/globals';
import { aClient, upload } from './a-client.ts';

test('a slug that is uploaded and released is current, and the release before it can be gone back to', async () => {
  await using client = await aClient();
  const bytes = Buffer.from('a slug');
  const versions: unknown[] = [];
  for (const _ of [1, 2]) {
    const slug = await client.newSlug(bytes, { commit: 'c0ffee00c0ffee' });
    expect(slug.blob.method).toBe('PUT');
    expect((await upload(slug.blob.url, bytes)).status).toBe(200);
    const release = await client.release(slug.id);
    expect(release.status).toBe(201);
    versions.push(release.body.version);
  }
  expect(versions).toEqual([2, 3]);
  const list = await client.call('/apps/example/releases', { headers: { Range: 'version ..; max=2, order=desc' } });
  expect(list.status).toBe(206);
  expect(list.body.map((release: { version: number }) => release.version)).toEqual([3, 2]);
  expect(list.headers.get('next-range')).toBe('version ]2..; order=desc,max=2');
  const back = await client.call('/apps/example/releases', { method: 'POST', body: { release: list.body[1].id } });
  expect(back.body).toMatchObject({
    version: 4,
    current: true,
    description: 'Rollback to v2',
    slug: list.body[1].slug,
  });
});
