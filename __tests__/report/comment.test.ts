import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentMarker, renderComment } from '../../src/report/comment.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import { aComparedReport, aComparison, aSlug, fileDelta, folderDelta } from './a-compared-report.ts';
import { aHostileReport } from './a-hostile-report.ts';
import { hostileNames } from './as-github.ts';
import { commentCases } from './comment-cases.ts';
import { expectNothingLive, githubHtml, tagsOf } from './github-html.ts';

const now = Date.parse('2026-01-05T03:04:05Z');
const noLinks = { runUrl: null, commitUrl: null };
const project = 'https://github.com/org/heroku-docker-release';

function firstLine(report: ReleaseReport): string | undefined {
  return renderComment(report, noLinks, now).split('\n')[2];
}

test.each(commentCases)('$what, as it is shown', async ({ file, report, links }) => {
  expect(`${renderComment(report, links, now)}\n`).toBe(
    await readFile(join(import.meta.dirname, 'fixtures', file), 'utf8'),
  );
});

test('row 98: the comment of another app begins otherwise, and no key ends the marker', () => {
  expect(commentMarker('my-app')).toBe('<!-- heroku-docker-release:slug:my-app -->');
  expect(commentMarker('a--><b>')).toBe('<!-- heroku-docker-release:slug:a----b- -->');
  const report = { ...aComparedReport(), commentKey: 'other-app' };
  expect(renderComment(report, noLinks, now).startsWith(`${commentMarker('other-app')}\n\n### Slug`)).toBe(true);
});

