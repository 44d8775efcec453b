import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseReport } from '../../src/report/read-report.ts';
import { type Advice, adviseOn, MOST_SLUGIGNORE_LINES, noteAdvice } from '../../src/slug/advice.ts';
import { readAppFiles } from '../../src/slug/app-files.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aReport } from '../report/a-report.ts';
import { aFile, entriesOf } from './a-manifest.ts';
import { content } from './a-tree.ts';
import { aFolder, archiveOf, chunksOf, pack } from './an-archive.ts';

const KB = 1024;

/** What an app with six faults holds, besides the app; sizes in KB of bytes that do not compress. */
const planted: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  git: { 'lib/vendored/.git/objects/pack/a.pack': 900, 'lib/vendored/.git/HEAD': 1 },
  'npm-cache': { '.npm/_cacache/content-v2/sha512/aa/bb': 700, '.npm/_logs/x.log': 1 },
  'maven-cache': { '.m2/repository/org/a/a-1.jar': 1200, '.m2/settings.xml': 2 },
  'debug-symbols': { 'lib/a.so.debug': 500, 'lib/b.so.debug': 400 },
  'dependency-tests': {
    'node_modules/a/test/big.json': 300,
    'node_modules/b/test/big.json': 310,
    'node_modules/@s/c/test/big.json': 320,
  },
  'static-libraries': { 'lib/libx.a': 600, 'deep/er/liby.a': 250 },
};

const healthy: Readonly<Record<string, number>> = {
  Procfile: 1,
  'lib/a.so': 800,
  'test/own.js': 200,
  'docs/page.md': 300,
  'node_modules/a/index.js': 200,
  'node_modules/@s/test/index.js': 200,
  'src/cache/cache.js': 150,
  'README.md': 150,
  'share/documents/a': 200,
};

async function plant(folder: string, files: Readonly<Record<string, number>>): Promise<void> {
  for (const [index, [path, sizeKb]] of Object.entries(files).entries()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), noise(index + path.length, sizeKb * KB));
  }
}

function noise(seed: number, bytes: number): Buffer {
  // The odd seeds of `content` are those that do not compress.
  return content(seed * 2 + 1, bytes);
}

const linesOf = (advice: readonly Advice[]) => advice.flatMap(({ remedy }) => remedy.slugignore);

describe('an app with six faults', () => {
  test('all six are named and no other, and what each costs is what the slug loses by its lines', async () => {
    await using folder = await aFolder();
    const app = join(folder.path, 'app');
    await plant(app, { ...healthy, ...Object.assign({}, ...Object.values(planted)) });
    // Always left out, and so of no cost.
    await plant(app, { '.git/objects/pack/a.pack': 2000 });
    const archive = await archiveOf(app);
    const file = join(folder.path, 'slug.tgz');
    const slug = await pack(file, { archive });
    const advice = adviseOn(slug.manifest);

    expect(advice.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(planted).toSorted());
    for (const { kind, bytes, remedy } of advice) {
      const truth = Object.values(planted[kind] ?? {}).reduce((sum, sizeKb) => sum + sizeKb * KB, 0);
      expect(Math.abs(bytes / truth - 1)).toBeLessThan(0.01);
      const without = await pack(file, { archive, slugignore: remedy.slugignore.join('\n') });
      expect(Math.abs(bytes / (slug.sizeBytes - without.sizeBytes) - 1)).toBeLessThan(0.01);
    }
    const left = await pack(file, { archive, slugignore: linesOf(advice).join('\n') });
    expect(left.manifest.entries.filter(({ type }) => type === 'file').map(({ path }) => path)).toEqual(
      Object.keys(healthy).toSorted((a, b) => (a.replaceAll('/', '\0') < b.replaceAll('/', '\0') ? -1 : 1)),
    );
    expect(adviseOn(left.manifest)).toEqual([]);
    expect(linesOf(advice).toSorted()).toEqual([
      '*.a',
      '*.debug',
      '/.m2',
      '/.npm',
      '/lib/vendored/.git',
      '/node_modules/@s/c/test',
      '/node_modules/[^@]*/test',
    ]);
  });

  test('the files that the base has brought already', async () => {
    await using folder = await aFolder();
    const app = join(folder.path, 'app');
    await plant(app, { 'jdk/modules': 900, 'lib/other': 300 });
    const base = await readAppFiles(chunksOf(await archiveOf(app)));
    await writeFile(join(app, 'mine.jar'), noise('jdk/modules'.length, 900 * KB));
    await writeFile(join(app, 'small'), noise('jdk/modules'.length, 5 * KB));
    const slug = await pack(join(folder.path, 'slug.tgz'), { archive: await archiveOf(app), base });
    const advice = adviseOn(slug.manifest);
    expect(advice).toMatchObject([{ kind: 'base-and-app', paths: ['mine.jar'], count: 1, remedy: { slugignore: [] } }]);
    expect(Math.abs((advice[0]?.bytes ?? 0) / (900 * KB) - 1)).toBeLessThan(0.01);
  });
});

