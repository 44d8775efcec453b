import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseFolders, folderSizes, otherFolders } from '../../src/report/folder-choice.ts';
import { folderDelta } from './a-compared-report.ts';

/** The folders of a slug by their sizes, and those that changed by their deltas. */
function foldersOf(sizes: Readonly<Record<string, number>>, deltas: Readonly<Record<string, number>> = {}) {
  const largestFolders = Object.entries(sizes).map(([path, bytes]) => ({ path, bytes, uncompressedBytes: bytes }));
  const changed = Object.entries(deltas).map(([path, delta]) => {
    const after = sizes[path] ?? 0;
    return folderDelta(path, after - delta, after);
  });
  return folderSizes({ largestFolders }, changed);
}

const chosen = (...folders: Parameters<typeof foldersOf>) =>
  chooseFolders(foldersOf(...folders), 4).map(({ path }) => path);

test('the largest, each by the folder in it that has nearly all of it', () => {
  const sizes = {
    jdk: 100,
    'jdk/lib': 80,
    'jdk/lib/server': 79,
    'jdk/bin': 19,
    app: 60,
    'app/a': 30,
    'app/b': 30,
    x: 1,
  };
  expect(chosen(sizes)).toEqual(['jdk/lib', 'app', 'jdk/bin', 'x']);
});

test('the biggest changes before the largest, as deep as they are', () => {
  const sizes = { big: 900, a: 100, 'a/b': 60, 'a/b/c': 50, 'a/d': 2 };
  expect(chosen(sizes, { a: 50, 'a/b': 50, 'a/b/c': 50 })).toEqual(['a/b/c', 'big', 'a/d']);
});

test('changes that outweigh each other in a folder are told one by one', () => {
  const sizes = { a: 100, 'a/x': 50, 'a/y': 50 };
  expect(chosen(sizes, { a: 1, 'a/x': 40, 'a/y': -39 })).toEqual(['a/x', 'a/y']);
});

test('a folder that is gone is a change, and not one of the largest', () => {
  expect(chosen({ a: 5 }, { gone: -20 })).toEqual(['gone', 'a']);
  expect(chosen({ a: 5, b: 2_000 }, { gone: -1, b: 1_000 })).toEqual(['b', 'a']);
});

test('a delta in a folder of which no file changed is not told', () => {
  const largestFolders = [{ path: 'a', bytes: 5, uncompressedBytes: 5 }];
  expect(folderSizes({ largestFolders }, [folderDelta('a', 4, 5, 0)])).toEqual([{ path: 'a', bytes: 5, change: null }]);
});

test('no more than are asked for', () => {
  expect(chooseFolders(foldersOf({ a: 3, b: 2, c: 1 }, { c: 1 }), 2).map(({ path }) => path)).toEqual(['c', 'a']);
});

test('the others have the changed ones first, and none is there twice', () => {
  const folders = foldersOf({ a: 9, 'a/b': 8, c: 7, d: 6 }, { d: 1, c: 2 });
  const [first] = folders;
  expect(otherFolders(folders, first === undefined ? [] : [first]).map(({ path }) => path)).toEqual(['c', 'd', 'a/b']);
});

test('no chosen folder holds another, and none is left out that could be chosen', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'c'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join('/'));
  const sizes = fc.dictionary(path, fc.integer({ min: 1, max: 100 }));
  const deltas = fc.dictionary(path, fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(sizes, deltas, (sizes, deltas) => {
      const paths = chooseFolders(foldersOf(sizes, deltas), 100).map((folder) => folder.path);
      const isBelow = (a: string, b: string) => a === b || a.startsWith(`${b}/`);
      for (const a of paths) expect(paths.filter((b) => isBelow(a, b) || isBelow(b, a))).toEqual([a]);
      for (const top of Object.keys(sizes).filter((each) => !each.includes('/')))
        expect(paths.some((each) => isBelow(each, top))).toBe(true);
    }),
  );
});
