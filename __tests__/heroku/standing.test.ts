import { describe, expect, test } from '@jest/globals';
import { readTarget } from '../../src/heroku/app.ts';
import { type AccountStanding, standingAfter } from '../../src/heroku/standing.ts';
import { APP, startSession } from './session.ts';

describe('what Heroku tells of the account with each reply', () => {
  test('is known after the first, and is the newest', async () => {
    await using session = await startSession();
    expect(session.client.standing()).toEqual({ remainingCalls: null, scope: null });
    await readTarget(session.client, APP);
    const { remainingCalls, scope } = session.client.standing();
    expect(scope).toEqual(['global']);
    await readTarget(session.client, APP);
    expect(session.client.standing().remainingCalls).toBe((remainingCalls ?? 0) - 2);
  });

  test.each<[string, Readonly<Record<string, string>>, AccountStanding]>([
    ['nothing', {}, { remainingCalls: 7, scope: ['read'] }],
    ['no number', { 'RateLimit-Remaining': '-1' }, { remainingCalls: 7, scope: ['read'] }],
    ['an empty scope', { 'Oauth-Scope': ' ' }, { remainingCalls: 7, scope: ['read'] }],
    ['none left', { 'RateLimit-Remaining': '0' }, { remainingCalls: 0, scope: ['read'] }],
    ['two scopes', { 'Oauth-Scope': 'write, identity' }, { remainingCalls: 7, scope: ['write', 'identity'] }],
  ])('with %s', (_what, headers, standing) => {
    expect(standingAfter(new Headers(headers), { remainingCalls: 7, scope: ['read'] })).toEqual(standing);
  });
});
