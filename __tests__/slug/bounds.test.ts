import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { enforceLimit, limitWarning, SlugTooLargeError } from '../../src/slug/limit.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { readTar } from '../../src/tar/tar-reader.ts';
import { gnuTarHeader } from '../../src/tar/tar-writer.ts';
import { content } from './a-tree.ts';
import { aFolder, archiveOf, chunksOf, pack, sourceOf } from './an-archive.ts';

const NINE_GIB = 9 * 2 ** 30;

describe('row 56: a file of 9 GiB', () => {
  /** The first bytes of GNU tar's archive of it, header and all. */
  async function beginning(format: string): Promise<Buffer> {
    await using folder = await aFolder();
    const handle = await open(join(folder.path, 'huge'), 'w');
    await handle.truncate(NINE_GIB);
    await handle.close();
    const command = `tar --format=${format} -C "$0" -cf - huge | head -c 4096`;
    return execFileSync('sh', ['-c', command, folder.path]);
  }

  test.each(['gnu', 'posix'])('is read with its size from GNU tar, format %s', async (format) => {
    const first = await readTar(chunksOf(await beginning(format))).next();
    expect(first.value).toMatchObject({ kind: 'entry', entry: { path: 'huge', size: NINE_GIB } });
  });

  test('has the header that GNU tar writes', async () => {
    const theirs = (await beginning('gnu')).subarray(0, 512);
    const mtime = Number.parseInt(theirs.toString('latin1', 136, 147), 8);
    const ours = gnuTarHeader({ path: 'huge', type: 'file', mode: 0o644, size: NINE_GIB, mtime, linkPath: '' });
    expect(ours.subarray(124, 136)).toEqual(theirs.subarray(124, 136));
    const listed = execFileSync('sh', ['-c', 'tar -tvf - 2>/dev/null || true'], { input: ours, encoding: 'latin1' });
    expect(listed).toMatch(new RegExp(`^-rw-r--r-- root/root ${NINE_GIB} .* huge\\n$`));
  });

  test('counts at its full size, and is refused before its content', async () => {
    await using folder = await aFolder();
    const head = await beginning('posix');
    const source = sourceOf(async function* () {
      yield head;
      throw new Error('its content was asked for');
    });
    const packing = pack(join(folder.path, 'slug.tgz'), {
      source,
      bounds: { uncompressedBytes: NINE_GIB - 1, entries: 10 },
    });
    await expect(packing).rejects.toThrow(/holds more than 9663676415 bytes \(reached at 'huge'\).*\.slugignore/);
  });
});

describe('row 59: the limit', () => {
  let slug: PackedSlug;
  beforeAll(async () => {
    await using folder = await aFolder();
    for (const [index, path] of ['lib/x/large', 'lib/x/other', 'lib/y/mid', 'own', ...Array(9).keys()].entries()) {
      const file = join(folder.path, 'app', String(path));
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, content(2 * index + 1, 400_000 - 30_000 * index));
    }
    slug = await pack(join(folder.path, 'slug.tgz'), { archive: await archiveOf(join(folder.path, 'app')) });
  });

  test('incompressible data of limit - 1 and of the limit pass, of limit + 1 does not', () => {
    enforceLimit(slug, slug.sizeBytes + 1);
    enforceLimit(slug, slug.sizeBytes);
    expect(() => enforceLimit(slug, slug.sizeBytes - 1)).toThrow(SlugTooLargeError);
  });

  test('the message has the ten largest files, the folders two levels deep, and what to do', () => {
    const message = (() => {
      try {
        enforceLimit(slug, slug.sizeBytes - 1);
      } catch (error) {
        return error instanceof SlugTooLargeError ? error.message.split('\n') : [];
      }
      return [];
    })();
    expect(message[0]).toMatch(
      /^The slug is 2\.\d MB, 1 bytes over the limit of 2\.\d MB; nothing was sent to Heroku\.$/,
    );
    const files = message.slice(message.indexOf('Largest files, by their share of the compressed slug:') + 1);
    expect(files.slice(0, 10).map((line) => line.trim().split('  ')[1])).toEqual([
      'lib/x/large',
      'lib/x/other',
      'lib/y/mid',
      'own',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(files.slice(10, 14).join('\n')).toMatch(/^Largest folders:\n.* lib\/\n.* lib\/x\/\n.* lib\/y\/$/);
    expect(message.at(-1)).toMatch(/\.slugignore.*raise slug-limit/);
    expect(() => enforceLimit(slug, slug.sizeBytes - 5000)).toThrow(/, 4\.9 KB \(5000 bytes\) over the limit/);
  });

  test('the shares of all entries add up to the file', () => {
    const sum = slug.manifest.entries.reduce((bytes, { compressedBytes }) => bytes + compressedBytes, 0);
    expect(Math.abs(slug.sizeBytes - 20 - sum)).toBeLessThan(1);
  });

  test('a warning begins at its border', () => {
    const limits = { limitBytes: 300 * 2 ** 20, warnBytes: 270 * 2 ** 20 };
    expect(limitWarning(limits.warnBytes - 1, limits)).toBeNull();
    expect(limitWarning(limits.warnBytes, limits)).toBe('The slug is 270.0 MB, 90 % of the limit of 300.0 MB.');
  });
});

describe('row 60: bounds before compression', () => {
  const bounds = { uncompressedBytes: 2 ** 30, entries: 100 };

  test('entries are counted, also those that stay out of the slug', async () => {
    await using folder = await aFolder();
    for (const index of Array(110).keys()) {
      await mkdir(join(folder.path, `app/${index % 2 === 0 ? 'in' : 'out'}/${index}`), { recursive: true });
    }
    const archive = await archiveOf(join(folder.path, 'app'));
    const file = join(folder.path, 'slug.tgz');
    const packing = pack(file, { archive, slugignore: 'out/', bounds });
    await expect(packing).rejects.toThrow(/more than 100 files and folders \(reached at 'out\/\d+'/);
    expect(existsSync(file)).toBe(false);
    await pack(file, { archive, slugignore: 'out/', bounds: { ...bounds, entries: 113 } });
    await expect(pack(file, { archive, bounds: { ...bounds, entries: 112 } })).rejects.toThrow('more than 112 files');
  });

  test.each([
    ['one endless file', '1', String(2 ** 36)],
    ['files of 50 MB of zeros without end', '2000', String(50 * 2 ** 20)],
    ['empty files without end', '10000000', '0'],
  ])('%s: stopped early, in bounded memory, and nothing is left on the disk', async (_name, count, size) => {
    await using folder = await aFolder();
    const file = join(folder.path, 'slug.tgz');
    const script = join(import.meta.dirname, 'pack-zeros.ts');
    const args = ['--disable-warning=ExperimentalWarning', script, file, count, size];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000, killSignal: 'SIGKILL' });
    const told: unknown = JSON.parse(stdout);
    expect(told).toMatchObject({ message: expect.stringMatching(/^\/app holds more than /) });
    expect(told).toMatchObject({ isStopped: true });
    expect((told as { readonly peakMegabytes: number }).peakMegabytes).toBeLessThan(512);
    expect(existsSync(file)).toBe(false);
  });
});
