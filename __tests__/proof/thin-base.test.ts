import { expect, test } from '@jest/globals';
import { CacheService } from '../harness/cache-service.ts';
import type { ActionResult } from '../harness/run-action.ts';
import { aHeroku, forgetBase } from '../release/a-release.ts';
import { aProcfileApp, checkOf, releaseProven } from './an-app.ts';

const messages = (result: ActionResult) => checkOf(result, 'left-behind').findings.map(({ message }) => message);

test('row 7: what a base left outside /app is told by its record where the base came thin out of a store', async () => {
  await using cache = await CacheService.start();
  await using heroku = await aHeroku();
  await using app = await aProcfileApp('web: shout hello', [
    'RUN mkdir -p /app /opt/left && head -c 300000 /dev/zero >/opt/left/cache.bin',
    'RUN cp /bin/true /usr/bin/shout',
    'ONBUILD COPY Procfile /app/',
  ]);
  const release = () =>
    releaseProven(heroku, app, {
      environment: cache.env,
      inputs: { 'base-store': 'actions', 'dyno-check': 'false' },
    });
  await using built = await release();
  expect(built.exitCode === 0 ? '' : built.log).toBe('');
  forgetBase(built.outputs['base-key']);
  await using restored = await release();
  forgetBase(built.outputs['base-key']);
  expect([built.outputs['base-hit'], restored.outputs['base-hit']]).toEqual(['built', 'store']);
  expect(built.report?.base?.kept).toMatchObject({ kind: 'saved', wholeBecause: null });
  for (const result of [built, restored]) {
    expect(messages(result)).toEqual([
      expect.stringMatching(/^\/usr\/bin\/shout is in the image, .* and the web process asks for it/),
      expect.stringMatching(/^Folders outside \/app stay behind, .*: \/opt\/left \(293\.0 KB\)/),
    ]);
  }
}, 240_000);
