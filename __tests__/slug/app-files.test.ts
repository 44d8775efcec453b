import { createHash } from 'node:crypto';
import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { type AppFile, readAppFiles } from '../../src/slug/app-files.ts';
import { showPath } from '../../src/tar/byte-path.ts';
import { aFolder, archiveOf, chunksOf } from './an-archive.ts';

const hashOf = (algorithm: string, content: string | Buffer) => createHash(algorithm).update(content).digest('hex');

const contents: Readonly<Record<string, string | Buffer>> = {
  'a/libz.so.1': 'one',
  'b/deep/libz.so.1': Buffer.alloc(100_000, 'two'),
  'empty.so': '',
  'libz.so.1/inside': 'in a folder of that name',
  'libz.so.10': 'ten',
  'own.so': 'own',
};

describe('the MD5 of a file', () => {
  let archive: Buffer;
  let folder: Awaited<ReturnType<typeof aFolder>>;
  const read = async (names: readonly string[] | undefined, chunkBytes?: number) => {
    const options =
      names === undefined
        ? {}
        : { hasMd5: (path: string) => names.includes(showPath(path.slice(path.lastIndexOf('/') + 1))) };
    const files = await readAppFiles(chunksOf(archive, chunkBytes), options);
    return new Map(files.map((file): [string, AppFile] => [file.path, file]));
  };

  beforeAll(async () => {
    folder = await aFolder();
    for (const [path, content] of Object.entries(contents)) {
      await mkdir(join(folder.path, path, '..'), { recursive: true });
      await writeFile(join(folder.path, path), content);
    }
    await writeFile(Buffer.from(`${folder.path}/caf\xe9.so`, 'latin1'), 'not UTF-8');
    await symlink('own.so', join(folder.path, 'link.so'));
    await link(join(folder.path, 'own.so'), join(folder.path, 'z-linked.so'));
    archive = await archiveOf(folder.path);
  });
  afterAll(async () => {
    await folder[Symbol.asyncDispose]();
  });

  test('is told where its last name was asked for, and nowhere else', async () => {
    const files = await read(['libz.so.1', 'empty.so', 'absent.so']);
    for (const path of ['a/libz.so.1', 'b/deep/libz.so.1', 'empty.so'])
      expect([path, files.get(path)?.md5]).toEqual([path, hashOf('md5', contents[path] ?? '')]);
    const told = [...files.values()].filter((file) => 'md5' in file).map(({ path }) => path);
    expect(told).toEqual(['a/libz.so.1', 'b/deep/libz.so.1', 'empty.so']);
  });

  test('changes nothing else', async () => {
    const plain = await read(undefined);
    const names = Object.keys(contents).map((path) => path.split('/').at(-1) ?? '');
    for (const [path, file] of await read(names)) {
      const { md5: _, ...rest } = file;
      expect(rest).toEqual(plain.get(path));
    }
    for (const [path, content] of Object.entries(contents))
      expect(plain.get(path)).toMatchObject({ size: content.length, digest: hashOf('sha256', content) });
    expect([...plain.values()].some((file) => 'md5' in file)).toBe(false);
  });

  test('is the same however the archive comes in', async () => {
    const names = ['libz.so.1', 'empty.so', 'own.so'];
    const whole = await read(names);
    for (const chunkBytes of [1, 511, 513, 10_007]) expect(await read(names, chunkBytes)).toEqual(whole);
  });

  test('row 53: is asked for by a name as it is shown', async () => {
    const files = await read(['caf\\xe9.so']);
    expect(files.get('caf\\xe9.so')?.md5).toBe(hashOf('md5', 'not UTF-8'));
    expect((await read(['café.so'])).get('caf\\xe9.so')?.md5).toBeUndefined();
  });

  test('row 49: a hard link tells that of the file that it shares', async () => {
    const files = await read(['own.so']);
    expect(files.get('z-linked.so')).toEqual({ ...files.get('own.so'), path: 'z-linked.so' });
    expect(files.get('z-linked.so')?.md5).toBe(hashOf('md5', 'own'));
  });

  test('row 50: a symbolic link has none, whatever it leads to', async () => {
    expect((await read(['link.so', 'own.so'])).get('link.so')).not.toHaveProperty('md5');
  });

  test('row 47: a cut archive tells nothing', async () => {
    const cut = readAppFiles(chunksOf(archive.subarray(0, 60_000)), { hasMd5: () => true });
    await expect(cut).rejects.toThrow(ActionError);
  });
});
