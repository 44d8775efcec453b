import { describe, expect, test } from '@jest/globals';
import { baseTable } from '../../src/report/base-table.ts';
import type { ReportedBase, ReportedKeeping } from '../../src/report/report.ts';
import { aReport } from './a-report.ts';

const now = Date.parse('2026-01-05T03:04:05Z');

/** What stands beside a title in the table of a base with these changes; null if there is no such row. */
function cellOf(title: string, changes: Partial<ReportedBase>): string | null {
  const { base } = aReport();
  if (base === null) throw new Error('no base');
  return baseTable({ ...base, ...changes }, now).rows.find(([head]) => head === title)?.[1] ?? null;
}

test.each<[string, Partial<ReportedBase>]>([
  ['restored from the store in 2.6 s; building it took 41 s', {}],
  ['restored from the store in 2.6 s', { buildSeconds: null }],
  ['restored from the store; building it took 41 s', { restoreSeconds: null }],
  ["the engine's own", { origin: 'engine', buildSeconds: null, restoreSeconds: null }],
  ["the engine's own; building it took 41 s", { origin: 'engine', restoreSeconds: null }],
  ['built in this run in 41 s', { origin: 'built', restoreSeconds: null }],
])('it came from: %s', (text, changes) => {
  expect(cellOf('Came from', changes)).toBe(text);
});

test('what it is built on, with the digests that are known', () => {
  expect(cellOf('Built on', {})).toBe(
    `\`heroku/heroku:24-build\` \`sha256:${'1a'.repeat(32)}\`<br>\`localhost/runtime:1\`, digest not known`,
  );
  expect(cellOf('Built on', { from: [] })).toBe('');
});

describe('row 41: a stale base', () => {
  const builtAt = '2025-12-20T00:00:00Z';

  test('says how old it is, or what has moved', () => {
    expect(cellOf('**Stale**', {})).toBeNull();
    expect(cellOf('**Stale**', { builtAt, freshness: { kind: 'old', ageMs: 8.5 * 86_400_000 } })).toBe(
      '`8 days old (built 2025-12-20T00:00:00Z)`',
    );
    expect(cellOf('**Stale**', { builtAt, freshness: { kind: 'old', ageMs: null } })).toBe(
      '`said to be built in the future (2025-12-20T00:00:00Z)`',
    );
    const [before, after] = [`sha256:${'1a'.repeat(32)}`, `sha256:${'2b'.repeat(32)}`];
    const outrun = { kind: 'outrun', reference: 'heroku/heroku:24', before, after } as const;
    expect(cellOf('**Stale**', { builtAt, freshness: outrun })).toBe(
      '`outrun: heroku/heroku:24 was sha256:1a1a1a1a1a1a when it was built (2025-12-20T00:00:00Z) and is sha256:2b2b2b2b2b2b now`',
    );
  });

  test('row 42: says why it was not built anew', () => {
    expect(cellOf('**Not built anew**', {})).toBeNull();
    expect(cellOf('**Not built anew**', { refreshFailure: 'RUN curl | tar failed.\nIt exited with 22.' })).toBe(
      '`RUN curl \\| tar failed.\\u{a}It exited with 22.`',
    );
  });
});

describe('what became of keeping it', () => {
  const saved = { kind: 'saved', seconds: 1.23, archiveBytes: 61 * 2 ** 20, wholeBecause: null } as const;

  test.each<[ReportedKeeping, string | null]>([
    [{ kind: 'not-needed' }, null],
    [saved, 'thin (`/app`, which is all that its triggers need), 61.0 MB, in 1.2 s'],
    [
      { ...saved, archiveBytes: 440 * 2 ** 20, wholeBecause: 'line 9 runs `make | tee`' },
      'whole, because `` line 9 runs `make \\| tee` ``, 440.0 MB, in 1.2 s',
    ],
    [{ ...saved, archiveBytes: null }, 'thin (`/app`, which is all that its triggers need), in 1.2 s'],
    [{ ...saved, archiveBytes: 0 }, 'its record only, in 1.2 s: the image was there'],
    [{ kind: 'skipped', reason: 'the cache is read-only' }, 'skipped: `the cache is read-only`'],
    [{ kind: 'failed', reason: '503 | @org' }, 'failed: `503 \\| @org`'],
  ])('%j', (kept, text) => {
    expect(cellOf('Kept for the next job', { kept })).toBe(text);
  });
});
