import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeAll } from '../../src/init/write-all.ts';
import { anApp } from './an-app.ts';

const named = (folder: string, names: readonly string[]) =>
  names.map((name) => ({ path: join(folder, name), shown: name, text: `new ${name}` }));

test('writes files, the folders that they need, and over what is there', async () => {
  await using app = await anApp({ Dockerfile: 'old' });
  await writeAll(named(app.path, ['Dockerfile', '.github/workflows/a.yml']));
  expect(await readFile(join(app.path, 'Dockerfile'), 'utf8')).toBe('new Dockerfile');
  expect((await readdir(app.path, { recursive: true })).toSorted()).toEqual([
    ...['.github', '.github/workflows', '.github/workflows/a.yml', 'Dockerfile'],
  ]);
});

test('leaves nothing and says so where a folder of a file is none', async () => {
  await using app = await anApp({ Dockerfile: 'old', '.github': 'a file' });
  await expect(writeAll(named(app.path, ['Dockerfile', '.dockerignore', '.github/workflows/a.yml']))).rejects.toThrow(
    /^Cannot write \.github\/workflows\/a\.yml: .*\. Nothing was written\.$/,
  );
  expect((await readdir(app.path)).toSorted()).toEqual(['.github', 'Dockerfile']);
  expect(await readFile(join(app.path, 'Dockerfile'), 'utf8')).toBe('old');
});

test('puts back what it had replaced when a later one cannot be moved into its place', async () => {
  await using app = await anApp({ Dockerfile: 'old', 'deep/er/kept': 'x' });
  // What a folder is in the way of can be written beside it, but not moved there: the folder is not empty.
  await mkdir(join(app.path, 'target'));
  await writeFile(join(app.path, 'target/inside'), 'x');
  const files = named(app.path, ['Dockerfile', 'made/by/us', 'target/inside/below']);
  await expect(writeAll(files)).rejects.toThrow('Cannot write target/inside/below');
  expect((await readdir(app.path, { recursive: true })).toSorted()).toEqual([
    ...['Dockerfile', 'deep', 'deep/er', 'deep/er/kept', 'target', 'target/inside'],
  ]);
  expect(await readFile(join(app.path, 'Dockerfile'), 'utf8')).toBe('old');
});

test('a symbolic link is replaced, not what it leads to', async () => {
  await using app = await anApp({ original: 'kept' });
  await symlink('original', join(app.path, 'Dockerfile'));
  await writeAll(named(app.path, ['Dockerfile']));
  expect(await readFile(join(app.path, 'original'), 'utf8')).toBe('kept');
  expect(await readFile(join(app.path, 'Dockerfile'), 'utf8')).toBe('new Dockerfile');
});
