import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeBaseRecord } from '../../../src/base/record-json.ts';
import { entryFiles } from '../../../src/base/store/cache-entry.ts';
import { aFolder } from '../a-base.ts';
import { members } from './entry-edit.ts';
import { entryParts, TamperedBase } from './tampered-base.ts';
import type { TarMember } from './tar-edit.ts';

const base = new TamperedBase();
const { bench } = base;

describe.each(entryParts)('row 33: in the entry of the %s', (part) => {
  let outside: Awaited<ReturnType<typeof aFolder>>;
  const victim = () => join(outside.path, 'victim');
  beforeAll(async () => {
    outside = await aFolder();
    await writeFile(victim(), 'untouched');
  });
  afterAll(async () => {
    await outside[Symbol.asyncDispose]();
  });

  test('names and links that lead out of the folder write nothing there', async () => {
    const evil = Buffer.from('evil');
    const warning = await base.missed(
      {
        [part]: members((all) => [
          { path: `${outside.path}/absolute`, type: 'File', content: evil },
          { path: `../../../${bench.record.key}`, type: 'File', content: evil },
          { path: 'out', type: 'SymbolicLink', linkpath: outside.path },
          { path: 'out/through-link', type: 'File', content: evil },
          { path: 'hard', type: 'Link', linkpath: victim() },
          { path: 'hard', type: 'File', content: evil },
          ...all,
        ]),
      },
      part,
    );
    expect(warning).toMatch(/does not hold exactly|tar/);
    expect(await readdir(outside.path)).toEqual(['victim']);
    expect(await readFile(victim(), 'utf8')).toBe('untouched');
    await expect(stat(join(bench.staging, '..', bench.record.key))).rejects.toThrow('ENOENT');
  });

  test('a file beside it is refused', async () => {
    const more: TarMember = { path: 'more', type: 'File', content: Buffer.from('evil') };
    const warning = await base.missed({ [part]: members((all) => [...all, more]) }, part);
    expect(warning).toContain(`it does not hold exactly ${entryFiles[part]}`);
  });

  test.each(['SymbolicLink', 'Link'] as const)('a %s in its place', async (type) => {
    const target = join(outside.path, entryFiles[part]);
    // What it leads to would be taken.
    const targets = {
      record: JSON.stringify({ archiveEntry: base.entries.archive, record: writeBaseRecord(bench.record) }),
      archive: await buffer(await bench.images.saveImage(bench.reference)),
    };
    await writeFile(target, targets[part]);
    const link: TarMember = { path: entryFiles[part], type, linkpath: target };
    const warning = await base.missed({ [part]: members(() => [link]) }, part);
    expect(warning).toMatch(/does not hold exactly|tar/);
    await rm(target);
  });

  test('a folder in its place', async () => {
    const folder: TarMember = { path: `${entryFiles[part]}/`, type: 'Directory' };
    expect(await base.missed({ [part]: members(() => [folder]) }, part)).toContain('does not hold exactly');
  });
});
