import { expect, test } from '@jest/globals';
import { putComment } from '../../src/github/sticky-comment.ts';
import { ACTIONS_BOT, STRANGER } from '../harness/github/accounts.ts';
import { failing, failingAlways, type GitHubFault, refusal } from '../harness/github/fault.ts';
import { aComment, bodies, type GitHubSession, MARKER, PULL_REQUEST, startGitHubSession } from './a-github.ts';

/** Why it failed, in words that name what, why and what to do. */
async function reasonOf(session: GitHubSession): Promise<string> {
  const outcome = await putComment(session.github, aComment('Slug 1'));
  if (outcome.kind !== 'failed') throw new Error(`expected a failure, got ${outcome.kind}`);
  expect(outcome.reason).toMatch(/^Could not comment on pull request #12: .+\.( \(.+\))?$/);
  expect(outcome.reason).not.toContain('\n');
  expect(outcome.reason).not.toContain(session.server.token);
  return outcome.reason;
}

test('row 95: a token that may not write fails the comment, and says which permission is missing', async () => {
  await using session = await startGitHubSession({ permission: 'read' });
  expect(await reasonOf(session)).toBe(
    'Could not comment on pull request #12: the token may not do this. Give the job `permissions: pull-requests: write`; a pull request from a fork never has it, there a `workflow_run` posts the comment. (POST, HTTP 403, "Resource not accessible by integration", it needs issues=write; pull_requests=write, X-GitHub-Request-Id CAFE:1234:5678:9ABC:DEF0)',
  );
  expect(session.server.requests()).toEqual(['GET issues/list-comments → 200', 'POST issues/create-comment → 403']);
});

test('row 95: a token that may only read leaves the comment of an earlier run as it is', async () => {
  await using session = await startGitHubSession({ permission: 'read' });
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nbefore`);
  expect(await reasonOf(session)).toContain('PATCH, HTTP 403');
  expect(bodies(session)).toEqual([`${MARKER}\nbefore`]);
});

test('row 95: a token that may see nothing of a private repository', async () => {
  await using session = await startGitHubSession({ permission: 'none', isPublic: false });
  expect(await reasonOf(session)).toContain('GET, HTTP 403, "Resource not accessible by integration"');
  expect(session.server.requests()).toEqual(['GET issues/list-comments → 403']);
});

test('row 95: a token that was revoked', async () => {
  await using session = await startGitHubSession({ token: () => 'ghs_revoked0a1b2c3d4e5f' });
  expect(await reasonOf(session)).toContain('the token is wrong, expired or revoked.');
});

test('row 95: a pull request that is not there', async () => {
  await using session = await startGitHubSession({ pullRequests: [] });
  expect(await reasonOf(session)).toContain('GET, HTTP 404, "Not Found"');
});

test('row 95: a locked conversation', async () => {
  await using session = await startGitHubSession({ pullRequests: [{ number: PULL_REQUEST, locked: true }] });
  expect(await reasonOf(session)).toContain('the conversation is locked. Unlock it to have the comment.');
});

test('row 95: a body that GitHub finds too long', async () => {
  await using session = await startGitHubSession();
  const outcome = await putComment(session.github, aComment('x'.repeat(65_536)));
  expect(outcome).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('POST, HTTP 422, "Validation Failed"'),
  });
});

test.each<{ name: string; fault: GitHubFault; says: string }>([
  { name: '410', fault: refusal(410, 'This issue was deleted'), says: 'it was deleted' },
  {
    name: 'the most comments there can be',
    fault: refusal(403, 'Commenting is disabled on issues with more than 2500 comments'),
    says: 'as many comments as GitHub allows',
  },
  {
    name: '429 with a Retry-After of an hour',
    fault: refusal(429, 'Too many requests', { 'retry-after': '3600' }),
    says: 'GitHub limits how much this token may ask for. A later run makes up for it. GitHub asks to wait 3600 s.',
  },
  {
    name: 'a secondary limit with a Retry-After of a minute',
    fault: refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }),
    says: 'GitHub asks to wait 60 s.',
  },
  {
    name: 'a secondary limit that does not say how long it lasts',
    fault: refusal(403, 'You have exceeded a secondary rate limit.'),
    says: 'GitHub asks to wait 60 s.',
  },
  {
    name: 'a 429 with a Retry-After that is none',
    fault: refusal(429, 'Too many requests', { 'retry-after': 'soon' }),
    says: 'GitHub asks to wait 60 s.',
  },
  {
    name: 'a 503 with a Retry-After of an hour',
    fault: refusal(503, 'Service unavailable', { 'retry-after': '3600' }),
    says: 'GitHub has trouble of its own.',
  },
])('row 95: $name is not waited for, whether it meets the list or the POST', async ({ fault, says }) => {
  for (const method of ['GET', 'POST']) {
    await using session = await startGitHubSession({ fault: failingAlways(method, fault) });
    expect(await reasonOf(session)).toContain(says);
    const waits = session.clock.waits.filter((ms) => ms > 4_000);
    expect(waits).toEqual([]);
    expect(session.server.journal.filter((each) => each.method === method).length).toBeLessThanOrEqual(2);
  }
});

test('row 95: a limit that is used up for half an hour is not waited for', async () => {
  await using session = await startGitHubSession();
  session.server.remaining = 1;
  expect(await reasonOf(session)).toMatch(/GitHub limits how much .* GitHub asks to wait 1[78]\d\d s\./);
  expect(session.clock.waits).toEqual([]);
  expect(session.server.journal.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'POST 403']);
});

test.each(['GET', 'POST', 'PATCH'])(
  'row 95: a 429 with a Retry-After of 7 s is waited for, of a %s too',
  async (method) => {
    const limited = refusal(429, 'Too many requests', { 'retry-after': '7' });
    await using session = await startGitHubSession({ fault: failing(method, limited) });
    if (method === 'PATCH') session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nbefore`);
    const kind = method === 'PATCH' ? 'updated' : 'created';
    expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind });
    expect(session.clock.waits).toEqual([7_000]);
    expect(bodies(session)).toEqual([`${MARKER}\nSlug 1`]);
  },
);

