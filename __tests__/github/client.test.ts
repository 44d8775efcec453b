import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { createGitHub, type GitHubOptions } from '../../src/github/client.ts';
import { putComment } from '../../src/github/sticky-comment.ts';
import { failingAlways, refusal } from '../harness/github/fault.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aComment, startGitHubSession } from './a-github.ts';

const TOKEN = 'ghs_canary0a1b2c3d4e5f';

function options(changes: Partial<GitHubOptions>): GitHubOptions {
  return {
    apiUrl: new URL('https://api.github.com'),
    token: TOKEN,
    repository: { owner: 'octo-org', name: 'octo-app' },
    userAgent: 'heroku-docker-release/test',
    log: createRecordingLog(),
    signal: new AbortController().signal,
    ...changes,
  };
}

test('row 111: the token is masked before anything is sent, and is in nothing that can be printed', () => {
  const log = createRecordingLog();
  const github = createGitHub(options({ log }));
  expect(log.masked).toEqual([TOKEN]);
  expect(inspect({ ...github, log: null }, { depth: null, showHidden: true })).not.toContain(TOKEN);
});

test('row 111: an error of a refused call shows the token nowhere, causes and all', async () => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', refusal(404, 'Not Found')) });
  const error = await session.github
    .run('look', ({ api }) => api.request('GET /repos/{owner}/{repo}/pulls', { owner: 'octo-org', repo: 'octo-app' }))
    .catch((reason: unknown) => reason);
  expect(inspect(error, { depth: null, showHidden: true })).toContain('Could not look:');
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(session.server.token);
});

test('each request says who we are, and which version of the API we mean', async () => {
  await using session = await startGitHubSession();
  await putComment(session.github, aComment('Slug 1'));
  for (const entry of session.server.journal)
    expect(entry.userAgent).toMatch(/^heroku-docker-release\/test octokit-core/);
  expect(session.log.text('debug')).toMatch(/^GET \/repos\/octo-org\/octo-app\/issues\/12\/comments: 200 in \d+ ms/);
});

test.each<{ name: string; changes: Partial<GitHubOptions>; says: string }>([
  { name: 'no token', changes: { token: '' }, says: 'github-token is empty.' },
  { name: 'a token with a line break', changes: { token: `${TOKEN}\nx` }, says: 'github-token contains a space' },
  {
    name: 'http',
    changes: { apiUrl: new URL('http://github.example/api/v3') },
    says: 'http://github.example is not https',
  },
  {
    name: 'a URL with a password',
    changes: { apiUrl: new URL('https://me:hunter2@github.example') },
    says: 'carries a user name or password',
  },
  {
    name: 'a repository that leads elsewhere',
    changes: { repository: { owner: '..', name: 'user' } },
    says: '"../user" is no repository',
  },
])('$name costs the comment and not the job, and nothing is sent', async ({ changes, says }) => {
  const github = createGitHub(options(changes));
  const outcome = await putComment(github, aComment('Slug 1'));
  expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining(says) });
  expect(JSON.stringify(outcome)).not.toMatch(/canary|hunter2/);
});
