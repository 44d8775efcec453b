import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aBrowser, textOf } from '../harness/browser.ts';
import { gzipped, tarOf } from '../slug/a-slug.ts';
import { aFolder } from '../slug/an-archive.ts';
import { aClient, type Client, upload } from './a-client.ts';

/** A slug file with noise of that size in it. */
async function slugOf(sizeBytes: number): Promise<Buffer> {
  await using folder = await aFolder();
  const content = Buffer.from(
    Array.from({ length: sizeBytes }, (_, index) => (index * index * 31 + (index >> 3)) % 251),
  );
  return await readFile(
    await gzipped(folder.path, tarOf([{ path: './app/lib/<b>noise', content }, { path: './app/Procfile' }])),
  );
}

/** Uploads a slug and releases it; its id. */
async function released(client: Client, bytes: Buffer): Promise<string> {
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  expect((await client.release(slug.id)).status).toBe(201);
  return slug.id;
}

const page = (client: Client, path: string) => fetch(`${client.heroku.url}${path}`);

describe('in a browser', () => {
  let browser: Awaited<ReturnType<typeof aBrowser>>;
  beforeAll(async () => {
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
  });

  test('the root shows apps, releases and sizes, and leads to the treemap of a slug', async () => {
    await using client = await aClient({ apps: [{ name: 'example' }, { name: 'another', maintenance: true }] });
    for (const size of [20_000, 60_000, 40_000]) await released(client, await slugOf(size));
    await client.call('/apps/example/config-vars', { method: 'PATCH', body: { SECRET_NAME: 'canary-value' } });
    const { page: opened, complaints, requests } = await browser.open();
    await opened.goto(`${client.heroku.url}/`);
    expect(await textOf(opened, 'h2')).toBe('example\nanother');
    expect(await textOf(opened, '.facts >> nth=1')).toContain('in maintenance mode');
    const rows = await opened.locator('table >> nth=0').locator('tr').allInnerTexts();
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatch(
      /^v5 \(current\)\tsucceeded\tSet SECRET_NAME config vars\t\d{4}-\d\d-\d\d .* UTC\t[\d.]+ KB$/,
    );
    expect(rows[5]).toMatch(/^v1\tsucceeded\tInitial release\t.*\t–$/);
    expect(await opened.locator('svg circle').count()).toBe(4);
    expect(await opened.locator('svg').getAttribute('aria-label')).toMatch(/^Slug sizes from v2 .* to v5 /);
    expect(await opened.content()).not.toMatch(/canary-value|HRKU-/);
    await opened.locator('td a').first().click();
    await opened.waitForSelector('#list li');
    expect(await textOf(opened, 'h1')).toMatch(/^Slug [0-9a-f]{8} of example$/);
    expect(await textOf(opened, '#list')).toMatch(/^lib\/\n/);
    await opened.fill('#search', '<b>');
    expect(await textOf(opened, '#found')).toMatch(/^1 file, /);
    await opened.locator('.home a').click();
    expect(await textOf(opened, 'h1')).toBe('Local Heroku');
    expect(complaints).toEqual([]);
    expect(requests.every((url) => url.startsWith(`${client.heroku.url}/`))).toBe(true);
  });
});

test('a treemap is made once for each slug, and anew after another upload', async () => {
  await using client = await aClient();
  const [first, second] = [await slugOf(1000), await slugOf(5000)];
  const id = await released(client, first);
  const get = async () => (await page(client, `/slugs/${id}/treemap`)).text();
  const [one, same] = await Promise.all([get(), get()]);
  expect(same).toBe(one);
  // Whoever reads the slug again now would fail.
  await rm(client.heroku.app('example').releases.at(-1)?.slug?.blob?.file ?? '');
  expect(await get()).toBe(one);
  const slug = await client.newSlug(second);
  await upload(slug.blob.url, first);
  const before = await (await page(client, `/slugs/${slug.id}/treemap`)).text();
  await upload(slug.blob.url, second);
  expect(await (await page(client, `/slugs/${slug.id}/treemap`)).text()).not.toBe(before);
});

test.each(['/slugs/00000000-0000-4000-8000-000000000000/treemap', '/slugs/x/treemap', '/slugs/'])(
  'row 1: there is no page at %s',
  async (path) => {
    await using client = await aClient();
    const response = await page(client, path);
    expect({ status: response.status, text: await response.text() }).toMatchObject({
      status: 404,
      text: expect.stringContaining('There is no such slug here'),
    });
  },
);

/** What a browser is answered that takes this for the server's name. */
async function asNamed(
  client: Client,
  host: string,
  path = '/',
): Promise<{ readonly status: number; readonly text: string }> {
  const request = get(`${client.heroku.url}${path}`, { headers: { host }, agent: false });
  const [response] = await once(request, 'response');
  return { status: response.statusCode, text: await readText(response) };
}

describe('a name that a web site leads to this machine is not ours', () => {
  test.each([
    'evil.example:PORT',
    'localhost.evil.example:PORT',
    '127.0.0.1.evil.example:PORT',
    'localhost:1',
    'x@localhost:PORT',
    'localhost',
    '127.0.0.1',
  ])('no page is shown to %j', async (host) => {
    await using client = await aClient({ apps: [{ name: 'hidden-app' }] });
    const slug = await client.newSlug(await slugOf(10), {}, 'hidden-app');
    await upload(slug.blob.url, await slugOf(10));
    const name = host.replace('PORT', new URL(client.heroku.url).port);
    for (const path of ['/', `/slugs/${slug.id}/treemap`]) {
      const { status, text } = await asNamed(client, name, path);
      expect(status).toBe(421);
      expect(text).toContain('This is another server');
      expect(text).not.toMatch(/hidden-app|noise/);
    }
  });

  test.each(['localhost:PORT', 'LOCALHOST:PORT', '127.0.0.1:PORT', '127.1.2.3:PORT', '[::1]:PORT', 'Heroku.Test:PORT'])(
    'pages are shown to %s',
    async (host) => {
      await using client = await aClient({ publicHost: 'heroku.test', listenHost: '127.0.0.1' });
      const { port } = new URL(client.heroku.url);
      const local = { ...client, heroku: { ...client.heroku, url: `http://127.0.0.1:${port}` } };
      const { status, text } = await asNamed(local, host.replace('PORT', port));
      expect({ status, isHome: text.includes('Local Heroku') }).toEqual({ status: 200, isHome: true });
    },
  );
});

test('a slug without bytes has no page, one that is none says why, and nothing but GET is for browsers', async () => {
  await using client = await aClient();
  const bytes = Buffer.from('<script>no slug');
  const slug = await client.newSlug(bytes);
  expect((await page(client, `/slugs/${slug.id}/treemap`)).status).toBe(404);
  await upload(slug.blob.url, bytes);
  const unreadable = await page(client, `/slugs/${slug.id}/treemap`);
  expect(unreadable.status).toBe(422);
  expect(await unreadable.text()).toMatch(/is not compressed by gzip, so it is no slug/);
  const posted = await fetch(`${client.heroku.url}/slugs/${slug.id}/treemap`, { method: 'POST' });
  expect(posted.status).toBe(406);
});

test('row 97: a description is text, and no page may be framed', async () => {
  await using client = await aClient();
  const slug = await client.newSlug(await slugOf(10));
  await upload(slug.blob.url, await slugOf(10));
  const description = '<img src=x onerror=alert(1)>"\'&';
  await client.call('/apps/example/releases', { method: 'POST', body: { slug: slug.id, description } });
  const response = await page(client, '/');
  expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  const html = await response.text();
  expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;&#34;&#39;&#38;');
  expect(html).not.toContain('<img');
});
