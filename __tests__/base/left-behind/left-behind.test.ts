import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLeftBehind } from '../../../src/base/left-behind/check-left-behind.ts';
import { ownersOf } from '../../../src/base/left-behind/file-owners.ts';
import { imageBelow } from '../../../src/base/left-behind/find-left-behind.ts';
import { joinLeftBehind } from '../../../src/base/left-behind/left-behind.ts';
import { readLeftBehind, writeLeftBehind } from '../../../src/base/left-behind/left-behind-json.ts';
import { groupLeftFiles, leftFiles } from '../../../src/base/left-behind/left-files.ts';
import type { AppReference } from '../../../src/base/left-behind/left-references.ts';
import { type OutsideFile, readOutsideFiles } from '../../../src/base/left-behind/outside-files.ts';
import type { ImageFacts } from '../../../src/docker/engine.ts';
import { anImage } from '../packages/an-image.ts';

const aFile = (path: string, given: Partial<OutsideFile> = {}): OutsideFile => ({
  path,
  mode: 0o644,
  size: 100_000,
  time: 1,
  target: null,
  ...given,
});

describe('what a listing says', () => {
  test('names are bytes, links have targets, and what follows the mark is nobody’s', () => {
    const line = 'f 755 12 -5 /opt/a\nb \xe9\0\0l 777 3 7 /usr/bin/x\0../y z\0c 666 0 9 /dev/null\0\0';
    expect(readOutsideFiles(Buffer.from(line, 'latin1'))).toEqual([
      { path: '/opt/a\nb \xe9', mode: 0o755, size: 12, time: -5, target: null },
      { path: '/usr/bin/x', mode: 0o777, size: 3, time: 7, target: '../y z' },
    ]);
  });

  test.each(['', 'f 755 12 1 /a\0\0', 'f 755 12 1 /a\0\0c 666 0', 'gibberish\0\0c 666 0 9 /dev/null\0\0'])(
    'a listing without its end is none: %j',
    (text) => {
      expect(readOutsideFiles(Buffer.from(text))).toBeNull();
    },
  );
});

