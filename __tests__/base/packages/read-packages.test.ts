import { expect, test } from '@jest/globals';
import { packagesOf } from '../../../src/base/packages/inventory.ts';
import { readPackages } from '../../../src/base/packages/read-packages.ts';
import { anImage, paragraph, type TestFiles } from './an-image.ts';

const md5 = 'a3cca2b2aa1e3b5b3b5aad99a8529074';
const STATUS = '/var/lib/dpkg/status';
const INFO = '/var/lib/dpkg/info';

async function namesIn(files: TestFiles): Promise<readonly string[]> {
  return packagesOf(await readPackages(anImage(files))).map(({ name, version }) => `${name} ${version}`);
}

async function librariesIn(files: TestFiles): Promise<readonly string[]> {
  const { libraries } = await readPackages(anImage(files));
  return libraries.map((each) => `${each.path} ${each.package ?? '-'} ${each.md5 ?? '-'}`);
}

test('packages are those whose files are in place, with the architecture behind foreign ones', async () => {
  const states = ['installed', 'half-configured', 'triggers-awaited', 'triggers-pending', 'unpacked'];
  const gone = ['config-files', 'not-installed', 'half-installed'];
  const status = [
    ...[...states, ...gone].map((state) => paragraph(state, { Status: `install ok ${state}` })),
    paragraph('held', { Status: 'hold ok installed' }),
    paragraph('dpkg'),
    paragraph('libc6', { 'Multi-Arch': 'same' }),
    paragraph('libc6', { 'Multi-Arch': 'same', Architecture: 'i386', Version: '2:2.36~a+b-9' }),
    paragraph('tzdata', { Architecture: 'all' }),
  ].join('');
  expect(await namesIn({ [STATUS]: status })).toEqual(
    [...states, 'held', 'dpkg', 'libc6', 'tzdata']
      .map((name) => `${name} 1.0-1`)
      .concat('libc6:i386 2:2.36~a+b-9')
      .toSorted(),
  );
});

test('the architecture that needs no name is that of dpkg; where there is no dpkg, the one that most packages have', async () => {
  const [a, b, c] = [
    paragraph('a'),
    paragraph('b', { Architecture: 'i386' }),
    paragraph('c', { Architecture: 'i386' }),
  ];
  expect(
    await namesIn({ [STATUS]: `${a}${b}${c}${paragraph('d', { Architecture: 'i386' })}${paragraph('dpkg')}` }),
  ).toEqual(['a 1.0-1', 'b:i386 1.0-1', 'c:i386 1.0-1', 'd:i386 1.0-1', 'dpkg 1.0-1']);
  expect(await namesIn({ [STATUS]: a + b + c })).toEqual(['a:amd64 1.0-1', 'b 1.0-1', 'c 1.0-1']);
});

test('a source package is named where it has another name, without its version', async () => {
  const status = paragraph('libssl3', { Source: 'openssl' }) + paragraph('gcc', { Source: 'gcc-defaults (1.203)' });
  const packages = packagesOf(await readPackages(anImage({ [STATUS]: `${status}${paragraph('bash')}` })));
  expect(packages.map(({ name, source }) => [name, source])).toEqual([
    ['bash', null],
    ['gcc', 'gcc-defaults'],
    ['libssl3', 'openssl'],
  ]);
});

test('an image without a shell has a file for each package, and its sums name the files', async () => {
  const files: TestFiles = {
    '/var/lib/dpkg/status.d/libssl3': 'Package: libssl3\nArchitecture: amd64\nVersion: 3.0.1\n',
    '/var/lib/dpkg/status.d/libssl3.md5sums': `${md5}  usr/lib/libssl.so.3\n`,
    '/var/lib/dpkg/status.d/base': 'Package: base\nArchitecture: amd64\nVersion: 2',
    '/usr/lib/libssl.so.3': 'x',
  };
  expect(await namesIn(files)).toEqual(['base 2', 'libssl3 3.0.1']);
  expect(await librariesIn(files)).toEqual([`/usr/lib/libssl.so.3 libssl3 ${md5}`]);
});

