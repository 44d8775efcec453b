import { expect, test } from '@jest/globals';
import { changeLines } from '../../src/report/change-lines.ts';
import { someChanges } from './a-rebuild.ts';

const changes = { ...someChanges, isThinSame: false };
const nothing = {
  ...changes,
  packages: [],
  files: { count: 0, added: [], changed: [], removed: [], folders: [] },
  isTreeChanged: false,
  isConfigChanged: false,
};

test('what was patched is a line for each package, with where and whether for security, and for each folder', () => {
  expect(changeLines(changes)).toEqual([
    "Compared with the base before: 5 packages (1 in the slug, 4 on the platform, 2 for security), 60 files under /app, the image's configuration.",
    'libexpat1 2.6.1-2ubuntu0.2 → 2.6.1-2ubuntu0.3: upgraded, in the slug, a security update',
    'libold 1.0: removed, on the platform',
    'make 4.4 → 4.3: downgraded, on the platform',
    'openssl 3.0.13-0ubuntu3.4 → 3.0.13-0ubuntu3.6: upgraded, on the platform, a security update',
    'zstd 1.5.5: added, on the platform',
    '57 in /app/jdk/lib',
    '1 in /app',
    '1 in /app/jdk',
    '1 in /app/lib',
  ]);
});

test('nothing is one line', () => {
  expect(changeLines(nothing)).toEqual(['Compared with the base before: nothing changed.']);
  expect(changeLines({ ...nothing, arePackagesKnown: false })).toEqual([
    'Compared with the base before: nothing changed; packages were not compared.',
  ]);
});

test('modes or user names alone are no line of nothing', () => {
  expect(changeLines({ ...nothing, isTreeChanged: true })).toEqual([
    'Compared with the base before: modes, folders or links under /app, or user names.',
  ]);
});

test('of many folders the fullest are named and the rest is counted', () => {
  const folders = Array.from({ length: 60 }, (_, index) => ({ path: `f${index}`, count: 60 - index }));
  const lines = changeLines({ ...nothing, files: { ...nothing.files, count: 1830, folders } });
  expect(lines).toHaveLength(1 + 50 + 1);
  expect(lines.at(-1)).toBe('… and in 10 more folders');
});