describe('what stays behind', () => {
  test('is what neither the image below nor the run image has', () => {
    const below = [
      aFile('/usr/bin/gcc'),
      aFile('/etc/changed'),
      aFile('/usr/bin/link', { target: 'a', size: 1 }),
      aFile('/usr/bin/touched'),
    ];
    const image = [
      ...[aFile('/usr/bin/gcc'), aFile('/etc/changed', { size: 5 }), aFile('/usr/bin/link', { target: 'b', size: 1 })],
      ...[aFile('/opt/new'), aFile('/usr/lib/libssl.so.3', { time: 99 }), aFile('/usr/bin/touched', { time: 9 })],
    ];
    const left = leftFiles({ image, below, runImage: [aFile('/usr/lib/libssl.so.3')] });
    expect(left.map(({ path }) => path)).toEqual(['/etc/changed', '/usr/bin/link', '/opt/new', '/usr/bin/touched']);
  });

  test('is grouped by package, else by folder; programs and libraries are kept by name', () => {
    const files = [
      aFile('/usr/bin/convert', { mode: 0o755, size: 10 }),
      aFile('/usr/bin/convert-im6', { target: 'convert', size: 7 }),
      aFile('/usr/share/doc/x', { size: 30 }),
      aFile('/opt/node/bin/node', { mode: 0o755, size: 1000 }),
      aFile('/opt/node/lib/libnode.so.1', { size: 500 }),
      aFile('/opt/node/include/node.h'),
    ];
    const left = groupLeftFiles(files, (path) => (path.startsWith('/usr') ? 'imagemagick' : null));
    expect(left.groups).toEqual([
      { kind: 'folder', name: '/opt/node', bytes: 101_500, files: 3 },
      { kind: 'package', name: 'imagemagick', bytes: 40, files: 3 },
    ]);
    expect(left.files.map(({ path }) => path)).toEqual([
      ...['/opt/node/bin/node', '/opt/node/lib/libnode.so.1', '/usr/bin/convert', '/usr/bin/convert-im6'],
    ]);
    const twice = joinLeftBehind(left, left);
    expect(twice.files).toEqual(left.files);
    expect(twice.groups[1]).toMatchObject({ bytes: 80, files: 6 });
  });

  test('is owned by the package that names it, also by the path of a system that has no merged /usr', async () => {
    const image = anImage({
      '/var/lib/dpkg/info/shout.list': '/.\n/bin/shout\n/usr/share/doc\n',
      '/var/lib/dpkg/info/libx:amd64.list': '/usr/lib/libx.so\n',
      '/var/lib/dpkg/info/libx:i386.list': '/usr/lib32/libx.so\n',
      '/var/lib/dpkg/info/shout.md5sums': 'x  usr/bin/other\n',
    });
    const paths = new Set(['/usr/bin/shout', '/usr/lib/libx.so', '/usr/lib32/libx.so', '/usr/bin/other']);
    expect([...(await ownersOf(paths, { image, architecture: 'amd64' }))].sort()).toEqual([
      ['/usr/bin/shout', 'shout'],
      ['/usr/lib/libx.so', 'libx'],
      ['/usr/lib32/libx.so', 'libx:i386'],
    ]);
    const none = await ownersOf(new Set(), { image, architecture: 'amd64' });
    expect(none.size).toBe(0);
    expect(image.opened).toHaveLength(1);
  });

  test('is counted from the image that has the most of its layers', () => {
    const image = (id: string, diffIds: readonly string[]) => ({ id, diffIds }) as ImageFacts;
    const candidates = [image('other', ['z']), image('run', ['a']), image('build', ['a', 'b']), image('empty', [])];
    expect(imageBelow({ diffIds: ['a', 'b', 'c'] }, candidates)?.id).toBe('build');
    expect(imageBelow({ diffIds: ['q'] }, candidates)).toBeNull();
  });
});

describe('the check', () => {
  const left = groupLeftFiles(
    [
      aFile('/usr/bin/python3', { mode: 0o755 }),
      aFile('/usr/lib/x86_64-linux-gnu/libvips.so.42'),
      aFile('/opt/words/list.txt'),
      aFile('/usr/include/big.h'),
    ],
    (path) => (path.includes('python') ? 'python3.11' : path.includes('libvips') ? 'libvips42' : null),
  );
  const check = (...references: readonly AppReference[]) =>
    checkLeftBehind(left, { references, pathFolders: ['/app/bin', '/bin'] });
  const messages = (...references: readonly AppReference[]) =>
    check(...references).findings.map((each) => each.message);

  test.each<[AppReference['kind'], string, string]>([
    ['path', '/bin/python3', '/usr/bin/python3 (package python3.11, 97.7 KB)'],
    ['command', 'python3', '/usr/bin/python3 (package python3.11, 97.7 KB)'],
    ['library', 'libvips.so.42', '/usr/lib/x86_64-linux-gnu/libvips.so.42 (package libvips42, 97.7 KB)'],
    ['path', '/opt/words/list.txt', '/opt/words/list.txt'],
    ['path', '/opt/words', '/opt/words'],
  ])('a %s %s is a warning that names what has it', (kind, to, named) => {
    const { outcome, findings } = check({ from: '/app/x', kind, to });
    expect(outcome).toBe('warned');
    expect(findings[0]?.level).toBe('warning');
    expect(
      findings[0]?.message.startsWith(`${named} is in the image, but not on the dyno, and /app/x asks for it`),
    ).toBe(true);
    expect(findings.slice(1).every(({ level }) => level === 'notice')).toBe(true);
  });

  test('what nobody asks for is told in a notice, the largest first, and passes', () => {
    const { outcome, findings, summary } = check(
      { from: 'x', kind: 'command', to: 'ruby' },
      { from: 'x', kind: 'path', to: '/opt/wordsworth' },
      { from: 'x', kind: 'path', to: '/etc/passwd' },
    );
    expect(outcome).toBe('passed');
    expect(summary).toBe('390.6 KB outside /app stays behind, and nothing in the slug refers to it');
    expect(findings.map(({ level }) => level)).toEqual(['notice', 'notice']);
    expect(messages()[0]).toContain('libvips42 (97.7 KB), python3.11 (97.7 KB)');
  });

  test('is not taken for passed where it is not known, and has little to say where there is nothing', () => {
    const asked = { references: [], pathFolders: [] };
    expect(checkLeftBehind({ unknown: 'the image has no GNU find' }, asked)).toEqual({
      check: 'left-behind',
      outcome: 'not-run',
      summary: 'the image has no GNU find',
      findings: [],
    });
    expect(checkLeftBehind({ groups: [], files: [] }, asked)).toMatchObject({ outcome: 'passed', findings: [] });
  });

  test('without knowing what the app asks for, it says what stays behind, and neither that it is missed nor that it is not', () => {
    const unknown = { unknown: 'the run image cannot be read' };
    const { outcome, findings, summary } = checkLeftBehind(left, { references: unknown, pathFolders: [] });
    expect([outcome, summary]).toEqual([
      'not-run',
      '390.6 KB outside /app stays behind, and whether the slug refers to it is not known: the run image cannot be read',
    ]);
    expect(findings).toEqual([
      { level: 'notice', message: expect.stringMatching(/^Packages .*libvips42 \(97\.7 KB\).* was not looked for\.$/) },
      {
        level: 'notice',
        message: expect.stringMatching(/^Folders .*\/opt\/words \(97\.7 KB\).* was not looked for\.$/),
      },
    ]);
    expect(checkLeftBehind({ groups: [], files: [] }, { references: unknown, pathFolders: [] })).toMatchObject({
      outcome: 'passed',
      summary: 'nothing is installed outside /app',
    });
  });
});

