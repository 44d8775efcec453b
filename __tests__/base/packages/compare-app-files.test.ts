import { expect, test } from '@jest/globals';
import { compareAppFiles } from '../../../src/base/packages/compare-app-files.ts';
import type { AppFile } from '../../../src/slug/app-files.ts';

function files(contents: Readonly<Record<string, string>>, time = 0): readonly AppFile[] {
  return Object.entries(contents).map(([path, digest]) => ({ path, size: digest.length, time, digest }));
}

test('files are added, changed and removed, and counted by folder, two levels deep', () => {
  const before = files({
    'jdk/lib/server/jvm.so': 'a',
    'jdk/lib/rt.jar': 'b',
    'jdk/release': '17',
    gone: 'x',
    same: 'y',
  });
  const after = files(
    { 'jdk/lib/server/jvm.so': 'A', 'jdk/lib/rt.jar': 'B', 'jdk/release': '18', same: 'y', 'z/new': '' },
    9,
  );
  expect(compareAppFiles(before, after)).toEqual({
    count: 5,
    added: ['z/new'],
    changed: ['jdk/lib/rt.jar', 'jdk/lib/server/jvm.so', 'jdk/release'],
    removed: ['gone'],
    folders: [
      { path: 'jdk/lib', count: 2 },
      { path: '.', count: 1 },
      { path: 'jdk', count: 1 },
      { path: 'z', count: 1 },
    ],
  });
});

test('times do not count, sizes and digests do', () => {
  expect(compareAppFiles(files({ a: 'x' }, 1), files({ a: 'x' }, 2))).toEqual(compareAppFiles([], []));
  expect(compareAppFiles(files({ a: 'x' }), [{ path: 'a', size: 2, time: 0, digest: 'x' }]).changed).toEqual(['a']);
});

test('a path that is named like a field of every object is a path like others', () => {
  expect(compareAppFiles(files({}), files({ constructor: 'x', 'toString/a': 'y' })).folders).toEqual([
    { path: '.', count: 1 },
    { path: 'toString', count: 1 },
  ]);
});
