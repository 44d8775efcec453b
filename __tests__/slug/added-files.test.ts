import { createHash } from 'node:crypto';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BASE_TIME } from '../../src/slug/file-times.ts';
import { aFolder, archiveOf, gunzip, pack, type TestPackOptions, tarList, unpack } from './an-archive.ts';

const added = [{ path: '.profile.d/000-made.sh', content: Buffer.from('export A=1\n') }];

/** Packs an `/app` of these files with the added ones. */
async function packed(files: Readonly<Record<string, string>>, options: TestPackOptions = {}) {
  const folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, 'app', path)), { recursive: true });
    await writeFile(join(folder.path, 'app', path), content);
  }
  const file = join(folder.path, 'slug.tgz');
  const archive = await archiveOf(join(folder.path, 'app'));
  try {
    return { folder, file, slug: await pack(file, { archive, added, ...options }) };
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}

test('an added file is in its sorted place, with the folder that it needs, as root and at one time', async () => {
  const { folder, file, slug } = await packed({ '.a': 'a', '.profile.d-x': 'p', 'bin/x': 'x', 'server.js': 's' });
  await using _ = folder;
  const lines = (await tarList(file)).map((line) => line.replace(/ +/g, ' ').split(' '));
  expect(lines.map((words) => words.at(-1))).toEqual([
    ...['./app/', './app/.a', './app/.profile.d/', './app/.profile.d/000-made.sh', './app/.profile.d-x'],
    ...['./app/bin/', './app/bin/x', './app/server.js'],
  ]);
  const time = '1980-01-01 00:00:00';
  expect(new Date(BASE_TIME * 1000).toISOString()).toBe(`${time.replace(' ', 'T')}.000Z`);
  expect(lines[2]?.join(' ')).toBe(`drwxr-xr-x 0/0 0 ${time} ./app/.profile.d/`);
  expect(lines[3]?.join(' ')).toBe(`-rw-r--r-- 0/0 11 ${time} ./app/.profile.d/000-made.sh`);
  expect(slug.manifest.entries[3]).toMatchObject({
    path: '.profile.d/000-made.sh',
    origin: 'app',
    size: 11,
    digest: createHash('sha256').update('export A=1\n').digest('hex'),
  });
  await using out = await unpack(file);
  expect(await readFile(join(out.path, 'app/.profile.d/000-made.sh'), 'utf8')).toBe('export A=1\n');
  expect((await gunzip(file)).length).toBe(slug.tarBytes);
});

test('it comes before the scripts of the app, which stay as they are, and the folder is not there twice', async () => {
  const { folder, file } = await packed({ '.profile.d/app.sh': 'own', '.profile.d/0.sh': 'own', z: 'z' });
  await using _ = folder;
  expect((await tarList(file)).map((line) => line.split(' ').at(-1))).toEqual([
    ...['./app/', './app/.profile.d/', './app/.profile.d/0.sh', './app/.profile.d/000-made.sh'],
    ...['./app/.profile.d/app.sh', './app/z'],
  ]);
  await using out = await unpack(file);
  expect(await readFile(join(out.path, 'app/.profile.d/app.sh'), 'utf8')).toBe('own');
});

test('no .slugignore removes it, and what that removes stays away', async () => {
  const { folder, file } = await packed({ '.profile.d/app.sh': 'own', z: 'z' }, { slugignore: '.profile.d\n*.sh' });
  await using _ = folder;
  const names = (await tarList(file)).map((line) => line.split(' ').at(-1));
  expect(names).toEqual(['./app/', './app/.profile.d/', './app/.profile.d/000-made.sh', './app/z']);
});

test('two packs are the same bytes, with any number of workers, and the last place is one too', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}`, 'x'.repeat(30_000 + index)]));
  const last = [...added, { path: 'zz/last/file', content: Buffer.alloc(0) }];
  const first = await packed(many, { added: last, concurrency: 1 });
  await using _ = first.folder;
  const second = await packed(many, { added: last, concurrency: 4 });
  await using __ = second.folder;
  expect(await readFile(second.file)).toEqual(await readFile(first.file));
  expect((await tarList(first.file)).slice(-3).map((line) => line.split(' ').at(-1))).toEqual([
    './app/zz/',
    './app/zz/last/',
    './app/zz/last/file',
  ]);
});

test('an app that has a file of that name is refused, and so is one whose .profile.d is a file or a link', async () => {
  const refusal = /\.profile\.d.* is in the way of the script .* set profile to off\./;
  await expect(packed({ '.profile.d/000-made.sh': 'own' })).rejects.toThrow(refusal);
  await expect(packed({ '.profile.d': 'own' })).rejects.toThrow(refusal);
  await using folder = await aFolder();
  await symlink('elsewhere', join(folder.path, '.profile.d'));
  const linked = pack(join(folder.path, 'slug.tgz'), { archive: await archiveOf(folder.path), added });
  await expect(linked).rejects.toThrow(refusal);
});

test('an /app with nothing in it is empty all the same', async () => {
  await expect(packed({})).rejects.toThrow('/app in the app image is empty');
  await expect(packed({ z: 'z' }, { slugignore: 'z' })).rejects.toThrow('Everything in /app stays out of the slug');
});

test('what a container lists need not have it', async () => {
  const listing = { paths: ['a'], notFiles: new Set<string>() };
  const { folder, slug } = await packed({ a: 'a' }, { listing });
  await using _ = folder;
  expect(slug.comparedWith).toBe('container');
  expect(slug.manifest.entries).toHaveLength(4);
});
