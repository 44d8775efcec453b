import { expect, test } from '@jest/globals';
import { aRepository } from '../harness/a-repository.ts';
import { runRebuildBase } from '../harness/run-action.ts';
import { anApp } from './an-app.ts';

/** Nobody listens there: whoever asks an engine fails otherwise than these tests say. */
const environment = { DOCKER_HOST: 'unix:///nowhere/docker.sock' };

const errorsOf = ({ log }: { readonly log: string }) => log.match(/^::error.*$/gm) ?? [];

test('row 3: every bad input is named at once, before any work', async () => {
  await using repository = await aRepository(anApp('heroku/heroku:24'));
  await using result = await runRebuildBase({
    workspace: repository.folder,
    inputs: { force: 'yes', 'max-base-age': 'soon', 'base-store': 'registry', 'build-args': 'no equals sign' },
    environment,
  });
  expect(result.exitCode).toBe(1);
  expect(result.seconds).toBeLessThan(15);
  const [error, ...more] = errorsOf(result);
  expect(more).toEqual([]);
  for (const fault of [
    'Input force is "yes"; it is true or false.',
    'Input max-base-age is "soon"; write a whole number with s, m, h or d, such as 7d.',
    "Input base-image is empty, and base-store is 'registry'",
    'Input build-args',
  ])
    expect(error).toContain(fault);
  expect(result.report).toBeNull();
});

test('a Dockerfile without ONBUILD triggers has no base: red at its last stage', async () => {
  await using repository = await aRepository(anApp('heroku/heroku:24', { triggers: [] }));
  await using result = await runRebuildBase({ workspace: repository.folder, inputs: {}, environment });
  expect(result.exitCode).toBe(1);
  expect(errorsOf(result)).toEqual([
    expect.stringMatching(/^::error file=Dockerfile,line=2::Dockerfile has no ONBUILD triggers, so there is no base/),
  ]);
  expect(result.outputs).toMatchObject({ changed: 'false', reason: '', packages: '[]', 'slug-files-changed': '0' });
  expect(result.summary).toContain('## The base was not rebuilt\n');
});

test.each(['pull_request_target', 'issue_comment', 'pull_request', 'workflow_run'])(
  'row 9: under %s, which strangers can set off, nothing is rebuilt',
  async (event) => {
    await using repository = await aRepository(anApp('heroku/heroku:24'));
    await using result = await runRebuildBase({
      workspace: repository.folder,
      inputs: {},
      environment: { ...environment, GITHUB_EVENT_NAME: event },
    });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        new RegExp(`^::error::This run was set off by .*${event}.* Run rebuild-base on a schedule`),
      ),
    ]);
    expect(result.report).toBeNull();
  },
);