test.each(['GET', 'PATCH'])(
  'row 95: 503 and a reset connection, then an answer: the %s is tried again',
  async (method) => {
    const faults = failing(method, refusal(503, 'Unavailable'), { kind: 'reset-before-commit' });
    await using session = await startGitHubSession({ fault: faults });
    session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nbefore`);
    expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'updated' });
    // Half of 0.5 s and of 1 s: the test's clock draws the middle.
    expect(session.clock.waits).toEqual([250, 500]);
    expect(session.log.text('info')).toContain('Trying again in 0.3 s (try 2 of 5).');
  },
);

test.each<{ name: string; fault: GitHubFault; says: string }>([
  { name: '500', fault: refusal(500, 'Server Error'), says: '(GET, HTTP 500, "Server Error"' },
  {
    name: '502 in HTML',
    fault: {
      kind: 'status',
      status: 502,
      headers: { 'content-type': 'text/html' },
      body: `<h1>${'Oops '.repeat(9_999)}</h1>`,
    },
    says: '(GET, HTTP 502, X-GitHub-Request-Id',
  },
  { name: 'a reset connection', fault: { kind: 'reset-before-commit' }, says: '127.0.0.1' },
])('row 95: $name for ever is given up after five tries', async ({ fault, says }) => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', fault) });
  const reason = await reasonOf(session);
  expect(reason).toContain(says);
  expect(reason.length).toBeLessThan(500);
  expect(session.server.journal).toHaveLength(5);
  expect(session.clock.waits).toEqual([250, 500, 1_000, 2_000]);
});

test('row 95: a list that cannot be had is not taken for an empty one, whatever its status', async () => {
  // Octokit's own pagination takes a 409 for an empty page.
  await using session = await startGitHubSession({ fault: failingAlways('GET', refusal(409, 'Conflict')) });
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, `${MARKER}\nbefore`);
  expect(await reasonOf(session)).toContain('GET, HTTP 409, "Conflict"');
  expect(bodies(session)).toEqual([`${MARKER}\nbefore`]);
});

test("row 95: GitHub's words reach nobody as more than one harmless line", async () => {
  const words = `first\u001b[31m\n::error::second\u202e ${'long '.repeat(200)}`;
  await using session = await startGitHubSession({ fault: failingAlways('GET', refusal(404, words)) });
  const reason = await reasonOf(session);
  expect(reason).toContain('"first ::error::second long');
  expect(reason).not.toMatch(/[\u001b\u202e]/);
  expect(reason.length).toBeLessThan(700);
});

test('row 95: nothing of a refused comment stays in the way of the next run', async () => {
  await using session = await startGitHubSession({ fault: failing('POST', refusal(403, 'Resource not accessible')) });
  session.server.plant(PULL_REQUEST, STRANGER, 'Nice!');
  await reasonOf(session);
  expect(await putComment(session.github, aComment('Slug 1'))).toMatchObject({ kind: 'created' });
});
