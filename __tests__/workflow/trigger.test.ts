import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { checkTrigger, readTrigger, type Trigger } from '../../src/workflow/trigger.ts';

const repository = { full_name: 'org/app' };
const fork = { full_name: 'stranger/app' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The trigger of a run on the runner whose event has this payload; text is written as it is. */
async function triggerOf(event: string, payload: unknown): Promise<Trigger> {
  const file = join(folder, 'event.json');
  await writeFile(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readTrigger({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file });
}

const pullRequest = (repo: unknown) => ({ repository, pull_request: { head: { repo }, base: { repo: repository } } });
const afterRun = (event: unknown, head: unknown = repository) => ({
  repository,
  workflow_run: { event, head_repository: head, head_branch: 'main' },
});

describe('row 9: strangers can set off, with secrets within reach,', () => {
  test.each(['pull_request_target', 'issue_comment'])('%s, whatever its payload says', async (event) => {
    const untrusted = { kind: 'untrusted', by: event };
    expect(await triggerOf(event, pullRequest(repository))).toEqual(untrusted);
    expect(await triggerOf(event, '')).toEqual(untrusted);
  });

  test.each([
    ['a pull request', 'pull_request', repository],
    ['a pull request of a fork', 'pull_request', fork],
    ['pull_request_target', 'pull_request_target', repository],
    ['a comment', 'issue_comment', repository],
    ['a review', 'pull_request_review', repository],
    ['a review’s comment', 'pull_request_review_comment', repository],
    // The run in the middle is one on the default branch, whatever set that one off.
    ['a workflow_run, of which nothing is known', 'workflow_run', repository],
    ['a push to a fork', 'push', fork],
    ['a push to a fork that is gone', 'push', null],
  ])('a workflow_run after %s', async (_, event, head) => {
    expect(await triggerOf('workflow_run', afterRun(event, head))).toEqual({
      kind: 'untrusted',
      by: `a workflow_run after ${event}`,
    });
  });

  test.each([
    ['is not there', ''],
    ['is no JSON', '{"workflow_run":'],
    ['is a list', []],
    ['is nothing', 'null'],
    ['has no workflow_run', { repository }],
    ['has a number for its event', afterRun(1)],
  ])('a workflow_run whose payload %s', async (_, payload) => {
    expect(await triggerOf('workflow_run', payload)).toEqual({
      kind: 'untrusted',
      by: 'a workflow_run that does not say after what',
    });
  });

  test('a workflow_run after a push whose repository is not said', async () => {
    const payload = { workflow_run: { event: 'push' } };
    expect(await triggerOf('workflow_run', payload)).toMatchObject({ kind: 'untrusted' });
  });
});

describe('row 40: strangers can set off, without secrets,', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('%s of a fork', async (event) => {
    const untrusted = { kind: 'untrusted', by: `${event} of a fork` };
    expect(await triggerOf(event, pullRequest(fork))).toEqual(untrusted);
    expect(await triggerOf(event, pullRequest(null))).toEqual(untrusted);
  });

  test('a pull_request that cannot be told from a fork’s', async () => {
    for (const payload of ['', '[', 'null', '7', { repository }, { pull_request: 'x', repository }, {}])
      expect(await triggerOf('pull_request', payload)).toMatchObject({ kind: 'untrusted' });
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    expect(await readTrigger(environment)).toMatchObject({ kind: 'untrusted' });
    expect(await readTrigger({ ...environment, GITHUB_EVENT_PATH: join(folder, 'none') })).toMatchObject({
      kind: 'untrusted',
    });
  });
});

describe('who may write to the repository sets off', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    '%s of a branch in it',
    async (event) => {
      expect(await triggerOf(event, pullRequest(repository))).toEqual({ kind: 'trusted' });
    },
  );

  test.each(['push', 'schedule', 'workflow_dispatch', 'release', 'create'])(
    'a workflow_run after %s',
    async (event) => {
      expect(await triggerOf('workflow_run', afterRun(event))).toEqual({ kind: 'trusted' });
    },
  );

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group', ''])(
    'the event %j, whose payload is not asked',
    async (event) => {
      expect(await triggerOf(event, '')).toEqual({ kind: 'trusted' });
    },
  );

  test('everything outside of Actions, also with a variable left over', async () => {
    for (const environment of [{}, { GITHUB_EVENT_NAME: 'pull_request_target' }, { GITHUB_ACTIONS: 'false' }])
      expect(await readTrigger(environment)).toEqual({ kind: 'trusted' });
  });
});

describe('row 9: a release', () => {
  const open: Trigger = { kind: 'untrusted', by: 'pull_request_target' };
  const closed: Trigger = { kind: 'untrusted', by: 'pull_request of a fork' };

  test.each([open, closed])(
    'under a trigger that strangers can set off ($by) is refused, with what to do',
    (trigger) => {
      const refused = () => checkTrigger(trigger, { release: true, allowUntrustedTrigger: false });
      expect(refused).toThrow(ActionError);
      expect(refused).toThrow(
        /^This run was set off by pull_request.*, .* set release to false; .* set allow-untrusted-trigger to true\.$/,
      );
    },
  );

  test.each<[string, Trigger, { release: boolean; allowUntrustedTrigger: boolean }]>([
    ['that the user allows', open, { release: true, allowUntrustedTrigger: true }],
    ['that is none', open, { release: false, allowUntrustedTrigger: false }],
    ['after a push', { kind: 'trusted' }, { release: true, allowUntrustedTrigger: false }],
  ])('%s is not', (_, trigger, choice) => {
    expect(() => checkTrigger(trigger, choice)).not.toThrow();
  });
});