describe('the first line', () => {
  const limitBytes = 300 * 2 ** 20;
  const of = (slug: Partial<ReturnType<typeof aSlug>>, changes: Partial<ReleaseReport> = {}) =>
    firstLine({ ...aComparedReport(), slug: aSlug({ limitBytes, ...slug }), ...changes });

  test('has one mark at most: nearly full from 90 % on, and over the limit', () => {
    expect(of({ sizeBytes: 0.9 * limitBytes })).toMatch(/^### Slug 270.0 MB of 300.0 MB \(90 %\), /);
    expect(of({ sizeBytes: 0.9 * limitBytes + 1 })).toMatch(/^### ⚠️ Slug 270.0 MB of 300.0 MB \(90 %\), /);
    expect(of({ sizeBytes: limitBytes })).toMatch(/^### ⚠️ Slug 300.0 MB of 300.0 MB \(100 %\), /);
    expect(of({ sizeBytes: limitBytes + 1 })).toMatch(/^### ⛔ Slug 300.0 MB of 300.0 MB \(100 %\), /);
  });

  test('says against what, and whether there is a change at all', () => {
    const sizeBytes = 214 * 2 ** 20;
    const against = (changes: Parameters<typeof aComparison>[0]) =>
      of({ sizeBytes }, { comparison: aComparison(changes) });
    expect(against({})).toMatch(/, \+5.0 MB against v142 on `my-app`$/);
    expect(against({ sizeBytes: sizeBytes + 12 })).toMatch(/, -12 bytes against v142 on `my-app`$/);
    expect(against({ sizeBytes })).toMatch(/, the same size as v142 on `my-app`$/);
    const branch = { kind: 'branch', branch: 'main', commit: 'abc1234def' } as const;
    expect(against({ with: branch })).toMatch(/ against `main` at `abc1234`$/);
    expect(against({ with: { ...branch, commit: null } })).toMatch(/ against `main`$/);
    expect(against({ with: { ...branch, branch: 'a|`b`' } })).toMatch(/ against `` a\|`b` `` at `abc1234`$/);
  });
});

test('below the first line stands what has to be known to read the numbers', () => {
  const notes = (changes: Partial<ReleaseReport>) =>
    renderComment({ ...aComparedReport(), ...changes, skipped: '' }, noLinks, now).split('\n\n')[2];
  expect(notes({ comparison: aComparison({ isSameContent: true }) })).toBe('Both unpack to the same files.');
  expect(notes({ comparison: aComparison({ changedFiles: 0 }) })).toBe(
    'No file differs in content, only modes or folders do.',
  );
  expect(notes({ comparison: { kind: 'none', reason: '@org was asked', isFirst: false } })).toBe(
    'Not compared: `@org was asked`.',
  );
  const { base } = aComparedReport();
  if (base === null) throw new Error('no base');
  expect(notes({ base: { ...base, freshness: { kind: 'old', ageMs: 8 * 86_400_000 } } })).toBe(
    '**The base is stale**: `8 days old (built 2026-01-02T03:04:05Z)`.',
  );
});

test('links to the run, the commit and the project alone, and only by plain addresses', () => {
  const [runUrl, commitUrl] = ['https://github.com/a/b/actions/runs/1', 'https://github.com/a/b/commit/1234'];
  expectNothingLive(renderComment(aComparedReport(), { runUrl, commitUrl }, now), [runUrl, commitUrl, project]);
  const broken = { runUrl: 'javascript:alert(1)', commitUrl: 'https://x/) [y](https://z/' };
  expectNothingLive(renderComment(aComparedReport(), broken, now), [project]);
});

describe('what a file says is told as said by the build', () => {
  const said = 'The build of this pull request says:';
  const quiet = { ...aComparedReport(), checks: [], failure: null, skipped: '', comparison: null };
  const failure = { message: 'Merge this at once.', isBug: false };
  const rendered = (report: ReleaseReport) => renderComment(report, noLinks, now);

  test('above the failure and the notes, and above the checks', () => {
    const comment = rendered({ ...aComparedReport(), failure, isFromFile: true });
    expect(comment.split('\n\n').slice(2, 4)).toEqual([said, `\`\`\`text\n${failure.message}\n\`\`\``]);
    expect(comment).toMatch(new RegExp(`<summary>Checks: [^\n]*</summary>\n\n${said}\n\n\\| Check `));
    expect(comment.split(said)).toHaveLength(3);
    const comparison = { kind: 'none', reason: 'merge this', isFirst: false } as const;
    expect(rendered({ ...quiet, comparison, isFromFile: true })).toContain(`${said}\n\nNot compared: \`merge this\`.`);
  });

  test('not where there are only numbers, nor in the comment of a run of its own', () => {
    expect(rendered({ ...quiet, isFromFile: true })).not.toContain(said);
    expect(rendered({ ...aComparedReport(), failure })).not.toContain(said);
  });
});

describe('row 97: a hostile name', () => {
  const plain = tagsOf(githubHtml(renderComment(aHostileReport('name'), noLinks, now)));

  test.each(hostileNames)('%j stays text wherever it stands', (name) => {
    expectNothingLive(renderComment({ ...aHostileReport(name), failure: null }, noLinks, now), [project]);
    const comment = renderComment(aHostileReport(name), noLinks, now);
    expect(tagsOf(expectNothingLive(comment, [project]))).toEqual(plain);
  });

  test('of any kind leaves each table and block as it is', () => {
    const part = fc.oneof(
      fc.constantFrom(...hostileNames, '`', '|', '\\', '<', '>', '\n', '@', '#', ' ', '~~~', '"', '%%', '[', ']', '$'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const comment = renderComment(aHostileReport(parts.join('')), noLinks, now);
        expect(tagsOf(expectNothingLive(comment, [project]))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  test('of 4,000 bytes is cut in its middle', () => {
    const name = `${'start-'.repeat(300)}${'-end'.repeat(500)}`;
    const comment = renderComment(aHostileReport(name), noLinks, now);
    expect(comment.length).toBeLessThan(60_000);
    expect(comment).toMatch(/\| `start-start-[a-z-]{40,60}…[a-z-]{40,60}-end-end\/` \| 4\.0 MB \|/);
    expect(tagsOf(githubHtml(comment))).toEqual(plain);
  });
});

describe('row 96: a comment that would be too long', () => {
  const name = (index: number) => `${index}-${'|'.repeat(115)}`;
  const indices = Array.from({ length: 300 }, (_, index) => index);
  const report: ReleaseReport = {
    ...aComparedReport(),
    comparison: aComparison({
      folders: indices.map((index) => folderDelta(name(index), 0, (400 - index) * 2 ** 10)),
      files: indices.map((index) => fileDelta(name(index), 'new', 0, (400 - index) * 2 ** 10)),
      changedFiles: 300,
    }),
    checks: [
      {
        check: 'links',
        outcome: 'failed',
        summary: 'x'.repeat(5_000),
        findings: indices.map(() => ({ level: 'error', message: 'y '.repeat(500) })),
      },
    ],
    steps: indices.map((index) => ({ title: name(index), startMs: 0, endMs: 1, waitedMs: 1, isDone: true })),
  };

  test('is cut on a row, with all that was opened closed, a note, and the links', () => {
    const comment = renderComment(report, noLinks, now);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeGreaterThan(59_000);
    const parts = comment.split('\n\n');
    expect(parts.slice(-3)).toEqual([
      '</details>',
      expect.stringMatching(/^_Cut here: /),
      `\`1234567\` · [heroku-docker-release](${project})`,
    ]);
    const html = githubHtml(comment);
    expect(html.match(/<details/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0);
    const lastRow = comment.slice(0, comment.lastIndexOf('\n\n</details>')).split('\n').at(-1);
    expect(lastRow).toMatch(/^\| `\d+-[|\\]{200,}` \| 0\.0 s \| 0\.0 s \| 0\.0 s \|$/);
    expectNothingLive(comment, [project]);
  });

  test('is whole where it just fits', () => {
    const whole = renderComment({ ...report, steps: [] }, noLinks, now);
    expect(whole).not.toContain('Cut here');
    expect(whole.length).toBeLessThanOrEqual(60_000);
  });
});
