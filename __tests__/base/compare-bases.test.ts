import { describe, expect, test } from '@jest/globals';
import { compareBases } from '../../src/base/compare-bases.ts';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import type { BaseRecord } from '../../src/base/record.ts';
import type { AppFile } from '../../src/slug/app-files.ts';

const [oldSum, newSum] = ['0a'.repeat(16), '1b'.repeat(16)];

function aFile(path: string, changes: Partial<AppFile> = {}): AppFile {
  return { path, size: 1, time: 1_700_000_000, digest: 'ab'.repeat(32), ...changes };
}

function installed(version: string, md5: string): PackageInventory {
  return {
    kind: 'dpkg',
    packages: ['libexpat1', 'openssl'].map((name) => ({ name, version, source: null, security: null })),
    libraries: [{ path: '/usr/lib/libexpat.so.1', package: 'libexpat1', md5 }],
  };
}

function aRecord(changes: Partial<BaseRecord> = {}): BaseRecord {
  return {
    version: 3,
    key: '0'.repeat(64),
    platform: 'linux/amd64',
    diffIds: [`sha256:${'c'.repeat(64)}`],
    config: {
      env: ['PATH=/bin'],
      cmd: null,
      entrypoint: null,
      workingDir: '/app',
      user: 'heroku',
      onBuild: ['COPY . /app'],
      volumes: [],
      labels: { built: 'yes' },
      shell: null,
      stopSignal: '',
      exposedPorts: [],
      healthcheck: '',
    },
    stored: null,
    builtAt: '2026-11-01T00:00:00Z',
    buildSeconds: 41,
    from: [{ reference: 'heroku/heroku:24', digest: null }],
    files: [aFile('bin/run'), aFile('lib/libexpat.so.1', { md5: oldSum })],
    treeDigest: 'd'.repeat(64),
    packages: installed('1.0', oldSum),
    outside: null,
    ...changes,
  };
}

const nothing = {
  packages: [],
  arePackagesKnown: true,
  files: { count: 0, added: [], changed: [], removed: [], folders: [] },
  isTreeChanged: false,
  isConfigChanged: false,
  isThinSame: true,
};

describe('the same content again', () => {
  test('is nothing, whenever and on whatever it was built', () => {
    const again = aRecord({
      builtAt: '2026-11-08T00:00:00Z',
      buildSeconds: 50,
      from: [{ reference: 'heroku/heroku:24', digest: `sha256:${'e'.repeat(64)}` }],
      diffIds: [`sha256:${'f'.repeat(64)}`],
    });
    expect(compareBases(aRecord(), again)).toEqual(nothing);
  });

  test('is nothing with other times of its files', () => {
    const files = aRecord().files.map((file) => ({ ...file, time: file.time + 1 }));
    expect(compareBases(aRecord(), aRecord({ files }))).toEqual(nothing);
  });

  test('is nothing with the config’s parts in another order', () => {
    const config = { ...aRecord().config, labels: { a: '1', b: '2' } };
    const { env, cmd, ...rest } = config;
    const turned = { ...rest, labels: { b: '2', a: '1' }, cmd, env };
    expect(compareBases(aRecord({ config }), aRecord({ config: turned }))).toEqual(nothing);
  });

  test('with other packages outside /app is the same thin base all the same', () => {
    const files = [aFile('bin/run')];
    const before = aRecord({ files, packages: installed('1.0', oldSum) });
    const changes = compareBases(before, aRecord({ files, packages: installed('1.1', newSum) }));
    expect(changes).toMatchObject({ files: nothing.files, isConfigChanged: false, isThinSame: true });
    expect(changes.packages.map(({ name, where }) => [name, where])).toEqual([
      ['libexpat1', 'platform'],
      ['openssl', 'platform'],
    ]);
  });
});

