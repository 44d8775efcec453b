import { expect, test } from '@jest/globals';
import { readGitHubRun } from '../../src/workflow/github-run.ts';

const given = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '42' };

test('a run on github.com', () => {
  const run = readGitHubRun(given);
  expect(run).toEqual({
    apiUrl: new URL('https://api.github.com'),
    repository: { owner: 'org', name: 'app' },
    repositoryUrl: 'https://github.com/org/app',
    runUrl: 'https://github.com/org/app/actions/runs/42',
  });
});

test('a run on a server of their own, below a path', () => {
  const run = readGitHubRun({
    ...given,
    GITHUB_API_URL: 'https://git.example.org/api/v3',
    GITHUB_SERVER_URL: 'https://git.example.org/',
  });
  expect(run?.apiUrl.href).toBe('https://git.example.org/api/v3');
  expect(run?.runUrl).toBe('https://git.example.org/org/app/actions/runs/42');
});

test('a run that does not say which it is has no page', () => {
  expect(readGitHubRun({ ...given, GITHUB_RUN_ID: '4?2' })?.runUrl).toBeNull();
});

test.each([
  { GITHUB_ACTIONS: 'false' },
  { GITHUB_REPOSITORY: '' },
  { GITHUB_REPOSITORY: 'org/app/../x' },
  { GITHUB_REPOSITORY: 'org/a?b' },
  { GITHUB_API_URL: 'http://api.example.org' },
  { GITHUB_API_URL: 'https://user:word@api.example.org' },
  { GITHUB_SERVER_URL: 'github' },
])('no run that a token may be used in: %j', (change) => {
  expect(readGitHubRun({ ...given, ...change })).toBeNull();
});
