import { expect, test } from '@jest/globals';
import { createDeployments } from '../../src/github/deployments.ts';
import { failing, failingAlways, type GitHubFault, refusal } from '../harness/github/fault.ts';
import {
  APP,
  accessTo,
  IN_PROGRESS,
  RUN_URL,
  SHA,
  SUCCESS,
  said,
  startDeployments,
  told,
  until,
} from './a-deployment.ts';

test.each([
  { isAsked: false, level: 'info' },
  { isAsked: true, level: 'warning' },
])('a token without `deployments: write` is told once, as $level, for two apps and all changes', async (row) => {
  const environments = [APP, { app: 'other-app', webUrl: null }];
  const server = { deploymentPermission: 'read' } as const;
  await using session = await startDeployments({ server, wanted: { environments, isAsked: row.isAsked } });
  const { deployments } = session;
  for (const { app } of environments) deployments.set(app, IN_PROGRESS);
  await until(() => session.server.journal.length === 2);
  for (const { app } of environments) deployments.set(app, SUCCESS);
  await deployments.close();
  expect(told(session)).toEqual([
    `${row.level}: No deployment on GitHub, or one that is not up to date: Could not show the release of my-app as a deployment: the token may not do this. Give the job \`permissions: deployments: write\`, or set \`deployment: false\`. (POST, HTTP 403, "Resource not accessible by integration", it needs deployments=write, X-GitHub-Request-Id CAFE:1234:5678:9ABC:DEF0)`,
  ]);
  const refused = 'POST repos/create-deployment → 403';
  expect(session.server.requests()).toEqual([refused, refused]);
});

test.each<{ name: string; fault: GitHubFault; says: string }>([
  {
    name: '404',
    fault: refusal(404, 'Not Found'),
    says: 'does not show it to this token. Give the job `permissions: d',
  },
  { name: '409', fault: refusal(409, 'Conflict: Commit status checks failed'), says: 'GitHub refuses it.' },
  {
    name: '422',
    fault: refusal(422, `No ref found for: ${SHA}`),
    says: 'the commit is not in this repository on GitHub.',
  },
  {
    name: '429 with a Retry-After of ten minutes',
    fault: refusal(429, 'Too many requests', { 'retry-after': '600' }),
    says: 'GitHub asks to wait 600 s.',
  },
  {
    name: 'a secondary limit',
    fault: refusal(403, 'You have exceeded a secondary rate limit.'),
    says: 'GitHub limits how much this token may ask for.',
  },
  {
    name: 'a redirect',
    fault: { kind: 'status', status: 301, headers: { location: 'https://example.com/' } },
    says: 'the token goes nowhere',
  },
])('$name is one line, and is not waited for', async ({ fault, says }) => {
  await using session = await startDeployments({ server: { fault: failingAlways('POST', fault) } });
  session.deployments.set('my-app', IN_PROGRESS);
  await until(() => told(session).length > 0);
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(told(session)).toEqual([expect.stringMatching(/^info: No deployment on GitHub/)]);
  expect(told(session)[0]).toContain(says);
  expect(session.server.journal).toHaveLength(1);
  expect(session.clock.waits).toEqual([]);
});

test('a commit that GitHub does not know', async () => {
  await using session = await startDeployments({ wanted: { sha: '0'.repeat(40) } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(told(session)).toEqual([
    expect.stringContaining('the commit is not in this repository on GitHub. Push it first.'),
  ]);
});

test('a 429 with a Retry-After of 2 s is waited for: GitHub says that nothing was done', async () => {
  const limited = refusal(429, 'Too many requests', { 'retry-after': '2' });
  await using session = await startDeployments({ server: { fault: failing('POST', limited) } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(session.clock.waits).toEqual([2_000]);
  expect(said(session)).toEqual([['success: v12 is released']]);
  expect(told(session)).toEqual([]);
});

test('a status that is refused keeps the next one from nothing', async () => {
  const faults = failing('POST', undefined, refusal(422, 'Validation Failed'));
  await using session = await startDeployments({ server: { fault: faults } });
  session.deployments.set('my-app', IN_PROGRESS);
  await until(() => told(session).length > 0);
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(said(session)).toEqual([['success: v12 is released']]);
  expect(told(session)).toHaveLength(1);
});

const LOST: readonly { readonly name: string; readonly fault: GitHubFault }[] = [
  { name: 'a reset', fault: { kind: 'reset-after-commit' } },
  { name: 'a 502', fault: { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', afterCommit: true } },
  { name: 'a time-out', fault: { kind: 'hang', afterCommit: true } },
  { name: 'a reply that breaks off', fault: { kind: 'cut', lastBytes: 100 } },
  { name: 'a reply that says nothing', fault: { kind: 'status', status: 201, body: '{}', afterCommit: true } },
];

test.each([...LOST, { name: 'a list that lags', fault: { kind: 'reset-after-commit', hiddenLists: 1 } as const }])(
  '$name after the deployment was made: it is found by its payload, and made no second time',
  async ({ fault }) => {
    await using session = await startDeployments({
      server: { fault: failing('POST', fault) },
      limits: { replyMs: 500 },
    });
    session.deployments.set('my-app', SUCCESS);
    await session.deployments.close();
    expect(said(session)).toEqual([['success: v12 is released']]);
    expect(session.server.journal.find(({ method }) => method === 'GET')?.query).toBe(
      `sha=${SHA}&environment=my-app&per_page=100`,
    );
    expect(told(session)).toEqual([]);
  },
);

test.each(LOST)('$name after a status was said: it is found, and said no second time', async ({ fault }) => {
  const faults = failing('POST', undefined, fault);
  await using session = await startDeployments({ server: { fault: faults }, limits: { replyMs: 500 } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(said(session)).toEqual([['success: v12 is released']]);
  expect(told(session)).toEqual([]);
});

test('a deployment of another run for the same commit and app is not taken for ours', async () => {
  await using session = await startDeployments();
  session.deployments.set('my-app', IN_PROGRESS);
  await session.deployments.close();
  session.server.fault = failing('POST', { kind: 'reset-before-commit' });
  const wanted = { sha: SHA, environments: [APP], description: 'again', runUrl: RUN_URL, isAsked: false };
  const rerun = createDeployments(accessTo(session), wanted);
  rerun.set('my-app', SUCCESS);
  await rerun.close();
  expect(session.clock.waits).toEqual([1_000, 4_000]);
  expect(said(session)).toHaveLength(2);
  expect(said(session)[1]).toEqual(['success: v12 is released']);
});

test('a deployment that is never confirmed is not tried a third time', async () => {
  const lost: GitHubFault = { kind: 'reset-before-commit' };
  await using session = await startDeployments({ server: { fault: failing('POST', lost, lost, lost) } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(session.server.journal.filter(({ method }) => method === 'POST')).toHaveLength(2);
  expect(told(session)).toHaveLength(1);
});

test('an empty token, and an outage, are one line each', async () => {
  await using without = await startDeployments({ token: ' ' });
  without.deployments.set('my-app', SUCCESS);
  await without.deployments.close();
  expect(told(without)).toEqual([expect.stringContaining('github-token contains a space')]);
  await using down = await startDeployments({ server: { fault: failingAlways('POST', refusal(503, 'Unavailable')) } });
  down.deployments.set('my-app', SUCCESS);
  await down.deployments.close();
  expect(told(down)).toEqual([expect.stringContaining('GitHub has trouble of its own.')]);
  // Two tries with two looks after each.
  expect(down.server.journal.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'POST', 'GET', 'GET']);
});