test('a library has its owner and sum, whichever of the merged paths the package names', async () => {
  const files: TestFiles = {
    [STATUS]: paragraph('libc6') + paragraph('libc6', { Architecture: 'i386' }) + paragraph('dpkg'),
    [`${INFO}/libc6:amd64.list`]: '/.\n/lib/x86_64-linux-gnu\n/lib/x86_64-linux-gnu/libc.so.6\n/usr/lib/libm.so\n',
    [`${INFO}/libc6:amd64.md5sums`]: `${md5}  lib/x86_64-linux-gnu/libc.so.6\n`,
    [`${INFO}/libc6:i386.list`]:
      '/lib32/libc.so.6\n/usr/libexec/plug.so\n/app/lib/mine.so\n/usr/share/man/ld.so.8.gz\n',
    [`${INFO}/gone.list`]: '/usr/lib/left.so\n/usr/lib/removed.so\n',
    '/lib': { linkTo: 'usr/lib' },
    '/lib32': { linkTo: '/usr/lib32' },
    '/usr/lib/x86_64-linux-gnu/libc.so.6': 'x',
    '/usr/lib/libm.so': { linkTo: 'x86_64-linux-gnu/libm.so.6' },
    '/usr/lib/left.so': 'x',
    '/usr/lib/notes.so.txt': 'x',
    '/usr/lib32/libc.so.6': 'x',
    '/usr/local/lib/deep/libmine.so.1.2b': 'x',
    '/opt/vendor/v.so': 'x',
    '/usr/lib/caf\u00e9.so': 'x',
  };
  expect(await librariesIn(files)).toEqual([
    '/opt/vendor/v.so - -',
    '/usr/lib/café.so - -',
    '/usr/lib/left.so - -',
    '/usr/lib/libm.so libc6 -',
    `/usr/lib/x86_64-linux-gnu/libc.so.6 libc6 ${md5}`,
    '/usr/lib32/libc.so.6 libc6:i386 -',
    '/usr/libexec/plug.so libc6:i386 -',
    '/usr/local/lib/deep/libmine.so.1.2b - -',
  ]);
});

test('a folder that is a symbolic link elsewhere was not searched, so what packages say of it stands', async () => {
  const files: TestFiles = {
    [STATUS]: paragraph('vendor'),
    '/var/lib/dpkg/info/vendor.list': '/opt/vendor/v.so\n/usr/lib/removed.so\n',
    '/opt': { linkTo: 'srv/opt' },
  };
  expect(await librariesIn(files)).toEqual(['/opt/vendor/v.so vendor -']);
});

test('where /usr is not merged, /lib is a folder of its own', async () => {
  const files: TestFiles = {
    [STATUS]: paragraph('libc6'),
    [`${INFO}/libc6.list`]: '/lib/libc.so.6\n',
    '/lib/libc.so.6': 'x',
    '/usr/lib/libc.so.6': 'x',
  };
  expect(await librariesIn(files)).toEqual(['/lib/libc.so.6 libc6 -', '/usr/lib/libc.so.6 - -']);
});

test('databases that are not covered are named; the libraries are known all the same', async () => {
  const library = { '/usr/lib/libz.so.1': 'x' };
  for (const [path, kind] of [
    ['/lib/apk/db/installed', 'apk'],
    ['/usr/lib/sysimage/rpm/rpmdb.sqlite', 'rpm'],
    ['/etc/passwd', 'none'],
  ] as const) {
    const inventory = await readPackages(anImage({ ...library, [path]: 'x' }));
    expect(inventory).toEqual({ kind, libraries: [{ path: '/usr/lib/libz.so.1', package: null, md5: null }] });
  }
  expect(await readPackages(anImage({}))).toEqual({ kind: 'none', libraries: [] });
});
