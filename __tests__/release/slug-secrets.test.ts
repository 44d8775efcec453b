import { expect, test } from '@jest/globals';
import { aRepository, aSmallApp } from '../harness/a-repository.ts';
import { aHeroku, releaseTo } from './a-release.ts';

const withKeys = { ...aSmallApp(), '.env': 'PASSWORD=x\n', 'sub/id_rsa': 'x\n' };

test('row 115: with slug-secrets fail, what looks like credentials is named and nothing is sent', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository(withKeys);
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none', 'slug-secrets': 'fail' },
  });
  expect(result.exitCode).toBe(1);
  expect(result.log.match(/^::error.*$/gm)).toEqual([
    expect.stringMatching(/credentials, .*nothing was sent to Heroku: \.env, sub\/id_rsa\./),
  ]);
  expect(result.log).not.toMatch(/^::warning::.*credentials/m);
  expect(heroku.journal.every(({ method }) => method === 'GET')).toBe(true);
  expect(result.report?.slug?.advice).toMatchObject([{ kind: 'secrets', paths: ['.env', 'sub/id_rsa'] }]);
}, 120_000);

test('row 115: by default, it is a warning and a line of the summary', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository(withKeys);
  await using result = await releaseTo(heroku, {
    workspace: repository.folder,
    inputs: { 'base-store': 'none' },
  });
  expect(result.exitCode).toBe(0);
  expect(result.log).toMatch(/^::warning::\.env, sub\/id_rsa: the slug holds what looks like credentials/m);
  expect(result.summary).toMatch(/^\| What looks like credentials<br>`\.env`<br>`sub\/id_rsa` \|/m);
}, 120_000);