describe('a thin base is not the same', () => {
  test.each<[string, Partial<BaseRecord>]>([
    ['a changed file', { files: [aFile('bin/run', { digest: 'cd'.repeat(32) }), ...aRecord().files.slice(1)] }],
    ['a file of another size', { files: [aFile('bin/run', { size: 2 }), ...aRecord().files.slice(1)] }],
    ['a file that is new', { files: [...aRecord().files, aFile('new')] }],
    ['a file that is gone', { files: aRecord().files.slice(1) }],
    ['another tree (a mode, an empty folder, a user)', { treeDigest: 'e'.repeat(64) }],
    ['a tree that is not known', { treeDigest: null }],
    ['another ENV', { config: { ...aRecord().config, env: ['PATH=/evil'] } }],
    ['another trigger', { config: { ...aRecord().config, onBuild: ['COPY . /app', 'RUN x'] } }],
    ['another label', { config: { ...aRecord().config, labels: {} } }],
  ])('with %s', (_, changes) => {
    expect(compareBases(aRecord(), aRecord(changes)).isThinSame).toBe(false);
    expect(compareBases(aRecord(changes), aRecord()).isThinSame).toBe(false);
  });

  test('with two trees that are not known', () => {
    const unknown = aRecord({ treeDigest: null });
    expect(compareBases(unknown, unknown)).toEqual({ ...nothing, isTreeChanged: null, isThinSame: false });
  });
});

test('a mode, a folder or a user name that differs is a change of the tree, and of no file', () => {
  const other = aRecord({ treeDigest: 'e'.repeat(64) });
  expect(compareBases(aRecord(), other)).toEqual({ ...nothing, isTreeChanged: true, isThinSame: false });
});

test.each<[Partial<BaseRecord>, Partial<BaseRecord>]>([
  [{ treeDigest: null }, {}],
  [{}, { treeDigest: null }],
])('of a tree that is not known on one side nothing is claimed', (before, after) => {
  expect(compareBases(aRecord(before), aRecord(after)).isTreeChanged).toBeNull();
});

const { config: plainConfig } = aRecord();

test.each<Partial<BaseRecord['config']>>([
  { env: ['x'] },
  { cmd: ['x'] },
  { entrypoint: ['x'] },
  { workingDir: 'x' },
  { user: 'x' },
  { onBuild: ['x'] },
  { volumes: ['x'] },
  { labels: { x: '' } },
  { shell: ['x'] },
  { stopSignal: 'x' },
  { exposedPorts: ['1/tcp'] },
  { healthcheck: '{"Test":["NONE"]}' },
])('a changed %j is a changed config', (field) => {
  const other = { ...plainConfig, ...field };
  expect(compareBases(aRecord(), aRecord({ config: other }))).toEqual({
    ...nothing,
    isConfigChanged: true,
    isThinSame: false,
  });
});

test('a package whose library was copied below /app is in the slug, the others are on the platform', () => {
  const after = aRecord({
    files: [aFile('bin/run'), aFile('lib/libexpat.so.1', { md5: newSum, digest: 'ef'.repeat(32) })],
    packages: installed('1.1', newSum),
  });
  expect(compareBases(aRecord(), after)).toEqual({
    packages: [
      { name: 'libexpat1', before: '1.0', after: '1.1', change: 'upgraded', where: 'slug', security: null },
      { name: 'openssl', before: '1.0', after: '1.1', change: 'upgraded', where: 'platform', security: null },
    ],
    arePackagesKnown: true,
    files: {
      count: 1,
      added: [],
      changed: ['lib/libexpat.so.1'],
      removed: [],
      folders: [{ path: 'lib', count: 1 }],
    },
    isTreeChanged: false,
    isConfigChanged: false,
    isThinSame: false,
  });
});

test('a copy that is below /app in one of the two bases only counts as well', () => {
  const files = [aFile('bin/run')];
  const gone = compareBases(aRecord(), aRecord({ files, packages: installed('1.1', newSum) }));
  expect(gone.packages[0]).toMatchObject({ name: 'libexpat1', where: 'slug' });
  const came = compareBases(
    aRecord({ files }),
    aRecord({ files: [...files, aFile('x.so', { md5: newSum })], packages: installed('1.1', newSum) }),
  );
  expect(came.packages[0]).toMatchObject({ name: 'libexpat1', where: 'slug' });
});

test.each(['apk', 'rpm', 'none', 'unreadable'] as const)(
  'of packages on one side or both in %s nothing is claimed',
  (kind) => {
    const uncovered = aRecord({ packages: { kind, libraries: [] } });
    const upgraded = aRecord({ packages: installed('2.0', newSum) });
    for (const [before, after] of [
      [uncovered, upgraded],
      [upgraded, uncovered],
      [uncovered, uncovered],
    ] as const)
      expect(compareBases(before, after)).toMatchObject({ packages: [], arePackagesKnown: false });
  },
);
