import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { writeManifest } from '../../src/slug/manifest.ts';
import { slugBy } from '../slug/a-slug.ts';
import { at, content } from '../slug/a-tree.ts';
import { aFolder, archiveOf, pack } from '../slug/an-archive.ts';
import { runCommand as run } from './run-command.ts';

/** Puts these files, name and bytes of noise each, below `app` in a folder. */
async function fill(folder: string, files: Readonly<Record<string, number>>): Promise<void> {
  for (const [index, [path, size]] of Object.entries(files).entries()) {
    await mkdir(join(folder, 'app', dirname(path)), { recursive: true });
    await writeFile(at(folder, `app/${path}`), content(2 * index + 1, size));
  }
}

async function named(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  await promisify(execFile)('mv', [await slugBy(folder, ['--sort=name']), file]);
  return file;
}

const files = { 'lib/java/x/large.jar': 400_000, 'lib/java/other.jar': 200_000, own: 10_000 };

describe('report', () => {
  test('tells the sizes, folders and files of any slug, on stdout', async () => {
    await using folder = await aFolder();
    await fill(folder.path, files);
    const slug = await named(folder.path, 'a.tgz');
    const { code, stdout, stderr } = await run(['report', slug]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const size = String.raw`[\d.]+ KB`;
    const lines = [
      `.*/a\\.tgz: ${size}, unpacked 595\\.7 KB in 7 entries`,
      'SHA256:[0-9a-f]{64}',
      '',
      'Largest folders',
      ' *COMPRESSED  SHARE  UNPACKED  FOLDER',
      ` *${size}   98 %  585\\.9 KB  lib/`,
      ` *${size}   98 %  585\\.9 KB  lib/java/`,
      ` *${size}   66 %  390\\.6 KB  lib/java/x/`,
      '',
      'Largest files',
      ' *COMPRESSED  SHARE  UNPACKED  FILE',
      ` *${size}   66 %  390\\.6 KB  lib/java/x/large\\.jar`,
      ` *${size}   33 %  195\\.3 KB  lib/java/other\\.jar`,
      ` *${size}    2 %    9\\.8 KB  own`,
    ];
    expect(stdout).toMatch(new RegExp(`^${lines.join('\\n')}\\n$`));
  });

  test('gives the same as JSON, with what the manifest beside it knows of the base', async () => {
    await using folder = await aFolder();
    await fill(folder.path, files);
    const slug = await pack(join(folder.path, 'a.tgz'), { archive: await archiveOf(join(folder.path, 'app')) });
    const foreign: unknown = JSON.parse((await run(['report', '--json', slug.file])).stdout);
    const common = {
      version: 1,
      file: slug.file,
      app: null,
      releaseVersion: null,
      advice: [],
      sizeBytes: slug.sizeBytes,
      checksum: `SHA256:${slug.sha256}`,
      uncompressedBytes: 610_000,
      entries: 7,
      contentDigest: slug.manifest.contentDigest,
    };
    expect(foreign).toMatchObject({ ...common, baseBytes: null, appBytes: null });
    await writeManifest(slug);
    const { stdout } = await run(['report', slug.file, '--json']);
    const own: unknown = JSON.parse(stdout);
    expect(own).toMatchObject({
      ...common,
      baseBytes: expect.any(Number),
      appBytes: expect.any(Number),
      largestFolders: [{ path: 'lib' }, { path: 'lib/java' }, { path: 'lib/java/x', uncompressedBytes: 400_000 }],
      largestFiles: [{ path: 'lib/java/x/large.jar' }, { path: 'lib/java/other.jar' }, { path: 'own' }],
    });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect((await run(['report', slug.file])).stdout).toMatch(
      /^From the base \/ from the app: [\d.]+ \w+ \/ [\d.]+ KB$/m,
    );
  });

  test.each([
    [['report', 'my-app.tgz'], "There is no file 'my-app.tgz'. Name a slug file, such as slug.tgz."],
    [['report', './my-app'], "There is no file './my-app'. Name a slug file, such as slug.tgz."],
    [['report', '/'], "'/' is a folder. Name a slug file, such as slug.tgz."],
    [
      ['report', import.meta.filename],
      `'${import.meta.filename}' is not compressed by gzip, so it is no slug. Name a slug file, such as slug.tgz.`,
    ],
    [['report'], 'report takes one slug file, such as slug.tgz, or the name of an app; 0 were given. Try --help.'],
    [
      ['report', 'a', 'b'],
      'report takes one slug file, such as slug.tgz, or the name of an app; 2 were given. Try --help.',
    ],
    [['diff', 'a.tgz'], 'diff takes 2 slug files; 1 were given. Try --help.'],
    [['diff', '/nowhere/a.tgz', 'b.tgz'], "There is no file '/nowhere/a.tgz'. Name a slug file, such as slug.tgz."],
  ])('row 1: %j is refused in one line', async (args, message) => {
    expect(await run(args)).toEqual({ code: 1, stdout: '', stderr: `error: ${message}\n` });
  });

  test('an unknown flag is refused', async () => {
    const { code, stderr } = await run(['diff', '--jsn', 'a', 'b']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: Unknown option '--jsn'.* Try --help\.\n$/);
  });
});

describe('diff', () => {
  test('tells what differs, the biggest first, and ends with 0', async () => {
    await using folder = await aFolder();
    await fill(folder.path, files);
    const before = await named(folder.path, 'a.tgz');
    await rm(join(folder.path, 'app/own'));
    await fill(folder.path, { 'lib/java/x/large.jar': 500_000, 'new/one': 20_000 });
    const after = await named(folder.path, 'b.tgz');
    const { code, stdout, stderr } = await run(['diff', before, after]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').flatMap((line) => {
      const [, delta, rest] = /^ {2,}([+-])[\d.]+ \w+ .* ([+-][\d.]+ \w+ +\S+ {2}\S+)$/.exec(line) ?? [];
      return rest === undefined ? [] : [`${delta} ${rest.replace(/ +/g, ' ')}`];
    });
    expect(rows.slice(0, 3).toSorted()).toEqual([
      '+ +97.7 KB 1 lib/',
      '+ +97.7 KB 1 lib/java/',
      '+ +97.7 KB 1 lib/java/x/',
    ]);
    expect(rows.slice(3)).toEqual([
      '+ +19.5 KB 1 new/',
      '+ +97.7 KB grown lib/java/x/large.jar',
      '+ +19.5 KB new new/one',
      '- -9.8 KB gone own',
    ]);
    expect(stdout).toMatch(/^Difference: \+107\.\d KB \(\+18\.0 %\), unpacked \+107\.4 KB$/m);
    const json: unknown = JSON.parse((await run(['diff', before, after, '--json'])).stdout);
    expect(json).toMatchObject({ version: 1, isSameContent: false });
  });

  test('says so where nothing differs, or only a mode', async () => {
    await using folder = await aFolder();
    await fill(folder.path, { own: 10 });
    const [first, second] = [await named(folder.path, 'a.tgz'), await named(folder.path, 'b.tgz')];
    const same = await run(['diff', first, second]);
    expect(same).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\+0 bytes \(\+0\.0 %\), unpacked \+0 bytes\n\nBoth unpack to the same files\.\n$/),
    });
    await promisify(execFile)('chmod', ['600', join(folder.path, 'app/own')]);
    const mode = await run(['diff', first, await named(folder.path, 'b.tgz')]);
    expect(mode).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n\nNo file differs in content, only modes or folders do\.\n$/),
    });
  });
});

test('row 97: names that a terminal would act on are escaped, in text and in JSON', async () => {
  await using folder = await aFolder();
  const names = ['\x1b[2J', Buffer.from('\u202egpj', 'utf8').toString('latin1'), 'a\n::error::b', 'caf\xe9', '\x9b31m'];
  await fill(folder.path, Object.fromEntries(names.map((name) => [name, 100])));
  const [before, after] = [await named(folder.path, 'a\x1b[31m.tgz'), await named(folder.path, 'b\u202e.tgz')];
  await rm(join(folder.path, 'app'), { recursive: true });
  await fill(folder.path, { x: 1 });
  const empty = await named(folder.path, 'empty.tgz');
  for (const args of [
    ['report', before],
    ['report', after, '--json'],
    ['diff', before, empty],
    ['diff', empty, after, '--json'],
  ]) {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\\x1b\[2J/);
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ufffd]/);
    expect(stdout).not.toMatch(/^::/m);
  }
});
