import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dynoArchive } from '../../src/dyno/dyno-archive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dyno-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const owner = { uid: 1234, gid: 2345 };
const longName = `${'folder/'.repeat(30)}file`;

function pack(...args: readonly string[]): Buffer {
  return execFileSync('tar', ['--format=gnu', '--owner=0', '--group=0', '-cf', '-', '-C', folder, ...args]);
}

async function* slices(bytes: Buffer, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function convert(tar: Buffer, sliceLength = 65_536): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of dynoArchive(slices(tar, sliceLength), owner)) chunks.push(chunk);
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
  ['in a header', 700],
  ['in a content', 1500],
  ['at the border of an entry', 1024],
])('an archive that is cut %s is refused', async (_where, length) => {
  mkdirSync(join(folder, 'app'));
  writeFileSync(join(folder, 'app', 'file'), 'x'.repeat(2000));
  await expect(convert(pack('./app/file', './app/file').subarray(0, length))).rejects.toThrow(
    'no end mark, so it was cut',
  );
});

test('a PAX header is refused, for Heroku does not read it', async () => {
  mkdirSync(join(folder, 'app'));
  const tar = execFileSync('tar', ['--format=pax', '-cf', '-', '-C', folder, './app']);
  await expect(convert(tar)).rejects.toThrow('PAX headers, and Heroku reads the GNU tar format only');
});
