import { expect, test } from '@jest/globals';
import { isPublicConfigVar } from '../../src/config-var-names.ts';
import { readConfigVars } from '../../src/heroku/config-vars.ts';
import { APP, failing, rejectionOf, startSession } from './session.ts';

test('the config vars of an app, their values masked before anybody has them', async () => {
  const configVars = { DATABASE_URL: 'postgres://canary:secret@host/db', NODE_ENV: 'production', EMPTY: '' };
  await using session = await startSession({ app: { configVars } });
  expect(await readConfigVars(session.client, APP)).toEqual(new Map(Object.entries(configVars)));
  expect(session.log.masked).toContain(configVars.DATABASE_URL);
  expect(session.log.masked).not.toContain('production');
  expect(session.requests()).toEqual(['GET /apps/:app/config-vars → 200']);
});

test.each([403, 404])('a token that may not read them (%d) leaves them unknown, with the reason', async (status) => {
  const body = JSON.stringify({ id: 'refused', message: 'You may not.' });
  await using session = await startSession({
    fault: failing('GET', /config-vars$/, { kind: 'status', status, body }),
  });
  const vars = await readConfigVars(session.client, APP);
  expect(vars).toEqual({
    unknown: expect.stringMatching(new RegExp(`read the config vars of ${APP}: .*HTTP ${status}`)),
  });
});

test('row 63: a wrong token is no app without config vars', async () => {
  await using session = await startSession({ fault: failing('GET', /config-vars$/, { kind: 'status', status: 401 }) });
  const { message } = await rejectionOf(readConfigVars(session.client, APP));
  expect(message).toContain('the token is wrong');
});

test.each(['[]', '"x"', '{"SECRET":["canary-secret-value"]}'])(
  'row 64: a reply that is no map of texts is refused, and not shown: %s',
  async (body) => {
    await using session = await startSession({ fault: failing('GET', /config-vars$/, { kind: 'replace-body', body }) });
    const { message } = await rejectionOf(readConfigVars(session.client, APP));
    expect(message).toContain('the reply cannot be read');
    expect(message).not.toContain('canary-secret');
  },
);

test.each([
  ['NODE_ENV', true],
  ['HEROKU_APP_NAME', true],
  ['LC_ALL', true],
  ['HEROKU_POSTGRESQL_BLUE_URL', false],
  ['HEROKU_API_KEY', false],
  ['API_TOKEN', false],
  ['MY_NODE_ENV', false],
])('%s holds no secret by its name: %s', (name, isPublic) => {
  expect(isPublicConfigVar(name)).toBe(isPublic);
});
