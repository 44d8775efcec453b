import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adviseOn } from '../../src/slug/advice.ts';
import { literalGlob, slugignoreLines } from '../../src/slug/advice-lines.ts';
import type { ManifestEntry } from '../../src/slug/manifest.ts';
import { readShownPath } from '../../src/slug/shown-path.ts';
import { slugExclusion } from '../../src/slug/slugignore.ts';
import { bytePath, showPath } from '../../src/tar/byte-path.ts';
import { aFile, entriesOf } from './a-manifest.ts';

/** The entries that a `.slugignore` with these lines leaves out, by the project's own matcher: each match with all below it. */
function leftOut(lines: readonly string[], entries: readonly ManifestEntry[]): ReadonlySet<ManifestEntry> {
  const isOut = slugExclusion(lines.join('\n'));
  const out = entries.filter(({ path, type }) => isOut(readShownPath(path), type === 'directory'));
  const folders = out.filter(({ type }) => type === 'directory').map(({ path }) => `${path}/`);
  return new Set(
    entries.filter((entry) => out.includes(entry) || folders.some((folder) => entry.path.startsWith(folder))),
  );
}

const odd = [
  'caf\xe9',
  'caf\xc3\xa9',
  'a b',
  'a#b',
  '*',
  'a*',
  '[a]',
  '{a,b}',
  'a\\b',
  '?',
  ' ',
  'a\nb',
  '!a',
  '@s',
  '~',
];
const segment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'lib', '.hid', 'node_modules', 'gems', 'a-1', '@s', 'share') },
  {
    weight: 6,
    arbitrary: fc.constantFrom('.git', 'test', 'docs', '.npm', '.m2', 'cache', '.cache', 'pip', 'man', 'site-packages'),
  },
  { weight: 3, arbitrary: fc.constantFrom('x.a', '.a', 'y.h', 'z.debug', 'q.js.map', '.env', 'README.md', 'x.dSYM') },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
);
const paths = fc.uniqueArray(
  fc.array(segment, { minLength: 1, maxLength: 6 }).map((parts) => showPath(parts.join('/'))),
  { minLength: 1, maxLength: 40 },
);

/** The tree of those files, without files that are folders of others, and without what is in no slug. */
function treeOf(names: readonly string[]): readonly ManifestEntry[] {
  const files = names.filter(
    (path) => !/^\.git(\/|$)/.test(path) && !names.some((other) => other.startsWith(`${path}/`)),
  );
  return entriesOf(files.map((path) => aFile(path)));
}

describe('the lines of an advice', () => {
  test('leave out exactly what is named, and save exactly what is told', () => {
    fc.assert(
      fc.property(paths, (names) => {
        const entries = treeOf(names);
        for (const { paths: told, count, bytes, remedy } of adviseOn({ entries })) {
          if (remedy.slugignore.length === 0) continue;
          const out = leftOut(remedy.slugignore, entries);
          const saved = [...out].reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
          expect(saved).toBeCloseTo(bytes, 3);
          const outermost = [...out].filter(({ path }) => ![...out].some((other) => path.startsWith(`${other.path}/`)));
          expect(outermost).toHaveLength(count);
          expect(outermost.map(({ path }) => path)).toEqual(expect.arrayContaining([...told]));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are one where the same name is unwanted everywhere, also below hidden folders', () => {
    const roots = ['lib/a.a', 'lib/deep/b.a', 'c.a', '.jdk/lib/d.a', '.jdk/e.a', '.x/.y/f.a'];
    const lines = slugignoreLines(
      roots.map((path) => ({ path, glob: '*.a' })),
      entriesOf([aFile('lib/b.so')]),
    );
    expect(lines.map(({ line }) => line)).toEqual(['*.a', '/.jdk/**/*.a', '/.x/.y/f.a']);
  });

  test('name each where a pattern would take another', () => {
    const roots = ['node_modules/a/test', 'node_modules/b/test', 'node_modules/@s/c/test'].map((path) => ({
      path,
      glob: 'test',
    }));
    const linesBeside = (...others: readonly string[]) =>
      slugignoreLines(roots, entriesOf(others.map((path) => aFile(path)))).map(({ line }) => line);
    expect(linesBeside('test/a.js')).toEqual(['/node_modules/**/test']);
    expect(linesBeside('test/a.js', 'node_modules/a/lib/test/b.js')).toEqual([
      '/node_modules/*/test',
      '/node_modules/@s/c/test',
    ]);
    expect(linesBeside('test/a.js', 'node_modules/@s/test/b.js')).toEqual([
      '/node_modules/[^@]*/test',
      '/node_modules/@s/c/test',
    ]);
    expect(linesBeside('test/a.js', 'node_modules/@s/test/b.js', 'node_modules/c/test')).toEqual([
      '/node_modules/a/test',
      '/node_modules/b/test',
      '/node_modules/@s/c/test',
    ]);
  });

  test('never take what differs from a name that a .slugignore cannot write', () => {
    const root = { path: 'a b/.git', glob: '.git' };
    expect(slugignoreLines([root], entriesOf([aFile('c/.git')]))).toEqual([{ line: '/a?b/.git', roots: [root] }]);
    expect(slugignoreLines([root], entriesOf([aFile('a-b/.git')]))).toEqual([]);
  });
});

test('what is shown of a name is the name again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (bytes) => {
      const path = Buffer.from(bytes).toString('latin1');
      expect(readShownPath(showPath(path))).toBe(path);
    }),
  );
  expect(readShownPath(showPath(bytePath('é\u202e\\x41')))).toBe(bytePath('é\u202e\\x41'));
});

test('a pattern for one path is one word that means this path', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (bytes) => {
      const name = Buffer.from(bytes).toString('latin1').replaceAll(/[/\0]/g, '_');
      fc.pre(name !== '.' && name !== '..');
      const { glob } = literalGlob(showPath(`a/${name}`));
      expect(glob).toMatch(/^[^\s#]+$/);
      expect(slugExclusion(`/${glob}`)(`a/${name}`, false)).toBe(true);
    }),
  );
});
