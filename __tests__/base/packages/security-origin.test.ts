import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { packagesOf } from '../../../src/base/packages/inventory.ts';
import { readPackages } from '../../../src/base/packages/read-packages.ts';
import { anImage, paragraph, type TestFiles } from './an-image.ts';

const LISTS = '/var/lib/apt/lists';
const debian = `${LISTS}/mirror.example.com_debian_dists_bookworm_`;
const debianSecurity = `${LISTS}/mirror.example.com_debian-security_dists_bookworm-security_`;
const packages = 'main_binary-amd64_Packages';

function release(origin: string, suite: string): string {
  return `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nOrigin: ${origin}\nSuite: ${suite}\nSHA256:\n 0a 1 main\n-----BEGIN PGP SIGNATURE-----\n\niQIz\n`;
}

function list(...entries: readonly string[]): string {
  return entries.map((each) => paragraph(each.split(' ')[0] ?? '', { Version: each.split(' ')[1] ?? '' })).join('');
}

/** What is known of `patched 2`, `plain 1` and `stray 1`, which are installed. */
async function verdicts(lists: TestFiles) {
  const status = list('patched 2', 'plain 1', 'stray 1');
  const inventory = await readPackages(anImage({ '/var/lib/dpkg/status': status, ...lists }));
  return Object.fromEntries(packagesOf(inventory).map(({ name, security }) => [name, security]));
}

const unknown = { patched: null, plain: null, stray: null };
const both = {
  [`${debian}InRelease`]: release('Debian', 'stable'),
  [`${debian}${packages}`]: list('patched 1', 'plain 1'),
  [`${debianSecurity}InRelease`]: release('Debian', 'stable-security'),
  [`${debianSecurity}${packages}`]: list('patched 2', 'plain 0'),
};

test('without lists nothing is claimed', async () => {
  expect(await verdicts({})).toEqual(unknown);
  expect(await verdicts({ [`${LISTS}/lock`]: '' })).toEqual(unknown);
});

test('with the lists of both suites, a version is told by the suite that has it', async () => {
  expect(await verdicts(both)).toEqual({ patched: true, plain: false, stray: null });
});

test('a version that both suites have is a security update', async () => {
  const moved = { ...both, [`${debian}${packages}`]: list('patched 2', 'plain 1') };
  expect(await verdicts(moved)).toEqual({ patched: true, plain: false, stray: null });
});

test('another architecture of a package is another package', async () => {
  const foreign = {
    ...both,
    [`${debianSecurity}${packages}`]: paragraph('patched', { Version: '2', Architecture: 'i386' }),
  };
  expect(await verdicts(foreign)).toEqual({ patched: null, plain: false, stray: null });
});

test('a list that apt did not finish is not asked', async () => {
  const path = `${LISTS}/partial/mirror.example.com_debian-security_dists_bookworm-security_${packages}`;
  expect(await verdicts({ [path]: list('patched 2'), [`${path}.gz`]: 'damaged' })).toEqual(unknown);
});

test('without the list of a security suite, no update is called an ordinary one', async () => {
  const { [`${debianSecurity}${packages}`]: _, ...rest } = both;
  expect(await verdicts(rest)).toEqual(unknown);
});

test("another publisher's list does not make an update an ordinary one", async () => {
  const other = `${LISTS}/other.example.com_dists_bookworm_`;
  const lists = {
    ...both,
    [`${other}InRelease`]: release('Example', 'bookworm'),
    [`${other}${packages}`]: list('stray 1'),
  };
  expect(await verdicts(lists)).toEqual({ patched: true, plain: false, stray: null });
});

test.each([
  ['the name of the list', `${LISTS}/mirror.example.com_ubuntu_dists_noble-security_`, null],
  ['the suite in Release', `${LISTS}/mirror_`, 'Origin: Ubuntu\nSuite: noble-security\nCodename: noble\n'],
  ['the code name in Release', `${LISTS}/mirror_`, 'Origin: Debian\nSuite: stable\nCodename: trixie-security\n'],
  [
    'the label in Release',
    `${LISTS}/x_dists_buster_updates_`,
    'Origin: Debian\nLabel: Debian-Security\nSuite: oldstable\n',
  ],
])('a security suite is known by %s', async (_, start, text) => {
  const lists = { [`${start}${packages}`]: list('patched 2'), ...(text === null ? {} : { [`${start}Release`]: text }) };
  expect(await verdicts(lists)).toEqual({ ...unknown, patched: true });
});

test('lists are read as apt stores them, and a damaged one is named', async () => {
  const path = `${debianSecurity}${packages}`;
  const text = Buffer.from(list('patched 2'));
  // An LZ4 frame with one block that is stored as it is.
  const head = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE((text.length | 0x8000_0000) >>> 0);
  const frame = Buffer.concat([head, size, text, Buffer.alloc(4)]);
  expect(await verdicts({ [`${path}.gz`]: gzipSync(text) })).toEqual({ ...unknown, patched: true });
  expect(await verdicts({ [`${path}.lz4`]: frame })).toEqual({ ...unknown, patched: true });
  expect(await verdicts({ [`${path}.xz`]: 'xz' })).toEqual(unknown);
  await expect(verdicts({ [`${path}.gz`]: gzipSync(text).subarray(0, 40) })).rejects.toThrow(
    `its ${path}.gz is damaged`,
  );
  await expect(verdicts({ [`${path}.lz4`]: frame.subarray(0, 60) })).rejects.toThrow(`its ${path}.lz4 is damaged`);
  await expect(verdicts({ [`${path}.lz4`]: 'none at all' })).rejects.toThrow(`its ${path}.lz4 is damaged`);
});
