import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { AppEntries } from '../../../src/base/thin/app-entries.ts';
import { thinLayer } from '../../../src/base/thin/thin-layer.ts';
import type { TarEntry } from '../../../src/tar/tar-reader.ts';
import { chunksOf } from '../../slug/an-archive.ts';
import { aFolder } from './an-engine.ts';

const run = promisify(execFile);
const passwd = { path: 'etc/passwd', mtime: 1_700_000_000, content: Buffer.from('root:x:0:0::/root:/bin/sh\n') };

let archive: Buffer;
beforeAll(async () => {
  await using folder = await aFolder({
    'app/a': 'text',
    'app/lib/b': 'x'.repeat(2000),
    'app/zeros': Buffer.alloc(4096),
  });
  await symlink('a', join(folder.path, 'app/link'));
  // As the engine ends an archive: by two zero blocks and no more.
  const args = ['--format=posix', '--blocking-factor=1', '--sort=name', '-C', folder.path, '-cf', '-', 'app'];
  const done = await run('tar', args, { encoding: 'buffer', maxBuffer: 2 ** 26 });
  archive = done.stdout;
});

async function layerOf(app: Buffer | null, chunk = 65_536, see: (entry: TarEntry) => void = () => {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  const source = app === null ? null : chunksOf(app, chunk);
  for await (const part of thinLayer({ app: source, userFiles: [passwd], onEntry: see })) parts.push(part);
  return Buffer.concat(parts);
}

test.each([1, 511, 512, 513, 1024, 65_536])(
  'row 31: the bytes of /app stay as they are, in chunks of %i',
  async (chunk) => {
    const layer = await layerOf(archive, chunk);
    const kept = archive.length - 1024;
    expect(layer.subarray(0, kept).equals(archive.subarray(0, kept))).toBe(true);
    await using folder = await aFolder({ 'layer.tar': layer });
    await mkdir(join(folder.path, 'out'));
    await run('tar', ['-xf', join(folder.path, 'layer.tar'), '-C', join(folder.path, 'out')]);
    const listed = await run('find', [join(folder.path, 'out'), '-printf', '%P %m\n']);
    const names = ['app 755', 'app/a 644', 'app/lib 755', 'app/lib/b 644', 'app/link 777', 'app/zeros 644'];
    expect(listed.stdout.trimEnd().split('\n').sort()).toEqual([' 755', ...names, 'etc 755', 'etc/passwd 644'].sort());
  },
);

test('row 47: an archive that is cut anywhere makes no layer', async () => {
  for (let length = 0; length < archive.length; length += length % 512 === 0 ? 1 : 511) {
    await expect([length, layerOf(archive.subarray(0, length))][1]).rejects.toThrow('is damaged or cut');
  }
});

test('an archive with more than its end mark makes no layer', async () => {
  await expect(layerOf(Buffer.concat([archive, Buffer.alloc(1024)]))).rejects.toThrow('is damaged or cut');
});

test('without /app there are only the user files', async () => {
  await using folder = await aFolder({ 'layer.tar': await layerOf(null) });
  const listed = await run('tar', ['-tf', join(folder.path, 'layer.tar')]);
  expect(listed.stdout).toBe('etc/\netc/passwd\n');
});

const entry = (path: string, type: TarEntry['type'] = 'file', linkPath = ''): TarEntry => {
  return { path, type, mode: 0o644, size: 0, mtime: 0, linkPath };
};

test.each([
  [[entry('app', 'symlink', '/srv')], 'its /app is a symbolic link'],
  [[entry('app')], 'its /app is no folder'],
  [
    [entry('app/', 'directory'), entry('app/x/.wh.y/', 'directory')],
    'it has /app/x/.wh.y, a name that means a deleted file',
  ],
  [[entry('app/a', 'symlink'), entry('app/b', 'hardlink', 'app/a')], 'its /app/b is a hard link to a symbolic link'],
])('rows 13 and 58: what a layer cannot carry keeps the base whole', (seen, reason) => {
  const entries = new AppEntries();
  const see = () => {
    for (const each of seen) entries.see(each);
  };
  expect(see).toThrow(expect.objectContaining({ name: 'NotThinError', reason: expect.stringContaining(reason) }));
});

test('row 48: a file that a container lists and the archive lacks makes no thin base', () => {
  const entries = new AppEntries();
  for (const path of ['app/', 'app/lib/', 'app/lib/a'])
    entries.see(entry(path, path.endsWith('/') ? 'directory' : 'file'));
  entries.compare({ paths: ['lib', 'lib/a'], notFiles: new Set() });
  entries.compare({ paths: ['lib', 'lib/a', 'socket'], notFiles: new Set(['socket']) });
  expect(() => entries.compare({ paths: ['lib', 'lib/a', 'lib/b'], notFiles: new Set() })).toThrow('/app/lib/b');
  expect(() => entries.see(entry('etc/shadow'))).toThrow('has etc/shadow');
});
