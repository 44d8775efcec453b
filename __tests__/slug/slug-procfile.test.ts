import { truncate, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readSlugProcfile } from '../../src/slug/slug-procfile.ts';
import { gnuTarHeader } from '../../src/tar/tar-writer.ts';
import { aSlug } from '../dyno/a-slug.ts';

const signal = new AbortController().signal;

test('the process types are those of ./app/Procfile alone', async () => {
  await using slug = await aSlug({
    'a/Procfile': 'other: x',
    Procfile: 'web: run\nworker: work\n',
    z: 'x'.repeat(9_999),
  });
  expect(await readSlugProcfile(slug.file, signal)).toEqual({ web: 'run', worker: 'work' });
});

test('a slug without a Procfile has none, and one with an empty one says so', async () => {
  await using without = await aSlug({ file: 'x' });
  expect(await readSlugProcfile(without.file, signal)).toBeNull();
  await using empty = await aSlug({ Procfile: '' });
  await expect(readSlugProcfile(empty.file, signal)).rejects.toThrow('names no process type');
});

test.each([
  ['cut', (file: string) => truncate(file, 150), 'is cut off'],
  ['no gzip file', (file: string) => writeFile(file, 'x'.repeat(999)), 'is damaged'],
  ['gone', (file: string) => writeFile(`${file}.other`, ''), 'There is no file'],
])('a file that is %s is named', async (what, damage, message) => {
  await using slug = await aSlug({ Procfile: `web: ${Math.random()}`, file: Math.random().toString().repeat(99) });
  await damage(slug.file);
  const file = what === 'gone' ? `${slug.file}.gone` : slug.file;
  await expect(readSlugProcfile(file, signal)).rejects.toThrow(message);
});

test('a Procfile that is no plain file is refused', async () => {
  await using slug = await aSlug({ 'Procfile/web': 'x' });
  await expect(readSlugProcfile(slug.file, signal)).resolves.toBeNull();
});

test('a slug that says it holds more than any dyno could unpack is refused, and not read to its end', async () => {
  await using slug = await aSlug({ file: 'x' });
  const entry = { path: './app/large', type: 'file', mode: 0o644, mtime: 0, linkPath: '' } as const;
  await writeFile(slug.file, gzipSync(gnuTarHeader({ ...entry, size: 2 ** 34 + 1 })));
  await expect(readSlugProcfile(slug.file, signal)).rejects.toThrow('holds more than any dyno could unpack');
});

test('a cancelled reading throws the reason', async () => {
  await using slug = await aSlug({ Procfile: 'web: x' });
  await expect(readSlugProcfile(slug.file, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow('cancelled');
});