/** The kinds that are advised on a slug with these files, each of 200,000 bytes. */
const kindsOf = (...paths: readonly string[]) =>
  adviseOn({ entries: entriesOf(paths.map((path) => aFile(path))) }).map(({ kind }) => kind);

test.each([
  ['.yarn/cache/a.zip', 'yarn-cache', ['node_modules']],
  ['.cache/pip/http/a', 'pip-cache', []],
  ['.cache/pypoetry/artifacts/a', 'pip-cache', []],
  ['vendor/bundle/ruby/3.4.0/cache/a.gem', 'bundler-cache', []],
  ['.gradle/caches/a', 'gradle-cache', []],
  ['.ivy2/a', 'sbt-cache', []],
  ['.cache/coursier/v1/a', 'sbt-cache', []],
  ['go/pkg/mod/a', 'go-cache', []],
  ['.cache/go-build/a', 'go-cache', []],
  ['var/lib/apt/lists/a', 'apt-lists', []],
  ['.next/cache/webpack/a', 'build-cache', []],
  ['a/.build-id/12/34', 'debug-symbols', []],
  ['A.dSYM/Contents/a', 'debug-symbols', []],
  ['node_modules/a/b.js.map', 'source-maps', []],
  ['.heroku/node/share/man/man1/node.1', 'documentation', []],
  ['vendor/bundle/ruby/3.4.0/gems/a-1.2/spec/a.rb', 'dependency-tests', []],
  ['.heroku/python/lib/python3.13/site-packages/a/b/tests/c.py', 'dependency-tests', []],
  ['.heroku/python/include/python3.13/Python.h', 'static-libraries', []],
  ['.jdk/jmods/java.base.jmod', 'jdk-sources', ['.jdk/lib/modules']],
] as const)('%s is %s', (path, kind, beside) => {
  expect(kindsOf(path, ...beside)).toContain(kind);
});

test('folders of code are not taken for a cache, documentation or tests', () => {
  expect(
    kindsOf(
      'vendor/bundle/ruby/3.4.0/gems/activesupport-8.0/lib/active_support/cache/file_store.rb',
      '.yarn/cache/a.zip',
      '.pnp.cjs',
      'lib/python3.13/site-packages/botocore/docs/a.py',
      'lib/python3.13/site-packages/django/test/client.py',
      'lib/python3.13/site-packages/numpy/testing/a.py',
      'node_modules/yaml/dist/doc/a.js',
      'node_modules/@scope/test/index.js',
      'node_modules/mocha/lib/test.js',
      'jmods/a.jmod',
      'test/a.js',
      'docs/a.md',
      'vendor/cache/a.gem',
      'coders/jpeg.la',
      'node_modules/a/LICENSE.md',
      'a/__pycache__/b.pyc',
      // Never in a slug of ours, and no line is needed for it.
      '.git/objects/pack/a.pack',
    ),
  ).toEqual([]);
});

