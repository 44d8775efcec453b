import { expect, test } from '@jest/globals';
import { putComment } from '../../src/github/sticky-comment.ts';
import { ACTIONS_BOT } from '../harness/github/accounts.ts';
import { failing, failingAlways, type GitHubFault } from '../harness/github/fault.ts';
import { GitHubServer } from '../harness/github/github-server.ts';
import { openDeafPort } from '../heroku/deaf-port.ts';
import { aComment, type GitHubSession, MARKER, PULL_REQUEST, startGitHubSession } from './a-github.ts';

async function reasonOf(session: GitHubSession): Promise<string> {
  const outcome = await putComment(session.github, aComment('Slug 1'));
  return outcome.kind === 'failed' ? outcome.reason : outcome.kind;
}

test.each<{ name: string; fault: GitHubFault }>([
  { name: 'never answers', fault: { kind: 'hang' } },
  { name: 'sends a byte now and then', fault: { kind: 'drip', everyMs: 20 } },
])('row 95: a server that $name is given up in time', async ({ fault }) => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', fault), limits: { replyMs: 100 } });
  session.server.plant(PULL_REQUEST, ACTIONS_BOT, 'long enough to take its time');
  const startedMs = performance.now();
  expect(await reasonOf(session)).toContain('127.0.0.1:');
  expect(await reasonOf(session)).toContain('no whole reply within 0.1 s.');
  expect(performance.now() - startedMs).toBeLessThan(10_000);
  // Five tries each; where the machine is busy, the time can be over before the server sees one.
  expect(session.clock.waits).toHaveLength(8);
  expect(session.server.journal.length).toBeLessThanOrEqual(10);
});

test('row 95: all of it together has a limit, however long each try may take', async () => {
  const limits = { replyMs: 60_000, errandMs: 150 };
  await using session = await startGitHubSession({ fault: failingAlways('GET', { kind: 'hang' }), limits });
  expect(await reasonOf(session)).toContain('GitHub took longer than 0.15 s over it.');
  expect(session.server.journal.length).toBeLessThanOrEqual(1);
});

test('row 95: the limit holds while a connection is waited for', async () => {
  using deaf = await openDeafPort();
  const apiUrl = (): string => `http://127.0.0.1:${deaf.port}`;
  await using session = await startGitHubSession({ apiUrl, limits: { replyMs: 60_000, errandMs: 150 } });
  expect(await reasonOf(session)).toContain('GitHub took longer than 0.15 s over it.');
});

test('a reply of 50 MB is not read to its end', async () => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', { kind: 'flood', bytes: 50_000_000 }) });
  expect(await reasonOf(session)).toContain('the reply is longer than 33554432 bytes');
  expect(session.server.journal).toMatchObject([{ status: 200, delivered: false }]);
});

test('an error page of 50 MB is a refusal like others, cut', async () => {
  const fault: GitHubFault = { kind: 'status', status: 404, body: 'x'.repeat(50_000_000) };
  await using session = await startGitHubSession({ fault: failingAlways('GET', fault) });
  const reason = await reasonOf(session);
  expect(reason).toContain('HTTP 404');
  expect(reason.length).toBeLessThan(500);
});

test('a list whose Link always leads on is given up after the most pages there can be', async () => {
  await using session = await startGitHubSession();
  const { server } = session;
  const next = `${server.apiUrl}/repos/octo-org/octo-app/issues/12/comments?per_page=100&page=2`;
  server.fault = failingAlways('GET', { kind: 'link', link: `<${next}>; rel="next"` });
  expect(await reasonOf(session)).toContain('its list of comments does not end after 30 pages');
  expect(server.journal.length).toBeLessThanOrEqual(31);
  expect(server.comments(PULL_REQUEST)).toEqual([]);
});

test.each<{ name: string; fault: (elsewhere: string) => GitHubFault }>([
  { name: 'a Link', fault: (elsewhere) => ({ kind: 'link', link: `<${elsewhere}>; rel="next"` }) },
  ...[301, 302, 307, 308].map((status) => ({
    name: `a redirect with ${status}`,
    fault: (location: string): GitHubFault => ({ kind: 'status', status, headers: { location } }),
  })),
])('$name to another host: the token goes nowhere', async ({ fault }) => {
  await using other = await GitHubServer.start();
  for (const method of ['GET', 'POST']) {
    await using session = await startGitHubSession();
    const place = `${other.apiUrl}/repos/octo-org/octo-app/issues/12/comments`;
    session.server.fault = failing(method, fault(place));
    // A Link says nothing about a POST.
    const isFine = method === 'POST' && fault(place).kind === 'link';
    const said = `the reply sends us to ${new URL(place).host}, and the token goes nowhere but to`;
    expect(await reasonOf(session)).toContain(isFine ? 'created' : said);
    expect(other.journal).toEqual([]);
    expect(session.server.journal.filter((each) => each.method === method)).toHaveLength(1);
  }
});

test.each([
  { name: 'HTML', body: '<html>Log in to the network</html>' },
  { name: 'a text', body: '"fine"' },
  { name: 'nothing', body: '' },
  { name: 'an object', body: '{"total_count":1}' },
  { name: 'comments without an id', body: '[{"body":"x","html_url":"https://github.com","user":null}]' },
])('a 200 with $name in place of the list makes no comment', async ({ body }) => {
  const fault: GitHubFault = { kind: 'status', status: 200, body };
  await using session = await startGitHubSession({ fault: failingAlways('GET', fault) });
  expect(await reasonOf(session)).toMatch(/the reply (is not what GitHub answers|cannot be read)/);
  expect(session.server.journal.map(({ method }) => method)).toEqual(['GET']);
});

test('a comment of a deleted account, and one without a body, are passed over', async () => {
  await using session = await startGitHubSession();
  const [user, id] = [null, 1];
  const body = JSON.stringify([
    { id, user, html_url: 'https://github.com/1', body: `${MARKER}\nplanted` },
    { id: 2, user: { login: 'a', type: 'User' }, html_url: 'https://github.com/2' },
  ]);
  session.server.fault = failing('GET', { kind: 'status', status: 200, body });
  expect(await reasonOf(session)).toBe('created');
});

test.each(['GET', 'POST'])(
  'a cancelled job ends during the %s, with its own reason, and sends nothing more',
  async (method) => {
    await using session = await startGitHubSession({ fault: failingAlways(method, { kind: 'hang' }) });
    const { abort, github, server } = session;
    const outcome = putComment(github, aComment('Slug 1'));
    while (!server.journal.some((each) => each.method === method))
      await new Promise((resolve) => setTimeout(resolve, 5));
    const before = server.journal.length;
    const reason = new Error('SIGINT');
    abort.abort(reason);
    await expect(outcome).rejects.toBe(reason);
    await expect(putComment(github, aComment('Slug 1'))).rejects.toBe(reason);
    expect(server.journal).toHaveLength(before);
  },
);

test('a cancelled job ends while it waits for the next try', async () => {
  await using session = await startGitHubSession({ fault: failingAlways('GET', { kind: 'reset-before-commit' }) });
  const reason = new Error('SIGINT');
  const { wait } = session.clock;
  Object.assign(session.clock, {
    wait: (ms: number, signal: AbortSignal) => {
      session.abort.abort(reason);
      return wait(ms, signal);
    },
  });
  await expect(putComment(session.github, aComment('Slug 1'))).rejects.toBe(reason);
  expect(session.server.journal).toHaveLength(1);
});
