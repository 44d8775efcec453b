import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { ArtifactService } from '../harness/artifact-service.ts';
import { APP, aHeroku, releaseTo } from './a-release.ts';

const inputs = { 'base-store': 'none', release: 'false', treemap: 'true' };

test('the treemap of the slug becomes an artifact when it is asked for', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository();
  await using service = await ArtifactService.start();
  const environment = { ...service.env, GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '4711' };
  await using result = await releaseTo(heroku, { workspace: repository.folder, inputs, environment });
  expect(result.exitCode).toBe(0);
  const [artifact, ...others] = await service.artifacts();
  expect(others).toEqual([]);
  expect(artifact).toMatchObject({ name: `slug-treemap-${APP}.html`, mimeType: 'text/html' });
  const page = artifact?.content.toString('utf8') ?? '';
  expect(page).toContain(`<h1>Slug of ${APP}</h1>`);
  expect(page).toContain('page.html');
  expect(result.log).toContain('https://github.com/org/app/actions/runs/4711/artifacts/');
}, 300_000);

test('where it cannot be uploaded, that is a warning', async () => {
  await using heroku = await aHeroku();
  await using repository = await aRepository();
  await using result = await releaseTo(heroku, { workspace: repository.folder, inputs });
  expect(result.exitCode).toBe(0);
  expect(result.log).toMatch(/^::warning.*::The treemap could not be uploaded: there is no artifact service here/m);
}, 300_000);
