import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, textOf, type WatchedPage } from '../harness/browser.ts';
import { aFile, entriesOf } from '../slug/a-manifest.ts';
import { aFolder } from '../slug/an-archive.ts';
import { aPage, manyEntries, someEntries, written } from './a-page.ts';

let browser: Awaited<ReturnType<typeof aBrowser>>;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
});

/** Opens the page from a file, without a server. */
async function open(html: string, hash = ''): Promise<WatchedPage & AsyncDisposable> {
  const folder = await aFolder();
  const address = await written(folder.path, html);
  const watched = await browser.open();
  await watched.page.goto(`${address}${hash}`);
  return {
    ...watched,
    async [Symbol.asyncDispose]() {
      await watched.page.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Moves the pointer to a place in the picture, as shares of its width and height. */
async function point(page: Page, x: number, y: number): Promise<void> {
  const box = await page.locator('#picture').boundingBox();
  if (box === null) throw new Error('There is no picture.');
  await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
}

async function trailOf(page: Page): Promise<string> {
  return (await page.locator('#trail li').allInnerTexts()).join('/');
}

/** Waits for a condition, asked from outside: the page's own policy forbids `waitForFunction` to evaluate there. */
async function comes(page: Page, condition: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await page.evaluate<boolean>(condition))) {
    if (Date.now() > until) throw new Error(`It did not come to: ${condition}`);
    await setTimeout(20);
  }
}

const told = (page: Page) => textOf(page, '#told');

test('20,000 files open in seconds, without a complaint or a request', async () => {
  await using opened = await open(aPage(manyEntries(20_000)));
  const { page, complaints, requests } = opened;
  expect(await textOf(page, 'h1')).toBe('slug.tgz');
  expect(await textOf(page, 'header')).toMatch(/200\.4 MB compressed, 601\.1 MB unpacked in 20,000 files/);
  expect(await page.locator('#list li').allInnerTexts()).toEqual([
    expect.stringMatching(/^node_modules\/\n200\.4 MB\n100\.0 %$/),
  ]);
  const openedMs = await page.evaluate(() => performance.now());
  const loadedMs: number = await page.evaluate('performance.getEntriesByType("navigation")[0].domInteractive');
  expect(loadedMs).toBeLessThan(5_000);
  expect(openedMs).toBeGreaterThan(0);
  expect(await colours(page)).toBeGreaterThan(3);
  await page.fill('#search', 'ESM/file-1');
  expect(await textOf(page, '#found')).toMatch(/^5,556 files, \d+\.\d MB \(\d+\.\d %\)$/);
  expect({ complaints, requests: requests.length }).toEqual({ complaints: [], requests: 1 });
});

/** How many colours there are in the picture: an unpainted one has one. */
function colours(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);
}

test('the pointer is told what it is at', async () => {
  await using opened = await open(aPage(someEntries));
  const { page } = opened;
  await point(page, 0.3, 0.6);
  expect(await textOf(page, '#hint')).toBe(
    '/app/.jdk/lib/modules\n600.0 KB compressed, 1.2 MB unpacked\n60.0 % of the compressed slug\nfile, from the base',
  );
  await point(page, 0.9, 0.3);
  expect(await textOf(page, '#hint')).toMatch(/^\/app\/lib\/app\.jar\n.*\n30\.0 % .*\nfile, from the app$/);
  expect(await page.locator('#hover-frame').isVisible()).toBe(true);
  await page.mouse.move(2, 2);
  expect(await page.locator('#hint').isVisible()).toBe(false);
});

test('a click goes into the folder there, Escape out of it, and the address leads back', async () => {
  await using opened = await open(aPage(someEntries));
  const { page } = opened;
  expect(await trailOf(page)).toBe('/app');
  await point(page, 0.9, 0.3);
  await page.mouse.down();
  await page.mouse.up();
  await comes(page, 'location.hash === "#/lib"');
  expect(await trailOf(page)).toBe('/app/lib');
  expect(await page.locator('#list li .name').allInnerTexts()).toEqual(['app.jar', 'deep/']);
  await page.locator('#picture').press('Escape');
  await comes(page, 'location.hash === "#/"');
  expect(await trailOf(page)).toBe('/app');
  expect(await told(page)).toMatch(/^\/app\/lib\/ · 400\.0 KB compressed/);
  await page.goBack();
  await comes(page, 'document.querySelectorAll("#trail li").length === 2');
  expect(await trailOf(page)).toBe('/app/lib');
});

test('it is used by the keyboard alone', async () => {
  await using opened = await open(aPage(someEntries));
  const picture = opened.page.locator('#picture');
  await picture.focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await picture.press(key);
    return told(opened.page);
  };
  expect(await press('ArrowDown')).toMatch(/^\/app\/\.jdk\/ · .* · folder, 1 file, from the base$/);
  expect(await press('ArrowRight')).toMatch(/^\/app\/lib\/ · /);
  expect(await press('ArrowDown', 'ArrowRight')).toMatch(/^\/app\/lib\/deep\/ · 100\.0 KB/);
  expect(await press('ArrowUp')).toMatch(/^\/app\/lib\/ · /);
  expect(await opened.page.locator('#focus-frame').isVisible()).toBe(true);
  await press('Enter');
  await comes(opened.page, 'location.hash === "#/lib"');
  expect(await trailOf(opened.page)).toBe('/app/lib');
});

