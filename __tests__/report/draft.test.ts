import { expect, test } from '@jest/globals';
import type { Base } from '../../src/base/base-image.ts';
import { ActionError } from '../../src/errors.ts';
import { type ReleaseInputs, readReleaseInputs } from '../../src/inputs/inputs.ts';
import { ReportDraft } from '../../src/report/draft.ts';
import { aRecord } from '../base/a-record.ts';

function inputs(values: Readonly<Record<string, string>> = {}): ReleaseInputs {
  const all = { 'heroku-api-key': 'canary-token', 'heroku-app': 'one,two', ...values };
  return readReleaseInputs({ values: new Map(Object.entries(all)), workspace: '/work' }).inputs;
}

test('what is known of each app is kept, also when a later one fails', () => {
  let now = 1_000;
  const draft = new ReportDraft(inputs(), () => now);
  draft.commit('abc');
  draft.uploaded('slug-1', ['one', 'two']);
  draft.released('one', { version: 3, status: 'pending', reason: '' });
  draft.happened('one', 'v3 made');
  now = 1_500;
  draft.happened('one', 'succeeded');
  draft.released('one', { status: 'succeeded' });
  draft.released('two', { version: 9, status: 'failed', reason: 'canary-token' });
  draft.failed(new ActionError('The release command of two failed.'));
  const report = draft.finish([]);
  const unknown = { wave: 1, slugId: 'slug-1', webUrl: null, previousVersion: null };
  expect(report.releases).toEqual([
    {
      ...unknown,
      app: 'one',
      version: 3,
      status: 'succeeded',
      reason: '',
      moments: [
        { what: 'v3 made', atMs: 1_000 },
        { what: 'succeeded', atMs: 1_500 },
      ],
    },
    { ...unknown, app: 'two', version: 9, status: 'failed', reason: '***', moments: [] },
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

/** A base as the step that gets it hands it on. */
function aBase(changes: Partial<Base> = {}): Base {
  return {
    key: 'ab'.repeat(32),
    reference: 'localhost/heroku-docker-release/base:ab',
    origin: 'built',
    image: {
      id: 'sha256:1',
      os: 'linux',
      architecture: 'amd64',
      created: '2026-01-01T00:00:00Z',
      diffIds: [],
      repoDigests: [],
      config: aRecord.config,
    },
    builtAt: '2026-01-01T00:00:00Z',
    buildSeconds: 41,
    restoreSeconds: null,
    from: aRecord.from,
    record: null,
    freshness: { kind: 'fresh' },
    refreshFailure: null,
    ...changes,
  };
}

test('of a base, all is told that its age and worth hang on', () => {
  const draft = new ReportDraft(inputs());
  draft.base(aBase());
  const told = {
    key: 'ab'.repeat(32),
    origin: 'built',
    builtAt: '2026-01-01T00:00:00Z',
    buildSeconds: 41,
    restoreSeconds: null,
    from: aRecord.from,
    freshness: { kind: 'fresh' },
    refreshFailure: null,
  };
  expect(draft.finish([]).base).toEqual({ ...told, kept: { kind: 'not-needed' } });
  const saved = { kind: 'saved', entry: 'its-own-name', seconds: 1.2, archiveBytes: 61 } as const;
  draft.kept({ outcome: saved, wholeBecause: null });
  expect(draft.finish([]).base).toEqual({
    ...told,
    kept: { kind: 'saved', seconds: 1.2, archiveBytes: 61, wholeBecause: null },
  });
  draft.kept({ outcome: { kind: 'failed', reason: '503' }, wholeBecause: 'of a RUN' });
  expect(draft.finish([]).base?.kept).toEqual({ kind: 'failed', reason: '503' });
});

test('keeping a base that the report does not have is left out', () => {
  const draft = new ReportDraft(inputs());
  draft.kept({ outcome: { kind: 'skipped', reason: 'x' }, wholeBecause: null });
  expect(draft.finish([]).base).toBeNull();
});

test('row 111: why a stale base was not built anew is told without a secret that the build printed', () => {
  const draft = new ReportDraft(inputs({ secrets: 'npm=canary-npm' }));
  const freshness = { kind: 'old', ageMs: 8 * 86_400_000 } as const;
  draft.base(aBase({ origin: 'engine', freshness, refreshFailure: 'RUN npm ci printed canary-npm canary-token' }));
  expect(draft.finish([]).base).toMatchObject({ freshness, refreshFailure: 'RUN npm ci printed *** ***' });
});

test('checks are told in one order, whichever ended first, and without secrets', () => {
  const draft = new ReportDraft(inputs({ secrets: 'npm=canary-npm' }));
  for (const check of ['dyno', 'size', 'left-behind'] as const)
    draft.checked({
      check,
      outcome: 'passed',
      summary: 'canary-npm',
      findings: [{ level: 'notice', message: 'canary-npm' }],
    });
  expect(draft.finish([]).checks).toEqual(
    ['size', 'left-behind', 'dyno'].map((check) => ({
      check,
      outcome: 'passed',
      summary: '***',
      findings: [{ level: 'notice', message: '***' }],
    })),
  );
});
