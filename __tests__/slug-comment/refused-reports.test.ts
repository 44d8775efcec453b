import { expect, test } from '@jest/globals';
import { LARGEST_REPORT_BYTES } from '../../src/report/read-report.ts';
import { bytePath, showPath } from '../../src/tar/byte-path.ts';
import { hostileNames } from '../report/as-github.ts';
import { expectNothingLive } from '../report/github-html.ts';
import { aGrownReport, comment, startGitHub } from './a-slug-comment.ts';

const report = aGrownReport();

test.concurrent.each<[string, unknown, string]>([
  ['that is not there', null, 'there is no such file'],
  ['that is no JSON', '{"version": 1,', 'it is not JSON'],
  ['that is too large', Buffer.alloc(LARGEST_REPORT_BYTES + 1, ' '), 'it is larger than'],
  ['of another version', { ...report, version: 2 }, 'version is not 1'],
  ['with markup for a key', { ...report, commentKey: '--><img>' }, 'commentKey is not'],
  ['with a path for an app', { ...report, app: '../../x' }, 'app is not the name of an app'],
  ['with text for a size', { ...report, slug: { ...report.slug, sizeBytes: '@org/team' } }, 'slug.sizeBytes is not'],
  ['of a kind that nobody knows', { ...report, comparison: { kind: 'x' } }, 'comparison.kind is none of'],
  ['with a command in it', { ...report, checks: 1, '::error::': '::set-env name=A::b' }, 'checks is not a list'],
])('rows 9 and 97: a report %s posts nothing, and is red with the reason in one line', async (_, given, reason) => {
  await using github = await startGitHub();
  await using result = await comment(github, { report: given });
  expect(result.exitCode).toBe(1);
  expect(result.errors).toHaveLength(1);
  expect(result.errors[0]).toMatch(/^The report "[^"]*\/report\.json" was refused: [^\n]*\.$/);
  expect(result.errors[0]).toContain(`was refused: ${reason}`);
  expect(result.outputs).toEqual({ comment: 'failed', 'comment-url': '' });
  expect(result.summary).toBe('');
  expect(github.journal).toEqual([]);
});

test.concurrent('row 97: names that are hostile and still names are shown as they are, and are nothing more', async () => {
  await using github = await startGitHub();
  const shown = hostileNames.map((name) => showPath(bytePath(name)));
  const share = { bytes: 2 ** 20, uncompressedBytes: 2 ** 21 };
  const hostile = {
    ...report,
    slug: { ...report.slug, largestFolders: shown.map((path) => ({ path, ...share })), largestFiles: [] },
    comparison: {
      kind: 'files',
      with: { kind: 'branch', branch: 'main@{x}`|<img>', commit: null },
      sizeBytes: 2 ** 20,
      source: 'kept',
      isSameContent: false,
      folders: shown.map((path) => ({
        path,
        before: { bytes: 0, uncompressedBytes: 0 },
        after: share,
        delta: share,
        changedFiles: 1,
      })),
      files: [],
      changedFiles: shown.length,
    },
  };
  await using result = await comment(github, { report: hostile });
  expect(result.errors).toEqual([]);
  expect(result.outputs['comment']).toBe('created');
  const body = github.comments(7)[0]?.body ?? '';
  for (const name of ['@org/team', '<img src=x onerror=alert(1)>']) expect(body).toContain(name);
  const [run, commit, project] = [...body.matchAll(/\]\((https:[^)]+)\)/g)].map(([, link = '']) => link).slice(-3);
  expectNothingLive(body, [run ?? '', commit ?? '', project ?? '']);
  expect([run, commit, project]).toEqual([
    'https://github.com/org/app/actions/runs/4711',
    expect.stringContaining('https://github.com/org/app/commit/'),
    'https://github.com/org/heroku-docker-release',
  ]);
});

test.concurrent('row 97: a failure and what checks found are told as the words of the build', async () => {
  await using github = await startGitHub();
  const failed = { ...report, failure: { message: 'Merge this at once.', isBug: false } };
  await using result = await comment(github, { report: failed });
  expect(result.outputs['comment']).toBe('created');
  const said = 'The build of this pull request says:\n\n';
  const [made] = github.comments(7);
  expect(made?.body).toContain(`${said}\`\`\`text\nMerge this at once.`);
  expect(made?.body).toContain(`${said}| Check |`);
});

test.concurrent('row 96: a report with all that it may hold is cut on a row', async () => {
  await using github = await startGitHub();
  const share = { bytes: 1_000, uncompressedBytes: 2_000 };
  const paths = Array.from({ length: 1_000 }, (_, at) => `${'node_modules/'.repeat(2)}${'x'.repeat(200)}-${at}`);
  const none = { bytes: 0, uncompressedBytes: 0 };
  const full = {
    ...report,
    slug: { ...report.slug, largestFolders: paths.map((path) => ({ path, ...share })) },
    comparison: {
      ...report.comparison,
      folders: paths.map((path) => ({ path, before: none, after: share, delta: share, changedFiles: 1 })),
      files: paths.slice(0, 200).map((path) => ({ path, change: 'new', before: none, after: share, delta: share })),
    },
  };
  await using result = await comment(github, { report: full });
  expect(result.outputs['comment']).toBe('created');
  const body = github.comments(7)[0]?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(60_000);
});