describe('in a record', () => {
  const path = fc.stringMatching(/^(\/[a-z.+]{1,4}x){2,4}$/);
  const size = fc.nat();

  test('it comes out as it was put in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(path, size, fc.boolean()), { selector: ([text]) => text }), (all) => {
        const files = all.map(([text, bytes, isProgram]) =>
          aFile(text, { size: bytes, mode: isProgram ? 0o755 : 0o644 }),
        );
        const left = groupLeftFiles(files, (text) => (text.length % 2 === 0 ? 'a-package' : null));
        expect(readLeftBehind(JSON.parse(JSON.stringify(writeLeftBehind(left))), 'left')).toEqual(left);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['left.groups', { files: [] }],
    ['left.groups[0]', { groups: [['a', 1]], files: [] }],
    ['left.groups[0][0]', { groups: [['/a/../b', 1, 1]], files: [] }],
    ['left.groups[0][0]', { groups: [['no name!', 1, 1]], files: [] }],
    ['left.groups[0][1]', { groups: [['a', -1, 1]], files: [] }],
    [
      'left.groups',
      {
        groups: [
          ['a', 1, 1],
          ['a', 1, 1],
        ],
        files: [],
      },
    ],
    ['left.files[0][1][0][1]', { groups: [['a', 1, 1]], files: [['/b', [['c', 1]]]] }],
    ['left.files[0][1][0][0]', { groups: [['a', 1, 1]], files: [['/b', [['../c', 0]]]] }],
    ['left.files[0][0]', { groups: [['a', 1, 1]], files: [['b', [['c', 0]]]] }],
    [
      'left.files',
      {
        groups: [['a', 1, 1]],
        files: [
          [
            '/b',
            [
              ['c', 0],
              ['c', 0],
            ],
          ],
        ],
      },
    ],
  ])('%s that does not fit is named', (where, value) => {
    expect(() => readLeftBehind(value, 'left')).toThrow(
      expect.objectContaining({ name: 'ActionError', message: expect.stringContaining(`${where} `) }),
    );
  });
});
