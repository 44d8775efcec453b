import { expect, test } from '@jest/globals';
import { aRepository, aSmallApp } from '../harness/a-repository.ts';
import { aHeroku, releaseTo } from './a-release.ts';

test.each([
  ['while the app image is built', aSmallApp(['ONBUILD RUN sleep 60']), 6_000],
  ['right after its start', aSmallApp(), 400],
])(
  'a job that is cancelled %s ends red within 7.5 s, leaves nothing and writes nothing to Heroku',
  async (_, files, cancelAfterMs) => {
    await using heroku = await aHeroku();
    await using repository = await aRepository(files);
    await using result = await releaseTo(heroku, {
      workspace: repository.folder,
      cancelAfterMs,
      inputs: { 'base-store': 'none' },
    });
    expect(result.exitCode).not.toBe(0);
    expect(result.seconds * 1000 - cancelAfterMs).toBeLessThan(7_500);
    expect(heroku.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
  },
  120_000,
);
