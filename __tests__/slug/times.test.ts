import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type AppFile, readAppFiles } from '../../src/slug/app-files.ts';
import { BASE_TIME } from '../../src/slug/file-times.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { content } from './a-tree.ts';
import { aFolder, archiveOf, chunksOf, pack, tarList, unpack } from './an-archive.ts';

const APP_TIME = 1_700_000_000;
const LARGE = 1_200_000;

async function write(folder: string, path: string, bytes: string | Buffer, time: number): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), bytes);
  await utimes(join(folder, path), time, time);
}

/** The time of each file and folder in a slug, as text. */
async function timesOf(slug: PackedSlug): Promise<Readonly<Record<string, string>>> {
  const lines = await tarList(slug.file);
  return Object.fromEntries(
    lines.map((line) => {
      const [, time = '', path = ''] = /(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) \.\/app\/?(.*)$/.exec(line) ?? [];
      return [path, String(Date.parse(`${time.replace(' ', 'T')}Z`) / 1000)] as const;
    }),
  );
}

const originsOf = ({ manifest }: PackedSlug) =>
  Object.fromEntries(manifest.entries.filter(({ type }) => type === 'file').map(({ path, origin }) => [path, origin]));

const recordOf = async (folder: string): Promise<readonly AppFile[]> => readAppFiles(chunksOf(await archiveOf(folder)));

/** An archive that tells how often it was read. */
function countedSource(archive: Buffer) {
  let readings = 0;
  const openArchive = async () => {
    readings += 1;
    return chunksOf(archive);
  };
  return { openArchive, listing: Promise.resolve(null), readings: () => readings };
}

describe('what comes unchanged from the base', () => {
  test('row 55: gets one fixed time, everything else the time of the commit', async () => {
    await using folder = await aFolder();
    const [base, app] = [join(folder.path, 'base'), join(folder.path, 'app')];
    await write(base, 'lib/small', 'small', 1000);
    await write(base, 'lib/large', content(1, LARGE), 2000);
    await write(base, 'changed', 'before', 3000);
    await write(base, 'changed-large', content(1, LARGE), 3000);
    const record = await recordOf(base);
    await cp(base, app, { recursive: true, preserveTimestamps: true });
    await write(app, 'changed', 'behind', 3000);
    await write(app, 'changed-large', content(3, LARGE), 4000);
    await write(app, 'new/file', 'new', 5000);
    const slug = await pack(join(folder.path, 'slug.tgz'), {
      archive: await archiveOf(app),
      base: record,
      appTime: APP_TIME,
    });
    const [of, ours] = [String(BASE_TIME), String(APP_TIME)];
    expect(await timesOf(slug)).toEqual({
      '': of,
      'lib/': of,
      'lib/small': of,
      'lib/large': of,
      changed: ours,
      'changed-large': ours,
      'new/': ours,
      'new/file': ours,
    });
    expect(originsOf(slug)).toMatchObject({ changed: 'app', 'changed-large': 'app', 'lib/large': 'base' });
  });

  test('counts as the base although it was copied again over itself with another time', async () => {
    await using folder = await aFolder();
    await write(folder.path, 'app/small', 'small', 1000);
    await write(folder.path, 'app/large', content(1, LARGE), 1000);
    const record = await recordOf(join(folder.path, 'app'));
    const options = { base: record, appTime: APP_TIME };
    const first = await pack(join(folder.path, 'a.tgz'), {
      ...options,
      archive: await archiveOf(join(folder.path, 'app')),
    });
    await utimes(join(folder.path, 'app/small'), 9000, 9000);
    await utimes(join(folder.path, 'app/large'), 9000, 9000);
    const second = await pack(join(folder.path, 'b.tgz'), {
      ...options,
      archive: await archiveOf(join(folder.path, 'app')),
    });
    expect(originsOf(second)).toEqual({ small: 'base', large: 'base' });
    expect(second.sha256).toBe(first.sha256);
    expect((await readFile(second.file)).equals(await readFile(first.file))).toBe(true);
  });

  test('does not count as the base when size and time are equal and the content is not', async () => {
    await using folder = await aFolder();
    await write(folder.path, 'app/small', 'small', 1000);
    await write(folder.path, 'app/large', content(1, LARGE), 1000);
    const record = await recordOf(join(folder.path, 'app'));
    await write(folder.path, 'app/small', 'SMALL', 1000);
    const onlySmall = countedSource(await archiveOf(join(folder.path, 'app')));
    await pack(join(folder.path, 'slug.tgz'), { source: onlySmall, base: record });
    expect(onlySmall.readings()).toBe(1);
    await write(folder.path, 'app/large', content(3, LARGE), 1000);
    const source = countedSource(await archiveOf(join(folder.path, 'app')));
    const slug = await pack(join(folder.path, 'slug.tgz'), { source, base: record, appTime: APP_TIME });
    expect(originsOf(slug)).toEqual({ small: 'app', large: 'app' });
    expect(await timesOf(slug)).toMatchObject({ small: String(APP_TIME), large: String(APP_TIME) });
    // The large file had to be read to know; a small one is held back until it is known.
    expect(source.readings()).toBe(2);
    await using unpacked = await unpack(slug.file);
    expect((await readFile(join(unpacked.path, 'app/large'))).equals(content(3, LARGE))).toBe(true);
  });

  test('gives the same slug from base records that differ in their times alone', async () => {
    await using folder = await aFolder();
    await write(folder.path, 'app/lib/a', content(1, LARGE), 1000);
    await write(folder.path, 'app/lib/b', content(2, 40_000), 2000);
    const record = await recordOf(join(folder.path, 'app'));
    await write(folder.path, 'app/own', 'own', 3000);
    const archive = await archiveOf(join(folder.path, 'app'));
    const sums = [0, 1, 86_400].map(async (later, index) => {
      const base = record.map((file) => ({ ...file, time: file.time + later }));
      return (await pack(join(folder.path, `${index}.tgz`), { archive, base, appTime: APP_TIME })).sha256;
    });
    expect(new Set(await Promise.all(sums)).size).toBe(1);
  });
});

