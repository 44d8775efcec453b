import { expect, test } from '@jest/globals';
import { check, reasonOf, redirect, startApp, statuses } from './an-app.ts';

test.each([301, 302, 303, 307, 308])('row 92: %d is followed, also to another origin', async (status) => {
  await using other = await startApp(statuses(200));
  await using app = await startApp(redirect(`${other.url}welcome?from=app`, status));
  expect((await check(app.url)).health).toMatchObject({ kind: 'healthy', status: 200, attempts: 1 });
  expect(other.requests[0]?.url).toBe('/welcome?from=app');
});

test('row 92: a relative redirect, ten times over, still arrives; an eleventh does not', async () => {
  await using app = await startApp((response, _attempt, { url = '/' }) => {
    const left = Number(url.slice(1));
    response.writeHead(left === 0 ? 200 : 302, left === 0 ? {} : { location: `../${left - 1}` }).end();
  });
  expect((await check(`${app.url}10`)).health).toMatchObject({ kind: 'healthy' });
  const reason = reasonOf(await check(`${app.url}11`, { windowMs: 1 }));
  expect(reason).toMatch(
    /^unhealthy: .*\/11: more than 10 redirects, the last to http:\/\/127\.0\.0\.1:\d+\/0 \(1 try/,
  );
});

test('row 92: a redirect in a circle ends', async () => {
  await using app = await startApp(redirect('/again?and=again'));
  expect(reasonOf(await check(app.url, { windowMs: 1 }))).toContain('more than 10 redirects');
  expect(app.requests).toHaveLength(11);
});

test.each([
  { location: 'ftp://127.0.0.1/file', says: 'HTTP 302, a redirect to a URL with "ftp:"' },
  { location: 'javascript:alert(1)', says: 'HTTP 302, a redirect to a URL with "javascript:"' },
  { location: 'http://[bad', says: 'HTTP 302, a redirect to no URL' },
  { location: null, says: 'HTTP 302, a redirect that does not say where to' },
])('row 92: a redirect to $location leads a visitor nowhere', async ({ location, says }) => {
  await using app = await startApp((response) => response.writeHead(302, location === null ? {} : { location }).end());
  expect(reasonOf(await check(app.url, { windowMs: 1 }))).toContain(says);
});

test('a redirect that ends in an error is told by its end, with neither query nor password', async () => {
  await using other = await startApp(statuses(404));
  const withPassword = other.url.replace('http://', 'http://user:canary-word@');
  await using app = await startApp(redirect(`${withPassword}lost?signature=canary`));
  const checked = await check(app.url, { windowMs: 1 });
  expect(reasonOf(checked)).toContain(`HTTP 404 at ${other.url}lost, where it redirects to (1 try`);
  expect(`${reasonOf(checked)}${checked.log.text()}`).not.toContain('canary');
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
});

test('a redirect to a place that cannot be reached says nothing of the app', async () => {
  await using app = await startApp(redirect('http://127.0.0.1:1/'));
  const reason = reasonOf(await check(app.url, { windowMs: 1 }));
  expect(reason).toContain('unknown: ');
  expect(reason).toContain('connect ECONNREFUSED 127.0.0.1:1 (http://127.0.0.1:1/, where it redirects to)');
});

test('a redirect with letters outside of ASCII arrives as a browser would', async () => {
  await using app = await startApp((response, _attempt, { url = '/' }) => {
    const location = Buffer.from('/ö', 'utf8').toString('latin1');
    response.writeHead(url === '/' ? 302 : 200, { location }).end();
  });
  await check(app.url);
  expect(app.requests.map(({ url }) => url)).toEqual(['/', '/%C3%B6']);
});
