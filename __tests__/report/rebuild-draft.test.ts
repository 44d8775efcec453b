import { expect, test } from '@jest/globals';
import type { BaseChanges } from '../../src/base/compare-bases.ts';
import { ActionError } from '../../src/errors.ts';
import { readRebuildInputs } from '../../src/inputs/inputs.ts';
import { RebuildDraft } from '../../src/report/rebuild-draft.ts';
import { aRecord } from '../base/a-record.ts';
import { someChanges } from './a-rebuild.ts';

function aDraft(values: Readonly<Record<string, string>> = {}): RebuildDraft {
  return new RebuildDraft(readRebuildInputs({ values: new Map(Object.entries(values)), workspace: '/work' }).inputs);
}

const rebuilt = { ...aRecord, builtAt: '2026-11-28T00:00:00Z', buildSeconds: 50 };
const { packageKind: _, ...compared } = someChanges;
const changes: BaseChanges = { ...compared, isThinSame: false };

test('a run that got nowhere tells what it knows: nothing', () => {
  const draft = aDraft();
  draft.failed(new ActionError('No engine.', { location: { file: 'Dockerfile', line: 1 } }));
  expect(draft.finish([])).toEqual({
    version: 1,
    baseKey: '',
    reason: null,
    before: null,
    after: null,
    changes: null,
    kept: { kind: 'not-needed' },
    failure: { message: 'No engine.', location: { file: 'Dockerfile', line: 1 }, isBug: false },
    steps: [],
  });
});

test('a rebuild tells of both builds, of what changed, and of no record’s insides', () => {
  const draft = aDraft();
  draft.key(aRecord.key);
  draft.found(aRecord);
  draft.reason({ kind: 'forced' });
  draft.built(rebuilt, changes);
  draft.kept({
    outcome: { kind: 'saved', entry: 'the-store-s-own-name', seconds: 2, archiveBytes: 7 },
    wholeBecause: 'of a RUN',
  });
  const steps = [{ title: 'x', startMs: 0, endMs: 1, waitedMs: 1, isDone: true }];
  expect(draft.finish(steps)).toEqual({
    version: 1,
    baseKey: aRecord.key,
    reason: { kind: 'forced' },
    before: { builtAt: aRecord.builtAt, buildSeconds: 61.5, from: aRecord.from },
    after: { builtAt: '2026-11-28T00:00:00Z', buildSeconds: 50, from: aRecord.from },
    changes: someChanges,
    kept: { kind: 'saved', seconds: 2, archiveBytes: 7, wholeBecause: 'of a RUN' },
    failure: null,
    steps,
  });
});

test('a first build has nothing before it and no changes', () => {
  const draft = aDraft();
  draft.found(null);
  draft.reason({ kind: 'first' });
  draft.built(rebuilt, null);
  expect(draft.finish([])).toMatchObject({ before: null, after: { buildSeconds: 50 }, changes: null });
});

test.each(['skipped', 'failed'] as const)('keeping that was %s says why', (kind) => {
  const draft = aDraft();
  draft.kept({ outcome: { kind, reason: 'read-only' }, wholeBecause: null });
  expect(draft.finish([]).kept).toEqual({ kind, reason: 'read-only' });
});

test('row 111: a failure that quotes a secret is written into the report without it', () => {
  const draft = aDraft({ secrets: 'npm=canary-npm', 'build-args': 'NPM_TOKEN=canary-arg' });
  draft.failed(new AggregateError([new ActionError('RUN printed canary-npm'), new ActionError('x=canary-arg')]));
  expect(draft.finish([]).failure).toEqual({ message: 'RUN printed ***\nx=***', isBug: false });
});