test('what is too little to be told does not keep its entries from another advice', () => {
  const small = (path: string) => [
    aFile(`${path}/package.json`, { digest: '1'.repeat(64), compressedBytes: 300 }),
    aFile(`${path}/a.js.map`, { compressedBytes: 40_000 }),
  ];
  const files = [...small('node_modules/x'), ...small('node_modules/a/node_modules/x'), aFile('node_modules/b.js.map')];
  expect(adviseOn({ entries: entriesOf(files) })).toMatchObject([
    { kind: 'source-maps', bytes: 280_000, count: 3, remedy: { slugignore: ['*.js.map'] } },
  ]);
});

test('an entry counts once, for the outermost folder', () => {
  const entries = entriesOf([aFile('.m2/x/.git/a'), aFile('.m2/lib/b.a'), aFile('.m2/c.debug')]);
  expect(adviseOn({ entries })).toMatchObject([{ kind: 'maven-cache', paths: ['.m2'] }]);
});

test('what is below 100 KB or half a percent is not told, credentials always', () => {
  const of = (compressedBytes: number, rest: number) =>
    adviseOn({
      entries: entriesOf([
        aFile('x.a', { compressedBytes }),
        aFile('app', { compressedBytes: rest }),
        aFile('.env', { compressedBytes: 10 }),
      ]),
    }).map(({ kind }) => kind);
  expect(of(102_399, 0)).toEqual(['secrets']);
  expect(of(102_400, 0)).toEqual(['secrets', 'static-libraries']);
  expect(of(500_000, 99_500_000)).toEqual(['secrets']);
  expect(of(500_000, 99_499_000)).toEqual(['secrets', 'static-libraries']);
});

test('content that another hard link carries on is not saved', () => {
  const link = aFile('keep.bin', { type: 'hardlink', size: 0, linkTarget: '.npm/a', compressedBytes: 20 });
  expect(adviseOn({ entries: entriesOf([aFile('.npm/a'), link]) })).toEqual([]);
  expect(adviseOn({ entries: entriesOf([aFile('.npm/a'), { ...link, path: '.npm/b' }]) })).toHaveLength(1);
});

test('credentials are told first, with their lines, also where another advice counts them', () => {
  const entries = entriesOf([aFile('.env'), aFile('sub/.git/config'), aFile('sub/.git/pack')]);
  expect(adviseOn({ entries })).toMatchObject([
    { kind: 'secrets', count: 2, remedy: { slugignore: ['/.env', '/sub/.git/config'] } },
    { kind: 'git', count: 1 },
  ]);
});

test('credentials in more places than a report has lines for are all counted', () => {
  const places = Array.from({ length: 1_100 }, (_, index) => `.place-${index}/.env`);
  const [advice] = adviseOn({ entries: entriesOf(places.map((path) => aFile(path))) });
  expect(advice).toMatchObject({ kind: 'secrets', count: 1_100 });
  expect(advice?.remedy.slugignore).toHaveLength(MOST_SLUGIGNORE_LINES);
  const report = aReport();
  const bytes = Buffer.from(JSON.stringify({ ...report, slug: { ...report.slug, advice: [advice] } }));
  expect(parseReport(bytes).slug?.advice).toEqual([advice]);
});

test('each advice is one line of the log, and credentials, which have a warning of their own, are none', () => {
  const log = createRecordingLog();
  const paths = ['.env', ...Array.from({ length: 20 }, (_, index) => `a\\x0ab ${index}/.git/::error::`)];
  noteAdvice(adviseOn({ entries: entriesOf(paths.map((path) => aFile(path))) }), log);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatchObject({ level: 'info' });
  expect(log.lines[0]?.text).toMatch(/^Could go, 3\.8 MB: Git history \(a\\x0ab 0\/\.git, .* and 15 more\)\. Write/);
  expect(log.lines[0]?.text).not.toContain('\n');
});

test('a slug of 100,000 files is read within seconds', () => {
  const entries = entriesOf(
    Array.from({ length: 100_000 }, (_, index) =>
      aFile(`node_modules/p${index % 2000}/${index % 3 === 0 ? 'test' : 'lib'}/a/f${index}.js`, {
        compressedBytes: 1000,
      }),
    ),
  );
  const startedAt = performance.now();
  expect(adviseOn({ entries })).toMatchObject([{ kind: 'dependency-tests', count: 2000 }]);
  expect(performance.now() - startedAt).toBeLessThan(5000);
});