test('the same bytes whatever the concurrency and the chunks of the stream; the content digest does not know the times', async () => {
  await using folder = await aFolder();
  for (const index of Array(60).keys())
    await write(folder.path, `app/d${index % 7}/f${index}`, content(index, index * 3001), index);
  const archive = await archiveOf(join(folder.path, 'app'));
  const slugs = await Promise.all(
    [1, 2, 4].map((concurrency) =>
      pack(join(folder.path, `${concurrency}.tgz`), {
        source: { openArchive: async () => chunksOf(archive, 9_973 * concurrency), listing: Promise.resolve(null) },
        concurrency,
      }),
    ),
  );
  expect(new Set(slugs.map(({ sha256 }) => sha256)).size).toBe(1);
  const later = await pack(join(folder.path, 'later.tgz'), { archive, appTime: APP_TIME + 1 });
  expect(later.sha256).not.toBe(slugs[0]?.sha256);
  expect(later.manifest.contentDigest).toBe(slugs[0]?.manifest.contentDigest);
});

describe('Python', () => {
  /** Has Python compile a folder, with the sources' times at 1,600,000,000 to 1,600,000,009. */
  async function compiled(folder: string, names: readonly string[], options: readonly string[] = []): Promise<void> {
    for (const [index, name] of names.entries()) {
      await write(folder, name, `VALUE = ${index}\n`, 1_600_000_000 + index);
    }
    execFileSync('python3', ['-m', 'compileall', '-q', ...options, folder]);
  }

  /** What Python says of a module below an unpacked slug: whether it took what was compiled, or compiled it again. */
  function imported(folder: string, module: string): 'taken' | 'compiled again' {
    const program = `import sys; sys.path.insert(0, sys.argv[1]); import ${module}`;
    const said = execFileSync('sh', ['-c', 'python3 -B -v -c "$0" "$1" 2>&1', program, folder], { encoding: 'utf8' });
    if (said.includes(`code object from ${folder}/${module}.py\n`)) return 'compiled again';
    if (new RegExp(`code object from '${folder}/.*${module}[^/]*\\.pyc'`).test(said)) return 'taken';
    throw new Error(`python3 says nothing of ${module}: ${said}`);
  }

  async function packed(folder: string, options: Parameters<typeof pack>[1] = {}) {
    const slug = await pack(join(folder, 'slug.tgz'), { archive: await archiveOf(join(folder, 'app')), ...options });
    const unpacked = await unpack(slug.file);
    return { slug, app: join(unpacked.path, 'app'), [Symbol.asyncDispose]: () => unpacked[Symbol.asyncDispose]() };
  }

  test.each([
    ['lower-case names', 'alpha', []],
    ['names that come before __pycache__', 'Alpha', []],
    ['optimised', 'alpha', ['-o', '0', '-o', '2']],
  ])('a source keeps the time that its .pyc records: %s', async (_name, module, options) => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), [`${module}.py`, 'other.py'], options);
    await using result = await packed(folder.path);
    expect(await timesOf(result.slug)).toMatchObject({ [`${module}.py`]: '1600000000', 'other.py': '1600000001' });
    expect(imported(result.app, module)).toBe('taken');
  });

  test('also where both come from the base, in one reading', async () => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), ['Alpha.py', 'beta.py']);
    const archive = await archiveOf(join(folder.path, 'app'));
    const source = countedSource(archive);
    await using result = await packed(folder.path, { base: await readAppFiles(chunksOf(archive)), source });
    expect(source.readings()).toBe(1);
    expect(imported(result.app, 'Alpha')).toBe('taken');
    expect(await timesOf(result.slug)).toMatchObject({ 'Alpha.py': '1600000000', '__pycache__/': String(BASE_TIME) });
  });

  test('a source that its .pyc does not fit, and one without a .pyc, get the time of the commit', async () => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), ['alpha.py', 'stale.py']);
    await write(folder.path, 'app/stale.py', 'VALUE = 100\n', 1_600_000_500);
    await write(folder.path, 'app/fresh.py', 'VALUE = 1\n', 1_600_000_000);
    await using result = await packed(folder.path, { appTime: APP_TIME });
    expect(await timesOf(result.slug)).toMatchObject({
      'alpha.py': '1600000000',
      'stale.py': String(APP_TIME),
      'fresh.py': String(APP_TIME),
    });
    expect(imported(result.app, 'stale')).toBe('compiled again');
  });

  test('a .pyc that is checked by hash needs no time', async () => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), ['alpha.py'], ['--invalidation-mode', 'checked-hash']);
    await using result = await packed(folder.path, { appTime: APP_TIME });
    expect(await timesOf(result.slug)).toMatchObject({ 'alpha.py': String(APP_TIME) });
    expect(imported(result.app, 'alpha')).toBe('taken');
  });

  test('a .pyc beside its source, which no Python reads, does not keep its time', async () => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), ['alpha.py'], ['-b']);
    await using result = await packed(folder.path, { appTime: APP_TIME });
    expect(await timesOf(result.slug)).toMatchObject({ 'alpha.py': String(APP_TIME) });
    await utimes(join(result.app, 'alpha.py'), 1_600_000_000, 1_600_000_000);
    expect(imported(result.app, 'alpha')).toBe('compiled again');
  });

  test('a .pyc without a source is a file like any other', async () => {
    await using folder = await aFolder();
    await compiled(join(folder.path, 'app'), ['alpha.py'], ['-b']);
    await rm(join(folder.path, 'app/alpha.py'));
    await rename(join(folder.path, 'app/alpha.pyc'), join(folder.path, 'app/beta.pyc'));
    await using result = await packed(folder.path, { appTime: APP_TIME });
    expect(await timesOf(result.slug)).toMatchObject({ 'beta.pyc': String(APP_TIME) });
    expect(imported(result.app, 'beta')).toBe('taken');
  });
});
