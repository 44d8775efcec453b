import { expect, test } from '@jest/globals';
import { STRANGER } from './accounts.ts';
import { GitHubServer } from './github-server.ts';
import { GitHubOpenApi } from './openapi.ts';

const DEPLOYMENTS = '/repos/octo-org/octo-app/deployments';
const SHA = '60883d9e8947a57e04dc9124f25df004866a2051';
const COMMENTS = '/repos/octo-org/octo-app/issues/12/comments';

async function send(server: GitHubServer, path: string, options: RequestInit = {}): Promise<Response> {
  const headers = {
    accept: 'application/vnd.github.v3+json',
    authorization: `token ${server.token}`,
    'x-github-api-version': '2022-11-28',
  };
  return await fetch(`${server.apiUrl}${path}`, { ...options, headers });
}

test('a request as described passes, and so does its reply', async () => {
  await using server = await GitHubServer.start();
  server.plant(12, STRANGER, 'Nice!');
  const response = await send(server, `${COMMENTS}?per_page=100&page=1`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject([{ body: 'Nice!', user: { login: 'stranger', type: 'User' } }]);
});

test.each<{ name: string; path: string; options?: RequestInit }>([
  { name: 'a parameter that GitHub does not know', path: `${COMMENTS}?per-page=100` },
  { name: 'a parameter of the wrong kind', path: `${COMMENTS}?per_page=many` },
  { name: 'a state that there is not', path: '/repos/octo-org/octo-app/pulls?state=opened' },
  { name: 'a body without its field', path: COMMENTS, options: { method: 'POST', body: '{}' } },
  { name: 'a body of the wrong kind', path: COMMENTS, options: { method: 'POST', body: '{"body":1}' } },
  { name: 'a misspelt field', path: COMMENTS, options: { method: 'POST', body: '{"body":"x","bodi":"y"}' } },
  {
    name: 'a state of a deployment that there is not',
    path: `${DEPLOYMENTS}/1/statuses`,
    options: { method: 'POST', body: '{"state":"done"}' },
  },
  { name: 'a call that is none of ours', path: '/user' },
])('$name fails the test that sends it', async ({ path, options }) => {
  const server = await GitHubServer.start();
  await send(server, path, options);
  expect(server.violations).not.toEqual([]);
  await expect(server[Symbol.asyncDispose]()).rejects.toThrow('Not as GitHub describes it');
});

test('a reply is held against the description as well', () => {
  const openApi = new GitHubOpenApi();
  const request = { method: 'GET', path: COMMENTS, query: new URLSearchParams(), body: undefined };
  const operation = openApi.operationOf(request);
  const published = openApi.example('issue-comment-items') as readonly Record<string, unknown>[];
  expect(operation?.replyFaults(200, published)).toEqual([]);
  expect(operation?.replyFaults(200, [{ ...published[0], id: '1' }])).not.toEqual([]);
  expect(operation?.replyFaults(200, [{ ...published[0], user: { login: 'octocat' } }])).not.toEqual([]);
  expect(operation?.replyFaults(418, {})).not.toEqual([]);
});

test('pages are 30 long unless asked for otherwise, and Link leads through them', async () => {
  await using server = await GitHubServer.start();
  for (let index = 0; index < 70; index += 1) server.plant(12, STRANGER, `comment ${index}`);
  const second = await send(server, `${COMMENTS}?page=2`);
  expect(await second.json()).toHaveLength(30);
  const url = `${server.apiUrl}${COMMENTS}`;
  expect(second.headers.get('link')).toBe(
    `<${url}?page=1>; rel="prev", <${url}?page=3>; rel="next", <${url}?page=3>; rel="last", <${url}?page=1>; rel="first"`,
  );
  expect((await send(server, `${COMMENTS}?per_page=100`)).headers.get('link')).toBeNull();
});

test('a token may do what it may do', async () => {
  await using server = await GitHubServer.start({ isPublic: false });
  const statusOf = async (token: string, method: string): Promise<number> => {
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    };
    const body = method === 'POST' ? JSON.stringify({ body: 'x' }) : null;
    return (await fetch(`${server.apiUrl}${COMMENTS}`, { method, headers, body })).status;
  };
  const statuses = async (token: string): Promise<readonly number[]> => [
    await statusOf(token, 'GET'),
    await statusOf(token, 'POST'),
  ];
  expect(await statuses(server.issueToken(STRANGER, 'write'))).toEqual([200, 201]);
  expect(await statuses(server.issueToken(STRANGER, 'read'))).toEqual([200, 403]);
  expect(await statuses(server.issueToken(STRANGER, 'none'))).toEqual([403, 403]);
  expect(await statuses('made-up')).toEqual([401, 401]);
});

const asDeployment = (fields: object): RequestInit => ({ method: 'POST', body: JSON.stringify(fields) });
const FINE = { ref: SHA, auto_merge: false, required_contexts: [], environment: 'my-app' };

test.each<{ name: string; fields: object; status: number }>([
  { name: 'as it should be', fields: FINE, status: 201 },
  { name: 'that would merge', fields: { ...FINE, auto_merge: true }, status: 202 },
  { name: 'that waits for all checks', fields: { ...FINE, required_contexts: undefined }, status: 409 },
  { name: 'of a branch that is not there', fields: { ...FINE, ref: 'main' }, status: 422 },
  { name: 'with a long description', fields: { ...FINE, description: 'x'.repeat(141) }, status: 422 },
  { name: 'in an environment without a name', fields: { ...FINE, environment: '' }, status: 422 },
])('a deployment $name gets $status', async ({ fields, status }) => {
  await using server = await GitHubServer.start();
  expect((await send(server, DEPLOYMENTS, asDeployment(fields))).status).toBe(status);
  expect(server.deployments()).toHaveLength(status === 201 ? 1 : 0);
});

test.each<{ name: string; fields: object; status: number }>([
  { name: 'as it should be', fields: { state: 'in_progress' }, status: 201 },
  { name: 'with a long description', fields: { state: 'success', description: 'x'.repeat(141) }, status: 422 },
  { name: 'with a page that is no URL', fields: { state: 'success', environment_url: '' }, status: 422 },
  { name: 'with a script for a page', fields: { state: 'success', log_url: 'javascript:alert(1)' }, status: 422 },
])('a status $name gets $status', async ({ fields, status }) => {
  await using server = await GitHubServer.start();
  await send(server, DEPLOYMENTS, asDeployment(FINE));
  const id = server.deployments()[0]?.id ?? 0;
  expect((await send(server, `${DEPLOYMENTS}/${id}/statuses`, asDeployment(fields))).status).toBe(status);
  expect(server.statuses(id)).toHaveLength(status === 201 ? 1 : 0);
  expect((await send(server, `${DEPLOYMENTS}/1/statuses`, asDeployment({ state: 'success' }))).status).toBe(404);
});

test('deployments are listed newest first, filtered by commit and environment', async () => {
  await using server = await GitHubServer.start();
  const other = SHA.replace('6', '7');
  for (const fields of [FINE, { ...FINE, environment: 'other-app' }, { ...FINE, ref: other }, FINE]) {
    await send(server, DEPLOYMENTS, asDeployment(fields));
  }
  const listed = await (await send(server, `${DEPLOYMENTS}?sha=${SHA}&environment=my-app`)).json();
  const ids = server.deployments().map(({ id }) => id);
  expect(listed).toMatchObject([{ id: ids[3] }, { id: ids[0] }]);
});