test('search marks what it finds, and tells how many and how much', async () => {
  await using opened = await open(aPage(someEntries));
  const { page } = opened;
  const before = await page.locator('#canvas').screenshot();
  await page.fill('#search', '.JAR');
  expect(await textOf(page, '#found')).toBe('2 files, 400.0 KB (40.0 %)');
  expect(await textOf(page, '#list-title')).toBe('Largest matches');
  expect(await page.locator('#list li .name').allInnerTexts()).toEqual(['lib/app.jar', 'lib/deep/other.jar']);
  expect((await page.locator('#canvas').screenshot()).equals(before)).toBe(false);
  await page.fill('#search', 'nothing such');
  expect(await textOf(page, '#found')).toBe('0 files, 0 bytes (0.0 %)');
  await page.fill('#search', '');
  expect(await textOf(page, '#found')).toBe('');
  expect((await page.locator('#canvas').screenshot()).equals(before)).toBe(true);
});

test('by what is unpacked, other files are the largest', async () => {
  await using opened = await open(aPage(someEntries));
  const names = () => opened.page.locator('#list li .name').allInnerTexts();
  expect(await names()).toEqual(['.jdk/', 'lib/']);
  await opened.page.getByLabel('unpacked').check();
  expect(await names()).toEqual(['lib/', '.jdk/']);
  expect(await told(opened.page)).toContain('of the unpacked slug');
});

test.each([
  ['#/lib/deep/other.jar', '/app/lib/deep', /^\/app\/lib\/deep\/other\.jar/],
  ['#/lib/gone', '/app/lib', /^\/app\/lib\//],
  ['#/%zz', '/app', /^\/app\/ /],
  ['#elsewhere', '/app', /^\/app\/ /],
])('the link %s leads to %s', async (hash, trail, text) => {
  await using opened = await open(aPage(someEntries), hash);
  expect(await trailOf(opened.page)).toBe(trail);
  expect(await told(opened.page)).toMatch(text);
});

describe('row 97: names that want to be more than text', () => {
  const names = [
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '"><svg onload=alert(3)>',
    '<!--<script>',
    'a&lt;b',
    '\u2028alert(4)',
    '__proto__',
    'constructor',
    '%2e%2e',
    '#hash?query',
    'javascript:alert(5)',
  ];

  test('are text', async () => {
    const entries = entriesOf(
      names.map((name, index) => aFile(`${name}/${name}`, { compressedBytes: 1000 * (20 - index) })),
    );
    const folders = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
    await using opened = await open(aPage(entries, { title: names[0] ?? '' }));
    const { page, complaints, requests } = opened;
    expect(await textOf(page, 'h1')).toBe(names[0]);
    expect((await page.locator('#list li .name').allTextContents()).toSorted()).toEqual(
      folders.map((name) => `${name}/`).toSorted(),
    );
    for (const name of names) {
      await page.fill('#search', name);
      expect(await page.locator('#list li').count()).toBeGreaterThan(0);
      await page.locator('#list li a').first().click();
    }
    await point(page, 0.5, 0.5);
    expect(await page.evaluate('document.querySelectorAll("img, svg, script").length')).toBe(2);
    expect({ complaints, requests: requests.length }).toEqual({ complaints: [], requests: 1 });
  });

  test('and the policy stops a script that got in all the same', async () => {
    const html = aPage(someEntries).replace(
      '<main>',
      '<main><script>document.title = "in"</script><b onclick="x()" style="color:red"></b>',
    );
    await using opened = await open(html);
    expect(await opened.page.title()).toBe('slug.tgz');
    expect(opened.complaints.join('\n')).toMatch(/Content Security Policy/);
  });
});

test('a slug of somebody else has no colours of a base, and empty ones are shown as well', async () => {
  await using opened = await open(aPage(someEntries, { knowsBase: false }));
  expect(await textOf(opened.page, '.legend')).toContain('What came from the base is not known');
  expect(await told(opened.page)).not.toContain('the base');
  await using empty = await open(aPage([{ ...aFile('.'), type: 'directory', size: 0, compressedBytes: 0 }]));
  expect(await textOf(empty.page, 'header')).toContain('0 files');
  expect(empty.complaints).toEqual([]);
});

test('it has room on a telephone, and is dark where the reader wants that', async () => {
  await using opened = await open(aPage(someEntries));
  const { page } = opened;
  const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
  const light = await ground();
  const picture = await page.locator('#canvas').screenshot();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(light);
  expect((await page.locator('#canvas').screenshot()).equals(picture)).toBe(false);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await comes(page, 'document.querySelector("canvas").width === document.querySelector("#picture").clientWidth');
});
