import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { gzipped, read, slugBy, tarOf, withTypeFlag } from './a-slug.ts';
import { content } from './a-tree.ts';
import { aFolder, chunksOf } from './an-archive.ts';

/** What reading these bytes ends with: one line, without a cause in it. */
async function refusal(bytes: Buffer, options: Parameters<typeof read>[1] = {}): Promise<string> {
  const error: unknown = await read(chunksOf(bytes), options).catch((thrown: unknown) => thrown);
  if (!(error instanceof ActionError)) throw new Error('it was read, or failed as a bug of ours', { cause: error });
  expect(error.message).not.toContain('\n');
  return error.message;
}

const file = { path: './app/file', content: Buffer.from('content') };

describe('row 47: a slug that did not come whole', () => {
  let slug: Buffer;
  beforeAll(async () => {
    await using folder = await aFolder();
    await mkdir(join(folder.path, 'app'));
    for (const index of Array(5).keys()) await writeFile(join(folder.path, `app/${index}`), content(index, 60_000));
    slug = await readFile(await slugBy(folder.path));
  });

  test.each([1, 9, 10, 11, 4096, 65_536, -9, -8, -4, -1])('cut at byte %d is told to be cut off there', async (at) => {
    const cut = slug.subarray(0, at);
    expect(await refusal(cut)).toBe(
      `'slug.tgz' is cut off: it ends after ${cut.length} bytes, in the middle. Fetch or pack it again.`,
    );
  });

  test('of no bytes at all is cut off', async () => {
    expect(await refusal(Buffer.alloc(0))).toMatch(/^'slug\.tgz' is cut off: it ends after 0 bytes/);
  });

  test('row 36: one bit flipped anywhere is found', async () => {
    for (const at of [0, 1, 2, 3, 12, 100, 5000, 20_000, 60_000, slug.length - 40, slug.length - 6, slug.length - 2]) {
      const flipped = Buffer.from(slug);
      flipped[at] = (flipped[at] ?? 0) ^ 0x40;
      expect(await refusal(flipped)).toMatch(/is (damaged|cut off|not compressed)|^'slug\.tgz' is no slug: it holds/);
    }
  });

  test.each([
    ['garbage', Buffer.from('garbage')],
    ['the half of another', gzipSync('x').subarray(0, 12)],
  ])('with %s after it is damaged', async (_, rest) => {
    for (const whole of [slug, gzipSync(tarOf([file]))])
      expect(await refusal(Buffer.concat([whole, rest]))).toMatch(/is (damaged|cut off)/);
  });

  test('a tar in it that was cut at an entry, or is none, is told', async () => {
    for (const [tar, fault] of [
      [tarOf([file], { hasEnd: false }), 'no end mark (a header is cut off)'],
      [tarOf([file]).subarray(0, 700), 'no end mark (the content of a file is cut off)'],
      [Buffer.from('no tar'), 'no end mark (a header is cut off)'],
      [Buffer.alloc(512, 'no tar'), 'a header with a field that is no number'],
    ] as const) {
      const message = `'slug.tgz' is damaged: the tar in it has ${fault}. Fetch or pack it again.`;
      expect(await refusal(gzipSync(tar))).toBe(message);
    }
  });

  test('a source that fails is told, and what is no gzip at all', async () => {
    async function* broken(): AsyncGenerator<Buffer, void> {
      yield slug.subarray(0, 1000);
      throw new Error('socket hang up');
    }
    await expect(read(broken())).rejects.toThrow(/^'slug\.tgz' cannot be read: socket hang up\.$/);
    async function* refused(): AsyncGenerator<Buffer, void> {
      yield slug.subarray(0, 1000);
      throw new ActionError('The blob store refuses.');
    }
    await expect(read(refused())).rejects.toThrow(/^The blob store refuses\.$/);
    expect(await refusal(Buffer.from('PK\x03\x04, a zip file'))).toMatch(
      /is not compressed by gzip, so it is no slug\./,
    );
  });
});

