import { expect, test } from '@jest/globals';
import { createDeployments } from '../../src/github/deployments.ts';
import { failingAlways, type GitHubFaultPlan } from '../harness/github/fault.ts';
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

const CREATE = 'POST repos/create-deployment → 201';
const STATUS = 'POST repos/create-deployment-status → 201';

test('a release is shown from its beginning to its end, with the app and the run to look at', async () => {
  await using session = await startDeployments();
  const { deployments, server } = session;
  deployments.set('my-app', IN_PROGRESS);
  await until(() => said(session)[0]?.length === 1);
  deployments.set('my-app', SUCCESS);
  await deployments.close();
  expect(server.requests()).toEqual([CREATE, STATUS, STATUS]);
  expect(said(session)).toEqual([['in_progress: The slug is being released', 'success: v12 is released']]);
  const [deployment] = server.deployments();
  expect(deployment).toMatchObject({
    sha: SHA,
    ref: SHA,
    environment: 'my-app',
    description: 'heroku-docker-release',
    isProduction: false,
    isTransient: false,
    payload: { 'heroku-docker-release': { app: 'my-app', run: RUN_URL } },
  });
  for (const status of server.statuses(deployment?.id ?? 0)) {
    expect(status).toMatchObject({ logUrl: RUN_URL, environmentUrl: APP.webUrl });
  }
  expect(told(session)).toEqual([]);
});

test('an app that the job never comes to has no deployment', async () => {
  await using session = await startDeployments();
  await session.deployments.close('cancelled');
  expect(session.server.requests()).toEqual([]);
});

test('two apps have a deployment each, and the success of a later run ends that of the one before', async () => {
  const other = { app: 'other-app', webUrl: null, isProduction: true };
  await using session = await startDeployments({ wanted: { environments: [APP, other] } });
  const { deployments, server } = session;
  deployments.set('my-app', IN_PROGRESS);
  deployments.set('my-app', SUCCESS);
  deployments.set('other-app', { state: 'failure', description: 'not healthy' });
  await deployments.close();
  // What was overtaken before it could be sent is left out.
  expect(said(session)).toEqual([['success: v12 is released']]);
  expect(said(session, 'other-app')).toEqual([['failure: not healthy']]);
  const second = server.deployments().find(({ environment }) => environment === 'other-app');
  expect(second?.isProduction).toBe(true);
  expect(server.statuses(second?.id ?? 0)).toMatchObject([{ environmentUrl: '', logUrl: RUN_URL }]);

  const wanted = { sha: SHA, environments: [APP], description: 'again', runUrl: RUN_URL, isAsked: false };
  const next = createDeployments(accessTo(session), wanted);
  next.set('my-app', SUCCESS);
  await next.close();
  expect(said(session)).toEqual([['success: v12 is released', 'inactive: '], ['success: v12 is released']]);
});

test('an app that was not named at first is shown as well, with the page that comes with the change', async () => {
  await using session = await startDeployments({ wanted: { environments: [] } });
  session.deployments.set('late-app', { ...SUCCESS, webUrl: 'https://late-app.herokuapp.com/' });
  await session.deployments.close();
  const [deployment] = session.server.deployments();
  expect(session.server.statuses(deployment?.id ?? 0)).toMatchObject([
    { environmentUrl: 'https://late-app.herokuapp.com/' },
  ]);
});

test.each([
  { name: 'no URL', url: '' },
  { name: 'another scheme', url: 'javascript:alert(1)' },
])('a page that is $name is left out, since GitHub would refuse the rest with it', async ({ url }) => {
  await using session = await startDeployments({ wanted: { environments: [{ ...APP, webUrl: url }], runUrl: url } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(said(session)).toEqual([['success: v12 is released']]);
});

test('GitHub Enterprise Server, whose API has a path', async () => {
  await using session = await startDeployments({ server: { isEnterprise: true } });
  session.deployments.set('my-app', SUCCESS);
  await session.deployments.close();
  expect(session.server.requests()).toEqual([CREATE, STATUS]);
});

test('row 4: a description of 200 characters, or with a hostile branch in it, is cut and inert', async () => {
  const hostile = `v12 of feature/\`id\`\n::error::x\u001b[31m\u202e$\{{ github.token }} `;
  const description = `${hostile}${'é'.repeat(200)}`;
  await using session = await startDeployments({ wanted: { description } });
  session.deployments.set('my-app', { state: 'success', description });
  await session.deployments.close();
  const shown = session.server.deployments()[0]?.description ?? '';
  expect(shown).toMatch(/^v12 of feature\/`id` ::error::x ?\$\{\{ github\.token \}\} é+…$/);
  expect([...shown]).toHaveLength(140);
  expect(said(session)).toEqual([[`success: ${shown}`]]);
});

test.each(['', 'main', 'x; curl evil', '../../other', `${SHA}\n`, SHA.slice(1)])(
  'row 4: %j is no commit, and not sent in its place',
  async (sha) => {
    await using session = await startDeployments({ wanted: { sha } });
    session.deployments.set('my-app', IN_PROGRESS);
    session.deployments.set('my-app', SUCCESS);
    await session.deployments.close();
    expect(session.server.requests()).toEqual([]);
    expect(told(session)).toEqual([expect.stringContaining('the commit that is released is not known.')]);
  },
);

test('row 100: a cancelled job leaves no deployment in progress, and sends nothing afterwards', async () => {
  await using session = await startDeployments();
  const { deployments, server } = session;
  deployments.set('my-app', IN_PROGRESS);
  await until(() => said(session)[0]?.length === 1);
  deployments.set('other-app', SUCCESS);
  await deployments.close('The job was cancelled.');
  expect(said(session)).toEqual([['in_progress: The slug is being released', 'error: The job was cancelled.']]);
  expect(said(session, 'other-app')).toEqual([['success: v12 is released']]);
  const before = server.journal.length;
  deployments.set('my-app', SUCCESS);
  await deployments.close('again');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.journal).toHaveLength(before);
  expect(told(session)).toEqual([]);
});

test.each<{ name: string; fault: GitHubFaultPlan }>([
  { name: 'GitHub never answers', fault: failingAlways('POST', { kind: 'hang' }) },
  { name: 'GitHub answers byte by byte', fault: failingAlways('POST', { kind: 'drip', everyMs: 50 }) },
])('row 100: where $name, a cancelled job waits no longer than it may', async ({ fault }) => {
  await using session = await startDeployments({ server: { fault }, wanted: { closeMs: 300 } });
  session.deployments.set('my-app', IN_PROGRESS);
  await until(() => session.server.journal.length > 0);
  const startedMs = performance.now();
  await session.deployments.close('The job was cancelled.');
  expect(performance.now() - startedMs).toBeLessThan(2_000);
  expect(told(session)).toEqual([expect.stringContaining('GitHub took longer than 0.3 s over it.')]);
});
