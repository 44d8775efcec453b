import { expect, test } from '@jest/globals';
import { comparePackages } from '../../../src/base/packages/compare-packages.ts';
import type { Library, Package, PackageInventory } from '../../../src/base/packages/inventory.ts';

const nothing = { before: [], after: [] };
const [oldSum, newSum, otherSum] = ['0a', '1b', '2c'].map((part) => part.repeat(16)) as [string, string, string];

function packages(...list: readonly string[]): readonly Package[] {
  return list.map((each) => {
    const [name = '', version = ''] = each.split(' ');
    return { name, version, source: null, security: null };
  });
}

function anInventory(list: readonly Package[], libraries: readonly Library[] = []): PackageInventory {
  return { kind: 'dpkg', packages: list, libraries };
}

function ssl(md5: string | null): readonly Library[] {
  return [
    { path: '/usr/lib/libssl.so', package: 'libssl-dev', md5: null },
    { path: '/usr/lib/libssl.so.3', package: 'libssl3', md5 },
    { path: '/usr/local/lib/own.so', package: null, md5: null },
  ];
}

test('what was upgraded, downgraded, added and removed comes by name; what is equal is left out', () => {
  const before = anInventory(packages('same 1.0-1', 'equal 1.0', 'up 1.9', 'down 2:1.0', 'gone 1'));
  const after = anInventory(packages('same 1.0-1', 'equal 1.0-0', 'up 1.10', 'down 3.0', 'Fresh 1~rc1'));
  expect(comparePackages(before, after, nothing)).toEqual(
    [
      { name: 'Fresh', before: null, after: '1~rc1', change: 'added' },
      { name: 'down', before: '2:1.0', after: '3.0', change: 'downgraded' },
      { name: 'gone', before: '1', after: null, change: 'removed' },
      { name: 'up', before: '1.9', after: '1.10', change: 'upgraded' },
    ].map((each) => ({ ...each, where: 'platform', security: null })),
  );
});

test('security is what is known of the version after', () => {
  const versions = (version: string, security: readonly (boolean | null)[]) =>
    anInventory(security.map((each, at) => ({ name: `p${at}`, version, source: null, security: each })));
  const changes = comparePackages(versions('1', [false, true, true]), versions('2', [true, false, null]), nothing);
  expect(changes.map(({ security }) => security)).toEqual([true, false, null]);
  expect(comparePackages(versions('1', [true]), anInventory([]), nothing)[0]?.security).toBeNull();
});

test.each([
  ['a copy of the old library', { before: [{ path: 'lib/libssl.so.3', md5: oldSum }], after: [] }, 'slug'],
  ['a copy of the new library', { before: [], after: [{ path: 'lib/libssl.so.3', md5: newSum }] }, 'slug'],
  ['a copy by the name of a link', { before: [], after: [{ path: 'lib/libssl.so', md5: newSum }] }, 'slug'],
  ['another library of that name', { before: [{ path: 'a/libssl.so.3', md5: otherSum }], after: [] }, 'platform'],
  ['the other image’s library', { before: [{ path: 'libssl.so.3', md5: newSum }], after: [] }, 'platform'],
] as const)('%s below /app: %j is in the %s', (_, reach, where) => {
  const before = anInventory(packages('libssl-dev 1', 'libssl3 1'), ssl(oldSum));
  const after = anInventory(packages('libssl-dev 2', 'libssl3 2'), ssl(newSum));
  expect(comparePackages(before, after, reach).map((change) => [change.name, change.where])).toEqual([
    ['libssl-dev', 'platform'],
    ['libssl3', where],
  ]);
});

test('with a database that is not covered nothing is claimed; without any, packages were added', () => {
  const after = anInventory(packages('a 1'));
  expect(comparePackages({ kind: 'apk', libraries: [] }, after, nothing)).toEqual([]);
  expect(comparePackages(after, { kind: 'rpm', libraries: [] }, nothing)).toEqual([]);
  expect(comparePackages({ kind: 'none', libraries: [] }, after, nothing)).toHaveLength(1);
});
