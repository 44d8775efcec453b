import { expect, test } from '@jest/globals';
import type { PackageInventory } from '../../../src/base/packages/inventory.ts';
import { readInventory, writeInventory } from '../../../src/base/packages/inventory-json.ts';
import { ActionError } from '../../../src/errors.ts';

const md5 = '0a'.repeat(16);
const inventory: PackageInventory = {
  kind: 'dpkg',
  packages: [
    { name: 'bash', version: '5.2-1', source: null, security: null },
    { name: 'libc6:i386', version: '1:2.36~a-9+b1', source: 'glibc', security: null },
    { name: 'libssl3', version: '3.0', source: null, security: false },
  ],
  libraries: [
    { path: '/usr/lib/a.so', package: null, md5: null },
    { path: '/usr/lib/x/__proto__.so', package: 'libssl3', md5 },
    { path: '/usr/lib/x\\x0a.so', package: 'libc6:i386', md5: null },
    { path: '/usr/lib/é.so', package: null, md5 },
  ],
};

test('an inventory comes out of its JSON as it was', () => {
  for (const each of [
    inventory,
    { kind: 'rpm', libraries: [] },
    { kind: 'unreadable', libraries: [] },
    { kind: 'none', libraries: inventory.libraries.slice(0, 1) },
  ] as const) {
    expect(readInventory(JSON.parse(JSON.stringify(writeInventory(each))), 'packages')).toEqual(each);
  }
});

test('the JSON is compact', () => {
  expect(JSON.stringify(writeInventory(inventory))).toBe(
    `{"kind":"dpkg","packages":[["bash","5.2-1"],["libc6:i386","1:2.36~a-9+b1","glibc"],["libssl3","3.0",null,false]],"libraries":[["/usr/lib",[["a.so"],["x\\\\x0a.so","libc6:i386"],["é.so",null,"${md5}"]]],["/usr/lib/x",[["__proto__.so","libssl3","${md5}"]]]]}`,
  );
});

const good = { kind: 'dpkg', packages: [['bash', '1']], libraries: [['/usr/lib', [['a.so', 'bash', md5]]]] };

test.each([
  ['it', 'a text', 'is not an object'],
  ['it.kind', { ...good, kind: 'pacman' }, 'is not dpkg, apk, rpm, none or unreadable'],
  ['it.packages', { ...good, packages: {} }, 'is not a list'],
  ['it.packages[0]', { ...good, packages: ['bash 1'] }, 'is not a list'],
  ['it.packages[0][0]', { ...good, packages: [['<img src=x>', '1']] }, 'is not the name of a package'],
  ['it.packages[0][0]', { ...good, packages: [['bash:a:b', '1']] }, 'is not the name of a package'],
  ['it.packages[0][1]', { ...good, packages: [['bash', '1\n2']] }, 'is not the version of a package'],
  ['it.packages[0][1]', { ...good, packages: [['bash', null]] }, 'is not a text'],
  ['it.packages[0][2]', { ...good, packages: [['bash', '1', '@org/team']] }, 'is not the name of a package'],
  ['it.packages[0][3]', { ...good, packages: [['bash', '1', null, 'yes']] }, 'is not true or false'],
  [
    'it.packages',
    {
      ...good,
      packages: [
        ['bash', '1'],
        ['bash', '2'],
      ],
    },
    'names something twice',
  ],
  ['it.libraries[0][0]', { ...good, libraries: [['/usr/../app', []]] }, 'is not an absolute path'],
  ['it.libraries[0][0]', { ...good, libraries: [['usr', []]] }, 'is not an absolute path'],
  ['it.libraries[0][1][0][0]', { ...good, libraries: [['/usr', [['..']]]] }, 'is not the name of a file'],
  ['it.libraries[0][1][0][0]', { ...good, libraries: [['/usr', [['a/b.so']]]] }, 'is not the name of a file'],
  ['it.libraries[0][1][0][2]', { ...good, libraries: [['/usr', [['a.so', null, 'x']]]] }, 'is not an MD5 in hex'],
  ['it.libraries', { ...good, libraries: [['/usr', [['a.so', 'zsh']]]] }, 'names a package that it.packages lacks'],
  ['it.libraries', { ...good, libraries: [['/usr', [['a.so'], ['a.so']]]] }, 'names something twice'],
])('a poisoned record is refused at %s: %j', (where, value, what) => {
  expect(() => readInventory(value, 'it')).toThrow(new ActionError(`${where} ${what}`));
});
