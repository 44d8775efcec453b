import { expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { type ReleaseInputs, readReleaseInputs } from '../../src/inputs.ts';
import { ReportDraft } from '../../src/report/draft.ts';

function inputs(values: Readonly<Record<string, string>> = {}): ReleaseInputs {
  const all = { 'heroku-api-key': 'canary-token', 'heroku-app': 'one,two', ...values };
  return readReleaseInputs({ values: new Map(Object.entries(all)), workspace: '/work' }).inputs;
}

test('what is known of each app is kept, also when a later one fails', () => {
  const draft = new ReportDraft(inputs());
  draft.commit('abc');
  draft.uploaded('slug-1');
  draft.released('one', 3, 'pending');
  draft.released('one', 3, 'succeeded');
  draft.released('two', 9, 'failed');
  draft.failed(new ActionError('The release command of two failed.'));
  const report = draft.finish([]);
  expect(report.releases).toEqual([
    { app: 'one', version: 3, status: 'succeeded', slugId: 'slug-1', webUrl: null },
    { app: 'two', version: 9, status: 'failed', slugId: 'slug-1', webUrl: null },
  ]);
  expect(report).toMatchObject({
    commit: 'abc',
    skipped: '',
    failure: { message: 'The release command of two failed.', isBug: false },
  });
});

test('the first failure is the one that is told, and says that nothing was released', () => {
  const draft = new ReportDraft(inputs());
  draft.failed(new ActionError('first'));
  draft.failed(new Error('second'));
  expect(draft.finish([])).toMatchObject({
    failure: { message: 'first', isBug: false },
    skipped: 'the run failed before a release',
  });
});

test('without a release there are no releases, and the reason is kept also if the run fails', () => {
  const draft = new ReportDraft(inputs({ release: 'false' }));
  draft.skipped('release is false');
  draft.failed(new ActionError('x'));
  expect(draft.finish([])).toMatchObject({ releases: [], skipped: 'release is false' });
});

test('row 111: a failure that quotes a secret is written into the report without it', () => {
  const draft = new ReportDraft(
    inputs({ secrets: 'npm=canary-npm\nkey=multi canary', 'build-args': 'NPM_TOKEN=canary-arg' }),
  );
  const base64 = Buffer.from(':canary-token').toString('base64');
  draft.failed(
    new ActionError(`process "curl -u :canary-token -H ${base64} x?k=multi%20canary" printed canary-arg canary-npm`),
  );
  const text = JSON.stringify(draft.finish([]));
  expect(text).not.toMatch(/canary/);
  expect(text).not.toContain(base64.replace(/=+$/, ''));
  expect(text).toContain('printed ***');
});
