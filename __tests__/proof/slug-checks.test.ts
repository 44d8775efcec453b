import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import type { LinkProblem } from '../../src/links/link-problem.ts';
import { linkHints, problemReferences } from '../../src/proof/link-findings.ts';
import { noteCheck } from '../../src/proof/note-check.ts';
import { unprovenFault } from '../../src/proof/refuse-unproven.ts';
import { secretsCheck, sizeCheck } from '../../src/proof/slug-checks.ts';
import type { ReportedCheck, ReportedFinding } from '../../src/report/reported-check.ts';
import type { ManifestEntry } from '../../src/slug/manifest.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const MB = 2 ** 20;
const limits = { limitBytes: 300 * MB, warnBytes: 270 * MB };

test.each([
  [269, 'passed', 0],
  [270, 'warned', 1],
  [300, 'warned', 1],
  [301, 'failed', 1],
] as const)('a slug of %i MB has its size %s', (size, outcome, count) => {
  const check = sizeCheck(size * MB, limits);
  expect(check).toMatchObject({ check: 'size', outcome, summary: `${size}.0 MB of 300.0 MB` });
  expect(check.findings).toHaveLength(count);
});

test('what looks like credentials is named, as loud as it was asked for', () => {
  const entry = (path: string): ManifestEntry =>
    ({ path, type: 'file', bytes: 1, compressedBytes: 1, digest: '', origin: 'app' }) as unknown as ManifestEntry;
  const manifest = { entries: [entry('.env'), entry('page.html')] } as unknown as Parameters<typeof secretsCheck>[0];
  expect(secretsCheck(manifest, 'warn')).toMatchObject({ outcome: 'warned', findings: [{ level: 'warning' }] });
  expect(secretsCheck(manifest, 'fail')).toMatchObject({ outcome: 'failed', findings: [{ level: 'error' }] });
  expect(secretsCheck({ ...manifest, entries: [entry('page.html')] }, 'fail').outcome).toBe('passed');
});

const check = (changes: Partial<ReportedCheck>): ReportedCheck => ({
  check: 'links',
  outcome: 'passed',
  summary: 'all is there',
  findings: [],
  ...changes,
});

describe('a finding is told once', () => {
  test('errors are left to the refusal, and beyond ten there are plain lines', () => {
    const log = createRecordingLog();
    const warnings = Array.from({ length: 12 }, (_, at): ReportedFinding => ({ level: 'warning', message: `w${at}` }));
    noteCheck(check({ findings: [{ level: 'error', message: 'fatal' }, ...warnings] }), log);
    expect(log.text('warning').split('\n')).toEqual(Array.from({ length: 10 }, (_, at) => `w${at}`));
    expect(log.text('info').split('\n')).toEqual(['All is there.', 'w10', 'w11']);
    expect(log.text('error')).toBe('');
  });
});

describe('a slug is refused', () => {
  const passed = { check: check({ check: 'dyno' }), unproven: [] };
  const failed = check({ outcome: 'failed', findings: [{ level: 'error', message: 'it crashed' }] });
  const notRun = check({ outcome: 'not-run', summary: 'no image' });
  test.each<[string, Parameters<typeof unprovenFault>, RegExp | null]>([
    ['not, if all is well', [{ dyno: passed, links: check({}) }, { linkCheck: 'fail' }], null],
    ['not for links that are only warned of', [{ dyno: passed, links: failed }, { linkCheck: 'warn' }], null],
    ['for links that must not fail', [{ dyno: passed, links: failed }, { linkCheck: 'fail' }], /\nit crashed$/],
    ['for links that nobody could check', [{ dyno: passed, links: notRun }, { linkCheck: 'fail' }], /: no image\.$/],
    [
      'for a dyno that crashed',
      [{ dyno: { check: failed, unproven: [] }, links: check({}) }, { linkCheck: 'off' }],
      /^The slug is not proven, so nothing was sent to Heroku\.\nit crashed$/,
    ],
    [
      'for a dyno that could not be booted',
      [{ dyno: { check: notRun, unproven: ['web'] }, links: check({}) }, { linkCheck: 'off' }],
      /It could not be booted as a dyno: no image\. .*dyno-check set to false/,
    ],
    [
      'for one of two types that could not be booted',
      [{ dyno: { check: check({ outcome: 'warned' }), unproven: ['clock'] }, links: check({}) }, { linkCheck: 'off' }],
      /It could not be booted as clock\./,
    ],
    [
      'for a dyno that crashed, where the links have a failure of their own',
      [{ dyno: { check: failed, unproven: [] }, links: null }, { linkCheck: 'fail' }],
      /^The slug is not proven, .*\nit crashed$/,
    ],
    ['not for a dyno with a failure of its own', [{ dyno: null, links: check({}) }, { linkCheck: 'fail' }], null],
    [
      'not where nothing was to be booted',
      [{ dyno: { check: notRun, unproven: [] }, links: check({}) }, { linkCheck: 'off' }],
      null,
    ],
  ])('%s', (_, [proof, inputs], message) => {
    const fault = unprovenFault(proof, inputs);
    if (message === null) return expect(fault).toBeNull();
    expect(fault).toBeInstanceOf(ActionError);
    expect(fault?.message).toMatch(message);
  });
});

const library: LinkProblem = {
  missing: { kind: 'library', soname: 'libpq.so.5', inBase: null, copyTo: { folder: '/app/lib', isSearched: false } },
  isCertain: true,
  count: 2,
  neededBy: ['bin/a', 'bin/b'],
};
const script: LinkProblem = {
  missing: { kind: 'script', interpreter: 'python3', endsInCarriageReturn: false },
  isCertain: false,
  count: 1,
  neededBy: ['bin/c'],
};

const link: LinkProblem = {
  missing: { kind: 'link', target: '/opt/words', inBase: null },
  isCertain: true,
  count: 1,
  neededBy: ['words'],
};

test('what is missing may lie outside /app, and explains how a dyno ends where it is certain', () => {
  expect(problemReferences([library, script, link])).toEqual([
    { from: '/app/bin/a', kind: 'library', to: 'libpq.so.5' },
    { from: '/app/bin/b', kind: 'library', to: 'libpq.so.5' },
    { from: '/app/bin/c', kind: 'command', to: 'python3' },
    { from: '/app/words', kind: 'path', to: '/opt/words' },
  ]);
  expect(linkHints([library, script], { runImage: 'run:1' })).toEqual([
    { name: 'libpq.so.5', message: expect.stringMatching(/^bin\/a and bin\/b need libpq\.so\.5/) },
  ]);
});
