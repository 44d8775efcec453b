import { expect, test } from '@jest/globals';
import { aHeroku } from '../release/a-release.ts';
import { aProcfileApp, releaseProven } from './an-app.ts';

// That nothing is left in the engine is among what is checked after every release.
test.each([
  // The first of all, for what it has read of it is kept for the others.
  ['the run image is read', /Build the app image/],
  ['a dyno is booted', /Booting web/],
  ['the slug is looked at', /Look at what the slug needs/],
])(
  'row 12: a job that is cancelled while %s ends red within 7.5 s and leaves nothing',
  async (_, cancelWhen) => {
    await using heroku = await aHeroku();
    await using app = await aProcfileApp('web: sleep 1000');
    await using result = await releaseProven(heroku, app, { cancelWhen });
    expect(result.log).toMatch(/^::error::Cancelled \(SIGINT\)\./m);
    expect(result.exitCode).toBe(1);
    expect(result.secondsAfterCancel).toBeLessThan(7.5);
    expect(heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  },
  120_000,
);
