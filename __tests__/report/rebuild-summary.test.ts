import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RebuildReport, ReportedChanges } from '../../src/report/rebuild-report.ts';
import { describeChanges, rebuildHeadline, renderRebuildSummary } from '../../src/report/rebuild-summary.ts';
import { aFailedRebuild, aRebuild, nothingMoved, someChanges } from './a-rebuild.ts';
import { expectOnlyOurMarkup, hostileNames } from './as-github.ts';

const now = Date.parse('2026-01-05T03:04:05Z');
const golden = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name), 'utf8');
const noFiles = { count: 0, added: [], changed: [], removed: [], folders: [] };
const unchanged: ReportedChanges = {
  ...someChanges,
  packages: [],
  files: noFiles,
  isTreeChanged: false,
  isConfigChanged: false,
};

test('a rebuild that patched the slug and the platform, as it is shown', async () => {
  expect(renderRebuildSummary(aRebuild(), now)).toBe(await golden('rebuild.golden'));
});

test('a rebuild that failed says why, and what stays in use', async () => {
  expect(renderRebuildSummary(aFailedRebuild(), now)).toBe(await golden('failed-rebuild.golden'));
});

test('a run that found nothing to do is short', async () => {
  expect(renderRebuildSummary(nothingMoved(), now)).toBe(await golden('nothing-moved.golden'));
});

test('a run that failed before it knew anything shows nothing that it does not know', () => {
  const report = aRebuild({
    baseKey: '',
    reason: null,
    before: null,
    after: null,
    changes: null,
    kept: { kind: 'not-needed' },
    failure: { message: 'There is no Docker engine.', isBug: false },
    steps: [],
  });
  expect(renderRebuildSummary(report, now)).toBe(
    '## The base was not rebuilt\n\n```text\nThere is no Docker engine.\n```\n\n### Base\n\n| Base |  |\n| --- | --- |\n| Key |  |\n\n### Time\n',
  );
});

describe('the headline', () => {
  const upstream = 'heroku/heroku:24-build has moved';
  const all = '5 packages (1 in the slug, 4 on the platform, 2 for security), 60 files under /app, the image';

  test.each<[string, RebuildReport]>([
    [`The base was rebuilt (${upstream}): ${all}'s configuration`, aRebuild()],
    ['The base is up to date', nothingMoved()],
    ['The base was not rebuilt; the one that there was stays in use', aFailedRebuild()],
    ['The base was not rebuilt', { ...aFailedRebuild(), before: null }],
    [
      'The base was rebuilt, but the run failed; the one that there was stays in use',
      aRebuild({ failure: { message: 'It could not be kept.', isBug: false } }),
    ],
    ['The base was built for the first time', aRebuild({ reason: { kind: 'first' }, before: null, changes: null })],
    [
      'The base was rebuilt (it was 8 days old): nothing changed',
      aRebuild({ reason: { kind: 'age', ageMs: 8 * 86_400_000 }, changes: unchanged }),
    ],
    [
      'The base was rebuilt (it said that it was built in the future): nothing changed',
      aRebuild({ reason: { kind: 'age', ageMs: null }, changes: unchanged }),
    ],
    [
      'The base was rebuilt (forced): modes, folders or links under /app, or user names',
      aRebuild({ reason: { kind: 'forced' }, changes: { ...unchanged, isTreeChanged: true } }),
    ],
    [
      'The base was rebuilt (forced): 1 file under /app',
      aRebuild({ reason: { kind: 'forced' }, changes: { ...unchanged, files: { ...noFiles, count: 1 } } }),
    ],
  ])('%s', (text, report) => {
    expect(rebuildHeadline(report)).toBe(text);
  });
});

test('packages that could not be compared are never said to be unchanged', () => {
  const unknown = { ...unchanged, arePackagesKnown: false };
  expect(describeChanges(unknown)).toBe('nothing changed; packages were not compared');
  expect(describeChanges({ ...unknown, isConfigChanged: true })).toBe(
    "the image's configuration; packages were not compared",
  );
});

test.each([
  ['dpkg', 'those of the base before are not known'],
  ['apk', 'those of apk are not covered'],
  ['rpm', 'those of rpm are not covered'],
  ['none', 'the image has no package database'],
  ['unreadable', "the image's package database cannot be read, see the log"],
] as const)('of packages in %s, with nothing to compare them with, it says why', (packageKind, why) => {
  const changes = { ...unchanged, arePackagesKnown: false, packageKind };
  expect(renderRebuildSummary(aRebuild({ changes }), now)).toContain(`### Packages\n\nNot compared: ${why}.\n`);
});

test('a rebuild that changed nothing says so of packages and files', () => {
  const markdown = renderRebuildSummary(aRebuild({ changes: unchanged }), now);
  expect(markdown).toContain('### Packages\n\nNone changed.\n');
  expect(markdown).toContain('### In the slug\n\nNo file under `/app` changed.\n');
});

