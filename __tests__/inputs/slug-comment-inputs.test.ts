import { expect, test } from '@jest/globals';
import { readSlugCommentInputs } from '../../src/inputs/slug-comment-inputs.ts';

const read = (values: Readonly<Record<string, string>>) =>
  readSlugCommentInputs({ values: new Map(Object.entries(values)), workspace: '/work' });

test('the report is looked for from the workspace, and the token is to be masked', () => {
  const given = { 'report-file': 'a/report.json', 'github-token': ' canary-token\n' };
  expect(read(given)).toEqual({
    inputs: {
      reportFile: '/work/a/report.json',
      comment: 'auto',
      commentThreshold: { share: 0.01, bytes: 2 ** 20 },
      githubToken: 'canary-token',
    },
    warnings: [],
    secrets: ['canary-token'],
  });
  expect(read({ ...given, 'report-file': '/tmp/report.json' }).inputs.reportFile).toBe('/tmp/report.json');
});

test('rows 3 and 7: every fault is named at once, an unknown input is a warning', () => {
  expect(() => read({ comment: 'yes', 'comment-threshold': '1' })).toThrow(
    [
      "Input report-file is empty; give the path of the release action's report.",
      'Input comment is "yes"; it is \'auto\', true or false.',
      'Input comment-threshold is "1"; write a share, a size or both, each once, such as 1%, 1MB.',
    ].join('\n'),
  );
  expect(read({ 'report-file': 'a', comment: 'false', report: 'x' }).warnings).toEqual([
    "There is no input 'report'; it was ignored. Did you mean 'report-file'?",
  ]);
});

test('row 2: without a token there is nothing to comment with', () => {
  expect(() => read({ 'report-file': 'a', 'github-token': ' ' })).toThrow(
    "Input github-token is empty; leave it out for the job's own token.",
  );
  expect(read({ 'report-file': 'a', comment: 'false' }).inputs.githubToken).toBeNull();
});