describe('a slug of another root', () => {
  test.each([
    'app/file',
    '/app/file',
    './file',
    './',
    '../app/file',
    './app/../etc/passwd',
    './app/a/..',
    './apps/file',
    './app\\file',
    'etc/passwd',
  ])('is refused in one line: %s', async (path) => {
    expect(await refusal(gzipSync(tarOf([file, { path }])))).toMatch(
      /is no slug: it holds '.*', and everything in a slug/,
    );
  });

  test('is named without what a terminal would act on', async () => {
    const path = Buffer.from('\x1b[2J\u202e\n::error::x').toString('latin1');
    const message = await refusal(gzipSync(tarOf([{ path }])), { name: 'a\x1b]0;x\x07\u202e.tgz' });
    expect(message).toMatch(
      /^'a\\x1b\]0;x\\x07\\xe2\\x80\\xae\.tgz' is no slug: it holds '\\x1b\[2J\\xe2\\x80\\xae\\x0a::/,
    );
  });

  test('with nothing in it is empty, also if it only has what no dyno can use', async () => {
    expect(await refusal(gzipSync(tarOf([])))).toBe("'slug.tgz' is an empty archive, so it is no slug.");
  });
});

describe('row 60: bounds', () => {
  test('entries and bytes of content are counted before they are read', async () => {
    const parts = Array.from({ length: 4 }, (_, index) => ({ path: `./app/${index}`, content: Buffer.alloc(1000) }));
    const bytes = gzipSync(tarOf(parts));
    expect(await refusal(bytes, { bounds: { entries: 3 } })).toMatch(/holds more than 3 entries/);
    expect(await refusal(bytes, { bounds: { uncompressedBytes: 3999 } })).toMatch(
      /holds more than 3999 bytes of content/,
    );
    await read(chunksOf(bytes), { bounds: { entries: 4, uncompressedBytes: 4000 } });
    const huge = gzipSync(tarOf([{ size: 9 * 2 ** 30 }], { hasEnd: false }));
    expect(await refusal(huge, { bounds: { uncompressedBytes: 2 ** 30 } })).toMatch(/holds more than 1073741824 bytes/);
  });

  const isTooMuch = /^'bomb' holds .*, so it is no slug\.$/;
  const isOversized = /^'bomb' is damaged: the tar in it has oversized extended headers\. Fetch or pack it again\.$/;

  test.each([
    ['extended headers without end', 'headers', isOversized],
    ['empty extended headers without end', 'empty-headers', isOversized],
    ['zeros after the end', 'zeros', isTooMuch],
    ['one endless file', 'file', isTooMuch],
    ['empty files without end', 'files', isTooMuch],
  ])('%s: stopped early, in bounded memory', async (_, kind, message) => {
    const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'read-bomb.ts'), kind];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000, killSignal: 'SIGKILL' });
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({ message: expect.stringMatching(message) });
    expect((told as { readonly peakMegabytes: number }).peakMegabytes).toBeLessThan(400);
  });
});

describe('row 100: a cancelled reading', () => {
  test('ends at once with the reason, also of a source that has stalled', async () => {
    const controller = new AbortController();
    async function* stalled(): AsyncGenerator<Buffer, void> {
      yield gzipSync(tarOf([file])).subarray(0, 20);
      setTimeout(() => controller.abort(new ActionError('Cancelled (SIGINT).')), 20);
      await new Promise(() => {});
    }
    await expect(read(stalled(), { signal: controller.signal })).rejects.toThrow('Cancelled (SIGINT).');
  });

  test('reads nothing of a file if it was cancelled before', async () => {
    await using folder = await aFolder();
    const slug = await gzipped(folder.path, tarOf([file]));
    const signal = AbortSignal.abort(new ActionError('Cancelled (SIGTERM).'));
    await expect(read(slug, { signal })).rejects.toThrow('Cancelled (SIGTERM).');
  });
});

test.each(['3', '4', '6'])(
  'row 51: type %s, a pipe or device, is left out with its other names; no byte is lost',
  async (flag) => {
    const tar = Buffer.concat([
      tarOf([{ path: './app', type: 'directory' }, file], { hasEnd: false }),
      withTypeFlag(tarOf([{ path: './app/pipe' }], { hasEnd: false }), flag),
      tarOf([
        { path: './app/pipe-too', type: 'hardlink', linkPath: './app/pipe' },
        { path: './app/second', type: 'hardlink', linkPath: './app/file' },
      ]),
    ]);
    const slug = await read(chunksOf(gzipSync(tar)));
    expect(slug.entries.map(({ path, type, linkTarget }) => [path, type, linkTarget])).toEqual([
      ['.', 'directory', undefined],
      ['file', 'file', undefined],
      ['second', 'hardlink', 'file'],
    ]);
    const sum = slug.entries.reduce((bytes, { compressedBytes }) => bytes + compressedBytes, 0);
    expect(Math.abs(sum - slug.sizeBytes)).toBeLessThan(0.01);
  },
);
