import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createGitHub } from '../../src/github/client.ts';
import { orderOnGitHub } from '../../src/github/compare-commits.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const pair = { ours: 'a'.repeat(40), theirs: 'b'.repeat(40) };

/** Compares with what a server answers, and gives what it was asked for. */
async function compared(status: number, body: object) {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const github = createGitHub({
    apiUrl: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    token: 'ghs_canary',
    repository: { owner: 'org', name: 'app' },
    userAgent: 'test',
    log: createRecordingLog(),
    signal: AbortSignal.timeout(20_000),
  });
  try {
    const order = await orderOnGitHub(github, pair).catch((error: unknown) => String(error));
    return { order, asked };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each([
  ['identical', 'same'],
  ['ahead', 'newer'],
  ['behind', 'older'],
  ['diverged', 'apart'],
  ['something new', null],
])('GitHub says %s: the commit is %s', async (status, order) => {
  const found = await compared(200, { status, commits: [] });
  expect(found.order).toBe(order);
  expect(found.asked).toEqual([`/repos/org/app/compare/${pair.theirs}...${pair.ours}?per_page=1&page=2`]);
});

test('a commit that GitHub does not know is a refusal that says what was wanted', async () => {
  const { order } = await compared(404, { message: 'Not Found' });
  expect(order).toMatch(/^GitHubError: Could not compare commits: /);
});
