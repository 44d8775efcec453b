import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { slugExclusion } from '../../src/slug/slugignore.ts';
import { bytePath } from '../../src/tar/byte-path.ts';
import { aFolder, archiveOf, pack } from './an-archive.ts';

const matches = (slugignore: string, path: string, isDirectory = false) =>
  slugExclusion(slugignore)(bytePath(path), isDirectory);

describe('row 61: .slugignore', () => {
  /** What Ruby 3.1's `Dir.glob` says where the slug compiler asks it. A name that ends with a slash is a folder's. */
  const table: readonly (readonly [pattern: string, out: readonly string[], stays: readonly string[]])[] = [
    ['tmp', ['tmp', 'tmp/', 'a/tmp', 'a/b/tmp/'], ['tmp2', 'a.tmp', '.a/tmp', 'a/.b/tmp']],
    ['/tmp', ['tmp'], ['a/tmp']],
    ['a/tmp', ['a/tmp'], ['tmp', 'b/a/tmp']],
    ['tmp/', ['tmp/'], ['tmp', 'a/tmp/']],
    ['./tmp', ['tmp'], ['a/tmp']],
    ['*.log', ['x.log', 'a/x.log'], ['.log', 'x.logs', '.a/x.log', 'a/.x.log']],
    ['.*', ['.env', 'a/.env'], ['env']],
    ['a/*', ['a/b', 'a/c/'], ['a/.b', 'a', 'a/b/c']],
    ['a/**/c', ['a/c', 'a/b/c', 'a/b/d/c'], ['a/.b/c', 'c', 'b/a/c']],
    ['a/**', ['a/b'], ['a/b/c', 'a']],
    ['**/', ['a/', 'a/b/'], ['a', '.a/']],
    ['a/**/', ['a/', 'a/b/', 'a/b/c/'], ['a/b', 'b/']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['?', ['a', 'é', 'b/c'], ['ab', '.']],
    ['[ab]c', ['ac', 'd/bc'], ['cc', 'abc']],
    ['[^a]c', ['bc'], ['ac', '.c']],
    ['[!a]c', ['bc'], ['ac']],
    ['[b-a]', ['a', 'b'], ['-', 'c']],
    ['[]', [], ['[]', 'a']],
    ['[a', [], ['[a', 'a']],
    ['{a,b/c}', ['a', 'b/c'], ['x/a', 'x/b/c', 'b', 'c']],
    ['{a,b}.{x,y}', ['a.x', 'b.y'], ['a.z', 'c.x']],
    ['\\*', ['*'], ['a', '\\*']],
    ['\\{a\\}', ['{a}'], ['a']],
    ['!a', ['!a'], ['a', 'b']],
    ['é*', ['éa'], ['e']],
    ['+(a)', ['+(a)'], ['a', 'aa']],
    ['../x', [], ['x', '../x']],
    ['.', [], ['.', 'a']],
    ['/', [], ['a']],
  ];
  test.each(table)('%s', (pattern, out, stays) => {
    const isOut = (path: string) => matches(pattern, path.replace(/\/$/, ''), path.endsWith('/'));
    expect(out.filter((path) => !isOut(path))).toEqual([]);
    expect(stays.filter(isOut)).toEqual([]);
  });

  test('patterns are parted by white space, and # begins a comment', () => {
    const text = '\uFEFFone two\r\n\tthree # four five\n# six\n\nseven#eight\n';
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', '#'];
    expect(words.filter((word) => matches(text, word))).toEqual(['one', 'two', 'three', 'seven']);
  });

  test('.git stays out at the root and nowhere else', () => {
    expect(['.git', 'a/.git', '.gitignore', '.github', 'git'].filter((path) => matches('', path, true))).toEqual([
      '.git',
    ]);
  });

  test('a name that is not UTF-8 is compared byte by byte', () => {
    const isOut = slugExclusion('caf? *.bin é');
    expect(isOut('caf\xe9', false)).toBe(true);
    expect(isOut('\xff.bin', false)).toBe(true);
    expect(isOut('\xe9', false)).toBe(false);
  });

  test('braces that stand for too many names are refused', () => {
    expect(() => slugExclusion('{a,b}'.repeat(20))).toThrow(/stand for too many names\. Write fewer/);
  });

  test('what is below a folder stays out with it, and only the folder is told', async () => {
    await using folder = await aFolder();
    for (const path of ['.git/objects/x', 'sub/.git/x', 'docs/a/b', 'docs2/a', 'a/docs/x']) {
      await mkdir(join(folder.path, path, '..'), { recursive: true });
      await writeFile(join(folder.path, path), '');
    }
    const file = join(folder.path, '..', `${process.pid}-ignored.tgz`);
    const slug = await pack(file, { archive: await archiveOf(folder.path), slugignore: 'docs' });
    expect(slug.manifest.entries.map(({ path }) => path)).toEqual([
      '.',
      'a',
      'docs2',
      'docs2/a',
      'sub',
      'sub/.git',
      'sub/.git/x',
    ]);
    expect(slug.findings.map(({ path }) => path)).toEqual(['.git', 'a/docs', 'docs']);
    await expect(pack(file, { archive: await archiveOf(folder.path), slugignore: '*' })).rejects.toThrow(
      /Everything in \/app stays out of the slug by \.slugignore .*Narrow the patterns/,
    );
  });

  test('100,000 names and 20 patterns are compared within seconds', () => {
    const patterns = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? `*.pattern${index}` : `docs/x${index}/*`,
    );
    const isOut = slugExclusion(patterns.join('\n'));
    const startedAt = performance.now();
    for (let index = 0; index < 100_000; index += 1)
      isOut(`node_modules/p${index % 100}/lib/a/b/file${index}.js`, false);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

test('an /app with nothing in it is told from one that is left out', async () => {
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  const archive = await archiveOf(join(folder.path, 'app'));
  await expect(pack(join(folder.path, 'slug.tgz'), { archive })).rejects.toThrow(
    '/app in the app image is empty. Copy the app',
  );
});