describe('modes and user names', () => {
  const rendered = (changes: Partial<ReportedChanges>) =>
    renderRebuildSummary(aRebuild({ changes: { ...unchanged, ...changes } }), now);
  const told = 'Modes, folders or links under `/app` changed, or user names of the image.\n';

  test('that changed alone are told, and no file is said to be the same', () => {
    const markdown = rendered({ isTreeChanged: true });
    expect(markdown).toContain(`### In the slug\n\nThe content of no file under \`/app\` changed.\n\n${told}`);
    expect(markdown).not.toContain('No file');
  });

  test('that changed with the content of files are told below them', () => {
    expect(rendered({ isTreeChanged: true, files: { ...noFiles, count: 1, changed: ['a'] } })).toContain(
      `</details>\n\n${told}`,
    );
  });

  test.each(['added', 'removed'] as const)('are not told of where a file that was %s is the reason', (list) => {
    const files = { ...noFiles, count: 1, [list]: ['a'] };
    expect(rendered({ isTreeChanged: true, files })).not.toContain('odes');
    expect(describeChanges({ ...unchanged, isTreeChanged: true, files })).toBe('1 file under /app');
  });

  test('that could not be compared are never said to be unchanged', () => {
    const unknown = { ...unchanged, isTreeChanged: null };
    expect(rendered(unknown)).toContain('Modes and user names were not compared.\n');
    expect(describeChanges(unknown)).toBe('nothing changed; modes and user names were not compared');
    expect(describeChanges({ ...unknown, arePackagesKnown: false })).toBe(
      'nothing changed; packages, modes and user names were not compared',
    );
  });
});

test('security is yes, no or not known, and never guessed', () => {
  const rows = renderRebuildSummary(aRebuild(), now).split('\n');
  const endOf = (name: string) =>
    rows
      .find((row) => row.startsWith(`| \`${name}\``))
      ?.split(' | ')
      .slice(-2);
  expect(endOf('libexpat1')).toEqual(['**in the slug**', '**yes** |']);
  expect(endOf('openssl')).toEqual(['on the platform', '**yes** |']);
  expect(endOf('make')).toEqual(['on the platform', 'no |']);
  expect(endOf('zstd')).toEqual(['on the platform', 'not known |']);
});

describe('what was kept', () => {
  const saved = { kind: 'saved', seconds: 7.7, archiveBytes: 440 * 2 ** 20 } as const;

  test.each<[string, RebuildReport['kept']]>([
    [
      'whole, because `line 9 is ONBUILD RUN make`, 440.0 MB, in 7.7 s',
      { ...saved, wholeBecause: 'line 9 is ONBUILD RUN make' },
    ],
    ['its record only, in 7.7 s: the image was there', { ...saved, archiveBytes: 0, wholeBecause: null }],
    [
      'skipped: `this run was set off by pull_request of a fork`',
      { kind: 'skipped', reason: 'this run was set off by pull_request of a fork' },
    ],
  ])('%s', (text, kept) => {
    expect(renderRebuildSummary(aRebuild({ kept }), now)).toContain(`| Kept | ${text} |\n`);
  });
});

test('row 96: of more than can be read, the first are listed and the rest is counted', () => {
  const [one] = someChanges.packages;
  if (one === undefined) throw new Error('no package');
  const names = Array.from({ length: 2_000 }, (_, index) => `name-${index}`);
  const changes: ReportedChanges = {
    ...someChanges,
    packages: names.map((name) => ({ ...one, name })),
    files: {
      count: 2_000,
      added: names,
      changed: [],
      removed: [],
      folders: names.map((path) => ({ path, count: 1 })),
    },
  };
  const markdown = renderRebuildSummary(aRebuild({ changes }), now);
  expect(markdown.match(/… and 1500 more in the report\./g)).toHaveLength(1);
  expect(markdown.match(/… and 1950 more in the report\./g)).toHaveLength(2);
  expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 18);
  expectOnlyOurMarkup(markdown);
});

/** The same report with this text wherever a report quotes an image, a registry or a path. */
function withName(name: string): RebuildReport {
  const build = { builtAt: name, buildSeconds: 1, from: [{ reference: name, digest: name }] };
  return aRebuild({
    baseKey: name,
    reason: { kind: 'upstream', reference: name, before: name, after: name },
    before: build,
    after: { ...build, from: [{ reference: name, digest: null }] },
    changes: {
      ...someChanges,
      packages: someChanges.packages.map((each) => ({
        ...each,
        name,
        before: each.before && name,
        after: each.after && name,
      })),
      files: { count: 3, added: [name], changed: [name], removed: [name], folders: [{ path: name, count: 3 }] },
    },
    kept: { kind: 'saved', seconds: 1, archiveBytes: 1, wholeBecause: name },
    steps: aRebuild().steps.map((step) => ({ ...step, title: name })),
  });
}

test.each(hostileNames)('row 97: with %j for every name there is no markup that is not ours', (name) => {
  const failed = { ...withName(name), failure: { message: `${name}\n${name}`, isBug: false } };
  const skipped = { ...withName(name), kept: { kind: 'skipped', reason: name } as const };
  for (const report of [withName(name), failed, skipped]) expectOnlyOurMarkup(renderRebuildSummary(report, now));
});

test.each<[string, RebuildReport['reason']]>([
  ['there was none', { kind: 'first' }],
  ['forced', { kind: 'forced' }],
  ['it was 8 days old', { kind: 'age', ageMs: 8 * 86_400_000 }],
  [
    '`debian:13` has moved: `sha256:1a` → `sha256:2b`',
    { kind: 'upstream', reference: 'debian:13', before: 'sha256:1a', after: 'sha256:2b' },
  ],
])('row 41: it says why: %s, also if the build failed', (why, reason) => {
  for (const report of [aRebuild({ reason }), { ...aFailedRebuild(), reason }])
    expect(renderRebuildSummary(report, now)).toContain(`| Why | ${why} |\n`);
});
