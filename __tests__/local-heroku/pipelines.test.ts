import { expect, test } from '@jest/globals';
import { aClient } from './a-client.ts';

const options = {
  apps: [{ name: 'beta' }, { name: 'alpha' }, { name: 'alone' }],
  pipelines: [{ name: 'shop', apps: { staging: ['beta'], production: ['alpha'] } }],
};

test('a pipeline is found by its name and its id, with the apps in each stage', async () => {
  await using client = await aClient(options);
  const { body: pipeline } = await client.call('/pipelines/shop');
  expect(pipeline).toMatchObject({ name: 'shop', generation: { name: 'cedar' }, owner: { type: 'user' } });
  expect((await client.call(`/pipelines/${pipeline.id}`)).body).toEqual(pipeline);
  expect((await client.call('/pipelines')).body).toEqual([pipeline]);
  const { body: couplings } = await client.call(`/pipelines/${pipeline.id}/pipeline-couplings`);
  const appIds = { alpha: client.heroku.app('alpha').id, beta: client.heroku.app('beta').id };
  expect(couplings).toHaveLength(2);
  expect(couplings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        app: { id: appIds.alpha },
        pipeline: { id: pipeline.id, name: 'shop' },
        stage: 'production',
      }),
      expect.objectContaining({ app: { id: appIds.beta }, stage: 'staging' }),
    ]),
  );
  expect((await client.call('/apps/beta/pipeline-couplings')).body).toMatchObject({ stage: 'staging' });
});

test('what is not there is a 404', async () => {
  await using client = await aClient(options);
  for (const path of ['/pipelines/other', '/pipelines/other/pipeline-couplings', '/apps/alone/pipeline-couplings'])
    expect(await client.call(path)).toMatchObject({ status: 404, body: { id: 'not_found' } });
});

test('apps are listed by their ids, as the heroku command asks for those of a pipeline', async () => {
  await using client = await aClient(options);
  const { id } = client.heroku.app('alpha');
  const listed = await client.call('/filters/apps', { method: 'POST', body: { in: { id: [id] } } });
  expect(listed).toMatchObject({ status: 200, body: [{ id, name: 'alpha', joined: true, locked: false }] });
  const refused = await client.call('/filters/apps', { method: 'POST', body: { in: 'alpha' } });
  expect(refused).toMatchObject({ status: 422, body: { id: 'invalid_params' } });
});

test('a pipeline cannot be of an app that is not there', async () => {
  const pipelines = [{ name: 'shop', apps: { production: ['gone'] } }];
  await expect(aClient({ pipelines })).rejects.toThrow(
    "The local Heroku cannot have a pipeline shop: Couldn't find that app.",
  );
});
