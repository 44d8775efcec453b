import { buffer } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { archivedFiles } from '../../../src/base/packages/archived-files.ts';
import { readDpkgStatus } from '../../../src/base/packages/dpkg-status.ts';
import { HeldText } from '../../../src/base/packages/held-text.ts';
import { packagesOf } from '../../../src/base/packages/inventory.ts';
import { readPackages } from '../../../src/base/packages/read-packages.ts';
import { forEachLine } from '../../../src/base/packages/text-lines.ts';
import { ActionError } from '../../../src/errors.ts';
import { anImage, inChunks, paragraph } from './an-image.ts';

const STATUS = '/var/lib/dpkg/status';

test.each([
  ['a name with a line end for the report', { Package: 'bash|\x1b[31m' }, 'has a field Package that'],
  ['a name that is a path', { Package: '../../etc' }, 'has a field Package that'],
  ['a version with markup', { Version: '1.0<img src=x>' }, 'has a field Version that'],
  ['an endless version', { Version: '1'.repeat(100_000) }, 'has a field Version that'],
  ['no architecture', { Architecture: '' }, 'has a field Architecture that'],
])('%s is refused with its file and line', async (_, fields, what) => {
  const status = paragraph('good') + paragraph('bad', fields);
  const reading = readPackages(anImage({ [STATUS]: status }));
  await expect(reading).rejects.toThrow(ActionError);
  await expect(reading).rejects.toThrow(`in its ${STATUS}, the paragraph at line 9 ${what}`);
});

test('a paragraph without a version is refused with its line', async () => {
  const reading = readPackages(anImage({ [STATUS]: 'Package: a\nStatus: install ok installed\n' }));
  await expect(reading).rejects.toThrow(`in its ${STATUS}, the paragraph at line 1 has no field Version`);
});

test('whatever the files hold, the end is an inventory or an ActionError', async () => {
  const text = fc.string({
    unit: fc.constantFrom('Package: ', 'Version: 1', 'Status: ', ':', ' ', '\n', '\0', 'é', '/a.so'),
  });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (status, list, sums) => {
      const files = {
        [STATUS]: paragraph('dpkg') + status,
        '/var/lib/dpkg/info/dpkg.list': list,
        '/var/lib/dpkg/info/dpkg.md5sums': sums,
        '/var/lib/dpkg/diversions': list,
        '/var/lib/apt/lists/x_dists_y-security_InRelease': status,
        '/var/lib/apt/lists/x_dists_y-security_main_binary-amd64_Packages': list,
      };
      const result = await readPackages(anImage(files)).catch((error: unknown) => error);
      expect(result instanceof ActionError || (typeof result === 'object' && result !== null && 'kind' in result)).toBe(
        true,
      );
    }),
    { numRuns: 200 },
  );
});

test('a database that is a symbolic link, or a folder, is no database', async () => {
  expect((await readPackages(anImage({ [STATUS]: { linkTo: '/dev/zero' } }))).kind).toBe('none');
  expect((await readPackages(anImage({ [`${STATUS}/x`]: 'Package: a' }))).kind).toBe('none');
});

test('what is kept is bounded, and by itself: it keeps no larger text in memory', async () => {
  const many = Array.from({ length: 100 }, (_, at) => paragraph(`p${at}`)).join('');
  const read = (limit: number) =>
    readDpkgStatus(inChunks(Buffer.from(many)), { path: STATUS, held: new HeldText(limit) });
  expect(await read(100 * 3 * 80)).toHaveLength(100);
  await expect(read(100 * 3 * 40)).rejects.toThrow(`up to ${STATUS}, there are more packages and libraries than`);
});

test('an archive longer than any real one is given up', async () => {
  const archive = await anImage({ '/opt/sparse': Buffer.alloc(100_000) }).open('/opt');
  const files = archivedFiles(archive ?? inChunks(Buffer.alloc(0)), { path: '/opt', limit: 2 ** -14 });
  const read = async () => {
    for await (const { content } of files) await buffer(content);
  };
  await expect(read()).rejects.toThrow("The image's packages cannot be read: its /opt holds more than");
});

test('a line of 200 MB is cut as it comes, and the lines after it keep their numbers', async () => {
  async function* long() {
    const part = Buffer.alloc(2 ** 20, 'x');
    for (let at = 0; at < 200; at += 1) yield part;
    yield Buffer.from('\nnext\nlast');
  }
  const lines: [number, number][] = [];
  await forEachLine(long(), (text, line) => lines.push([line, text.length]));
  expect(lines).toEqual([
    [1, 8192],
    [2, 4],
    [3, 4],
  ]);
});

test('row 47: a cut archive is an error, and a fault of the engine stays what it is', async () => {
  const whole = anImage({ [STATUS]: paragraph('a') });
  const cut = (how: () => AsyncIterable<Buffer>) =>
    readPackages({ open: async (path) => (path === STATUS ? how() : whole.open(path)) });
  await expect(
    cut(async function* () {
      yield* inChunks((await buffer((await whole.open(STATUS)) ?? inChunks(Buffer.alloc(0)))).subarray(0, 1024));
    }),
  ).rejects.toThrow(`the engine's archive of ${STATUS} is damaged`);
  const reason = new ActionError('Cancelled (SIGINT).');
  const stopped = cut(async function* () {
    yield Buffer.alloc(100);
    throw reason;
  });
  await expect(stopped).rejects.toBe(reason);
});

test('an archive is read or left before the next is opened', async () => {
  const image = anImage({
    [STATUS]: paragraph('a'),
    '/lib': { linkTo: 'usr/lib' },
    '/usr/lib/a.so': 'x',
    '/opt/x': 'y',
  });
  let open = 0;
  const counted = async (path: string) => {
    expect(open).toBe(0);
    const archive = await image.open(path);
    if (archive === null) return null;
    open += 1;
    return (async function* () {
      try {
        yield* archive;
      } finally {
        open -= 1;
      }
    })();
  };
  expect(packagesOf(await readPackages({ open: counted }))).toHaveLength(1);
  expect(open).toBe(0);
  await readPackages({ open: async (path) => (path === STATUS ? null : counted(path)) });
  expect(open).toBe(0);
});
