import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findRepository } from '../../src/init/repository-place.ts';
import { appVariable, workflowsFor } from '../../src/init/workflows.ts';
import { scriptsWithExpressions, unpinnedUses } from '../harness/workflow-text.ts';
import { anApp } from './an-app.ts';

const places = [
  { root: '/r', context: '.', branch: 'main' },
  { root: '/r', context: 'apps/my api', branch: 'release: "next"' },
];

describe.each(places)('of the app in $context', (place) => {
  const workflows = workflowsFor(place);
  const app = place.context === '.' ? 'HEROKU_APP' : 'HEROKU_APP_APPS_MY_API';

  test('they name the same app, whose variable the first speaks of', () => {
    const [release] = workflows;
    expect(release?.text.split('\n')[0]).toContain(` the variable ${app}, `);
  });

  test('each is for one purpose, under a name of its own', () => {
    const suffix = place.context === '.' ? '' : '-apps-my-api';
    expect(workflows.map(({ path }) => path)).toEqual(
      ['heroku-release', 'heroku-slug-size', 'heroku-rebuild-base'].map(
        (name) => `.github/workflows/${name}${suffix}.yml`,
      ),
    );
  });

  test.each(workflows)('row 120, row 121: $path pins what is not ours and has no script', ({ text }) => {
    const foreign = unpinnedUses(text).filter((use) => !/^org\/heroku-docker-release\S*@v1(?: #|$)/.test(use));
    expect(foreign).toEqual([]);
    expect(scriptsWithExpressions(text)).toEqual([]);
  });

  test('each has no right that it does not name, and waits for its like', () => {
    const rights = workflows.map(({ text }) => {
      const { permissions, concurrency, jobs } = parse(text);
      expect({ permissions, group: typeof concurrency.group }).toEqual({ permissions: {}, group: 'string' });
      return Object.values(jobs).map((job) => (job as { permissions: unknown }).permissions);
    });
    expect(rights).toEqual([
      [{ contents: 'read' }],
      [{ contents: 'read', 'pull-requests': 'write' }],
      [{ contents: 'read' }],
    ]);
  });

  test('they are set off by a push to the branch, a pull request, the clock; the second releases nothing', () => {
    const [release, size, rebuild] = workflows.map(({ text }) => parse(text));
    expect(release.on).toEqual({ push: { branches: [place.branch] } });
    expect(size.on).toBe('pull_request');
    expect(Object.keys(rebuild.on)).toEqual(['schedule', 'workflow_dispatch']);
    const context = place.context === '.' ? {} : { context: place.context };
    expect(release.jobs.release.steps[1].with).toEqual({
      'heroku-api-key': `\${{ secrets.HEROKU_API_KEY }}`,
      'heroku-app': `\${{ vars.${app} }}`,
      ...context,
    });
    expect(size.jobs.slug.steps[1].with).toEqual({
      'heroku-app': `\${{ vars.${app} }}`,
      release: false,
      ...context,
    });
    expect(rebuild.jobs.rebuild.with ?? {}).toEqual(context);
  });
});

test('apps of one repository have a variable each, of the letters that GitHub takes', () => {
  const names = ['apps/web', 'apps/api', 'services/2-mail.er'].map(appVariable);
  expect(names).toEqual(['HEROKU_APP_APPS_WEB', 'HEROKU_APP_APPS_API', 'HEROKU_APP_SERVICES_2_MAIL_ER']);
});

describe('the repository', () => {
  const gitFiles = async (folder: string, files: Readonly<Record<string, string>>) => {
    await mkdir(join(folder, '.git/refs/remotes/origin'), { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, '.git', name), text);
  };

  test('is the folder itself where there is none, with main', async () => {
    await using app = await anApp();
    expect(await findRepository(app.path)).toEqual({ root: app.path, context: '.', branch: 'main' });
  });

  test('of a clone has the branch of its origin, also from a folder below', async () => {
    await using app = await anApp({ 'apps/api/x': '' });
    await gitFiles(app.path, {
      'refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/develop\n',
      HEAD: 'ref: refs/heads/topic\n',
    });
    const found = await findRepository(join(app.path, 'apps/api'));
    expect(found).toEqual({ root: app.path, context: 'apps/api', branch: 'develop' });
  });

  test.each([
    ['ref: refs/heads/master\n', 'master'],
    ['ref: refs/heads/topic\n', 'main'],
    ['0123456789abcdef0123456789abcdef01234567\n', 'main'],
  ])('without an origin has the usual branch that it is at: %j', async (HEAD, branch) => {
    await using app = await anApp();
    await gitFiles(app.path, { HEAD });
    expect((await findRepository(app.path)).branch).toBe(branch);
  });
});
