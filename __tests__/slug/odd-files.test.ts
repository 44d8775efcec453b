import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { noteFindings } from '../../src/slug/findings.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { at } from './a-tree.ts';
import { archiveOf, type Found, findIn, gunzip, pack, tarList, unpack } from './an-archive.ts';
import { imageOf, type TestImage } from './an-image.ts';

/** What only a running system can make; the rest is in the archive. */
const made = `
cd /app
perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => "run.sock", Listen => 1) or die'
mknod null c 1 3
mknod pipe p
mkfifo a-pipe
ln a-pipe b-pipe
truncate --size=20M sparse
rm deleted.txt emptied/file
`;

interface Case {
  readonly host: DockerHost;
  readonly image: TestImage;
  readonly slug: PackedSlug;
  readonly entries: ReadonlyMap<string, Found>;
}

let folder = '';
const cases: Case[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'odd-files-'));
  const app = join(folder, 'tree/app');
  await mkdir(join(app, 'a-skipped'), { recursive: true });
  await mkdir(join(app, 'emptied'));
  await writeFile(join(app, 'deleted.txt'), 'gone');
  await writeFile(join(app, 'emptied/file'), 'gone');
  await writeFile(join(app, 'first'), 'linked content');
  await link(join(app, 'first'), join(app, 'second'));
  await writeFile(join(app, 'a-skipped/a'), 'moved content');
  await link(join(app, 'a-skipped/a'), join(app, 'kept-1'));
  await link(join(app, 'a-skipped/a'), join(app, 'kept-2'));
  await symlink('first', join(app, 'a-skipped/b'));
  execFileSync('cp', ['-dl', join(app, 'a-skipped/b'), join(app, 'kept-link')]);
  await writeFile(join(folder, 'tree/outside'), 'also outside');
  await link(join(folder, 'tree/outside'), join(app, 'inside'));
  const targets = {
    absolute: '/app/first',
    escape: '../../../etc',
    dangling: 'nowhere',
    loop: 'loop',
    etc: '/etc/hosts',
  };
  for (const [name, target] of Object.entries(targets)) await symlink(target, join(app, name));
  for (const name of ['caf\xe9', 'caf\xe8', 'caf\xc3\xa9', 'a\nb', '-rf', 'n'.repeat(101), 'n'.repeat(255)]) {
    await writeFile(at(app, name), `named ${name}`);
  }
  await writeFile(join(app, 'capable'), 'x');
  execFileSync('setcap', ['cap_net_bind_service=+ep', join(app, 'capable')]);
  const archive = await archiveOf(join(folder, 'tree'), ['--xattrs', '--xattrs-include=*']);
  for (const [index, host] of (await dockerHosts()).entries()) {
    await using image = await imageOf(host, archive);
    const complete = await image.after(made);
    await using source = await complete.open();
    const slug = await pack(join(folder, `${index}.tgz`), { source, slugignore: 'a-skipped\n' });
    await using unpacked = await unpack(slug.file);
    const found = findIn(join(unpacked.path, 'app'));
    cases.push({ host, image: complete, slug, entries: new Map(found.map((entry) => [entry.path, entry])) });
  }
}, 300_000);
afterAll(async () => {
  for (const { image } of cases) await image[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const paths = (slug: PackedSlug, kind: string) =>
  slug.findings.filter((finding) => finding.kind === kind).map(({ path }) => path);

const eachCase = (check: (one: Case) => void | Promise<void>) => async () => {
  expect(cases.length).toBeGreaterThan(0);
  for (const one of cases) await check(one);
};

test(
  'row 48: a socket is left out by name, and nothing else is missing',
  eachCase(async ({ image, slug, entries }) => {
    // Only BuildKit on a graph driver keeps a socket: all others pass layers on as tars, which cannot hold one.
    const isInImage = (await image.find()).some(({ type }) => type === 's');
    expect(slug.comparedWith).toBe('container');
    expect(paths(slug, 'not-a-file').includes('run.sock')).toBe(isInImage);
    expect(entries.has('run.sock')).toBe(false);
    const log = createRecordingLog();
    noteFindings(slug, log);
    expect(log.text('warning').includes('run.sock')).toBe(isInImage);
    expect(log.text('warning')).toMatch(/a-pipe.*left out: a pipe, socket or device/);
  }),
);

describe('row 49: hard links', () => {
  test(
    'both names have the content',
    eachCase(async ({ slug, entries }) => {
      expect(entries.get('second')?.sha256).toBe(entries.get('first')?.sha256);
      expect((await tarList(slug.file)).find((line) => line.includes('app/second'))).toMatch(
        /^h.* link to \.\/app\/first$/,
      );
    }),
  );
  test(
    'whose first name stays out by .slugignore, be it a file or a symbolic link',
    eachCase(({ slug, entries }) => {
      expect(paths(slug, 'excluded')).toEqual(['a-skipped']);
      expect(entries.has('a-skipped')).toBe(false);
      expect(entries.get('kept-1')).toMatchObject({ type: 'f', size: '13' });
      expect(entries.get('kept-2')?.sha256).toBe(entries.get('kept-1')?.sha256);
      expect(entries.get('kept-link')).toMatchObject({ type: 'l', target: 'first' });
    }),
  );
  test(
    'whose other name is outside /app',
    eachCase(({ entries }) => expect(entries.get('inside')).toMatchObject({ type: 'f', size: '12' })),
  );
  test(
    'to a pipe are left out like the pipe',
    eachCase(({ slug, entries }) => {
      expect(paths(slug, 'not-a-file')).toEqual(expect.arrayContaining(['a-pipe', 'b-pipe']));
      expect(entries.has('a-pipe') || entries.has('b-pipe')).toBe(false);
    }),
  );
});

test(
  'row 50: symbolic links are kept as they are, with a word on those that lead out',
  eachCase(({ slug, entries }) => {
    const targets = ['absolute', 'escape', 'dangling', 'loop', 'etc'].map((name) => entries.get(name)?.target);
    expect(targets).toEqual(['/app/first', '../../../etc', 'nowhere', 'loop', '/etc/hosts']);
    expect(paths(slug, 'outside-link')).toEqual(['escape', 'etc']);
  }),
);

test(
  'row 51: pipes and devices are left out by name',
  eachCase(({ slug, entries }) => {
    expect(paths(slug, 'not-a-file')).toEqual(expect.arrayContaining(['null', 'pipe']));
    expect([...entries.values()].filter(({ type }) => !'fdl'.includes(type))).toEqual([]);
  }),
);

test(
  'row 53: odd names come out byte for byte, and two that are not UTF-8 stay two',
  eachCase(({ slug, entries }) => {
    for (const name of ['caf\xe9', 'caf\xe8', 'caf\xc3\xa9', 'a\nb', '-rf', 'n'.repeat(101), 'n'.repeat(255)]) {
      expect(entries.get(name)).toMatchObject({ type: 'f', size: String(Buffer.byteLength(`named ${name}`)) });
    }
    const shown = slug.manifest.entries.map(({ path }) => path);
    expect(shown).toEqual(expect.arrayContaining(['caf\\xe9', 'caf\\xe8', 'café', 'a\\x0ab']));
    expect(new Set(shown).size).toBe(shown.length);
  }),
);

test(
  'rows 54, 55, 57: GNU headers alone, without times, owners or attributes of the image',
  eachCase(async ({ slug }) => {
    const tar = await gunzip(slug.file);
    const lines = await tarList(slug.file);
    expect(lines.every((line) => /^\S+ 0\/0 .* 2023-11-14 22:13:20|^\S+ 0\/0 .* 1980-01-01 00:00:00/.test(line))).toBe(
      true,
    );
    expect(lines.every((line) => / \.\/app(\/|$)/.test(line))).toBe(true);
    for (let header = 0; header < tar.length; header += 512) {
      if (tar.toString('latin1', header + 257, header + 262) === 'ustar') {
        expect(tar.toString('latin1', header + 257, header + 265)).toBe('ustar  \0');
        expect('xg').not.toContain(String.fromCharCode(tar[header + 156] ?? 0));
      }
    }
    expect(tar.includes('SCHILY')).toBe(false);
  }),
);

test(
  'row 56: a sparse file counts at its full size',
  eachCase(({ slug, entries }) => {
    expect(entries.get('sparse')).toMatchObject({ size: String(20 * 2 ** 20) });
    expect(slug.manifest.uncompressedBytes).toBeGreaterThan(20 * 2 ** 20);
  }),
);

test(
  'row 58: what a later layer deleted is absent',
  eachCase(({ entries }) => {
    expect(entries.has('deleted.txt')).toBe(false);
    expect(entries.has('emptied/file')).toBe(false);
    expect(entries.get('emptied')?.type).toBe('d');
  }),
);

test(
  'row 58: a name that begins like a whiteout is kept where the engine keeps it, and never makes the slug seem incomplete',
  eachCase(async ({ host, image }) => {
    await using named = await image.after('mkdir /app/fresh; touch /app/fresh/.wh.x /app/fresh/y');
    // Where it became a whiteout, a listing of the folder has an `x` that is not there: not even find can be asked.
    const probe = ['run', '--rm', '--user', '0', '--entrypoint', 'ls', named.reference, '-A', '/app/fresh'];
    const held = /^\.wh\.x$/m.test(String(await host.docker(probe).catch(() => '')));
    await using source = await named.open();
    const slug = await pack(join(folder, 'whiteout.tgz'), { source });
    const packed = slug.manifest.entries.some(({ path }) => path === 'fresh/.wh.x');
    expect({ host: host.name, packed }).toEqual({ host: host.name, packed: held });
  }),
);
