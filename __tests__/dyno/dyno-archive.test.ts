import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dynoArchive } from '../../src/dyno/dyno-archive.ts';
import { slugArchive } from '../../src/dyno/slug-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyno-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const owner = { uid: 1234, gid: 2345 };
const bounds = { uncompressedBytes: 2 ** 20, entries: 100 };
const longName = `${'folder/'.repeat(30)}file`;

function pack(...args: readonly string[]): Buffer {
  return execFileSync('tar', ['--format=gnu', '--owner=0', '--group=0', '-cf', '-', '-C', folder, ...args]);
}

async function* slices(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function convert(tar: Buffer, sliceLength = 65_536, given = bounds): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of dynoArchive(slices(tar, sliceLength), { owner, bounds: given })) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function list(tar: Buffer): string {
  return execFileSync('tar', ['-tv', '--numeric-owner', '-f', '-'], { input: tar }).toString();
}

function aTree(): Buffer {
  mkdirSync(join(folder, 'app', longName, '..'), { recursive: true });
  mkdirSync(join(folder, 'etc'));
  writeFileSync(join(folder, 'app', longName), 'x'.repeat(1000));
  writeFileSync(join(folder, 'app', 'empty'), '');
  writeFileSync(join(folder, 'app', 'large'), 'y'.repeat(100_000));
  symlinkSync('x'.repeat(150), join(folder, 'app', 'link'));
  writeFileSync(join(folder, 'etc', 'passwd'), 'root');
  writeFileSync(join(folder, `etc/${'n'.repeat(150)}`), 'root');
  return pack('./app', './etc');
}

test('everything below ./app comes through, owned by the dyno, and nothing else does', async () => {
  const tar = aTree();
  const converted = list(await convert(tar));
  expect(converted).toContain(longName);
  expect(converted).toContain(`link -> ${'x'.repeat(150)}`);
  expect(converted).not.toContain('etc');
  const lines = converted.trim().split('\n');
  expect(lines.every((line) => line.includes(' 1234/2345 '))).toBe(true);
  // The folder itself goes first, whether the archive names it or not.
  const below = list(tar)
    .trim()
    .split('\n')
    .filter((line) => line.includes('./app'));
  expect(lines.slice(1)).toEqual(below.map((line) => expect.stringContaining(line.replace(/^.*?(\.\/app)/, '$1'))));
});

test('the contents are the same, however the archive is sliced', async () => {
  const tar = aTree();
  const whole = await convert(tar);
  for (const sliceLength of [1, 511, 513]) expect((await convert(tar, sliceLength)).equals(whole)).toBe(true);
  const content = execFileSync('tar', ['-xO', '-f', '-', `./app/${longName}`], { input: whole }).toString();
  expect(content).toBe('x'.repeat(1000));
});

test('a name that leads out of ./app is dropped', async () => {
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'file'), 'x');
  const tar = execFileSync('tar', [
    '--format=gnu',
    '-P',
    '--transform=s,app/file,app/../etc/cron.d/x,',
    '-cf',
    '-',
    '-C',
    folder,
    './app/file',
  ]);
  expect(list(await convert(tar))).not.toContain('cron.d');
});

test.each([
  ['in a header', 300, 'a header'],
  ['in a content', 1500, 'the content of a file'],
  ['at the border of an entry', 2560, 'a header'],
])('an archive that is cut %s is refused', async (_where, length, what) => {
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'file'), 'x'.repeat(2000));
  await expect(convert(pack('./app/file', './app/file').subarray(0, length))).rejects.toThrow(
    `The slug cannot be unpacked: it has no end mark (${what} is cut off). Build it again.`,
  );
});

test('a PAX header is refused, for Heroku does not read it', async () => {
  mkdirSync(join(folder, 'app'));
  const tar = execFileSync('tar', ['--format=pax', '-cf', '-', '-C', folder, './app']);
  await expect(convert(tar)).rejects.toThrow('PAX headers, and Heroku reads the GNU tar format only');
});

describe('more than any dyno could unpack is refused', () => {
  const refusal = 'more in it than any dyno could unpack';

  beforeEach(() => {
    mkdirSync(join(folder, 'app'));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, 'app', name), 'x'.repeat(1024));
  });

  test('by the number of its entries', async () => {
    const tar = pack('./app');
    await expect(convert(tar, 512, { ...bounds, entries: 4 })).resolves.toBeInstanceOf(Buffer);
    await expect(convert(tar, 512, { ...bounds, entries: 3 })).rejects.toThrow(refusal);
  });

  test('by what its headers say, before any of the entry is unpacked', async () => {
    const tar = execFileSync('tar', ['--format=gnu', '-b', '1', '-cf', '-', '-C', folder, './app']);
    await expect(convert(tar, 512, { ...bounds, uncompressedBytes: 3 * 1024 })).rejects.toThrow(refusal);
    await expect(convert(tar, 512, { ...bounds, uncompressedBytes: 3 * 1024 + 512 })).resolves.toBeInstanceOf(Buffer);
    const bytes = { passed: 0 };
    const passing = async () => {
      const archive = dynoArchive(slices(pack('./app/a'), 512), {
        owner,
        bounds: { entries: 9, uncompressedBytes: 512 },
      });
      for await (const chunk of archive) bytes.passed += chunk.length;
    };
    await expect(passing()).rejects.toThrow(refusal);
    expect(bytes.passed).toBe(512);
  });

  test('a size below zero does not make room for more', async () => {
    const tar = pack('./app/a');
    tar.write('-7777777777\0', 124);
    await expect(convert(tar)).rejects.toThrow('a size that is no number');
  });

  test('also where it comes after the end mark, which is read for the checksum', async () => {
    const tar = Buffer.concat([pack('./app'), Buffer.alloc(2 ** 20)]);
    await expect(convert(tar)).rejects.toThrow(refusal);
  });
});

test.each(['L', 'K'])('one long name (%s) after another, without an entry between, is refused', async (type) => {
  mkdirSync(join(folder, 'app', longName, '..'), { recursive: true });
  writeFileSync(join(folder, 'app', longName), 'x');
  symlinkSync('x'.repeat(150), join(folder, 'app', 'link'));
  const tar = pack(type === 'L' ? `./app/${longName}` : './app/link');
  expect(tar.toString('latin1', 156, 157)).toBe(type);
  const twice = Buffer.concat([tar.subarray(0, 1024), tar]);
  await expect(convert(tar)).resolves.toBeInstanceOf(Buffer);
  await expect(convert(twice)).rejects.toThrow('an entry with two names');
});

test('a slug file is closed where nobody reads on, as when the engine refuses the archive', async () => {
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'file'), randomBytes(16 * 2 ** 20));
  const slug = join(folder, 'slug.tgz');
  execFileSync('tar', ['--format=gnu', '-czf', slug, '-C', folder, './app']);
  const isOpen = () =>
    readdirSync('/proc/self/fd').some((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`) === slug;
      } catch {
        return false;
      }
    });
  const archive = slugArchive(slug, owner);
  const chunks = archive.iterator({ destroyOnReturn: false });
  // The header of /app is ours; what comes after it is read of the file.
  for (let count = 0; count < 3; count += 1) await chunks.next();
  expect(isOpen()).toBe(true);
  archive.destroy();
  for (let tries = 0; isOpen() && tries < 100; tries += 1) await setTimeout(20);
  expect(isOpen()).toBe(false);
});
