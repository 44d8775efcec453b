import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBranchSlug, writeBranchSlug } from '../../src/comparison/branch-slug-json.ts';
import type { BranchSlug, KeptSlug } from '../../src/comparison/kept-slug.ts';
import { readKeptSlug, writeKeptSlug } from '../../src/comparison/kept-slug-json.ts';
import { ActionError } from '../../src/errors.ts';
import { showPath } from '../../src/tar/byte-path.ts';
import { aFile, entriesOf } from '../slug/a-manifest.ts';

const sha256 = 'ab'.repeat(32);

function aSlug(entries: KeptSlug['manifest']['entries']): KeptSlug {
  const sizeBytes = Math.round(entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 20));
  const uncompressedBytes = entries.reduce((sum, { size }) => sum + size, 0);
  return { sha256, sizeBytes, manifest: { entries, uncompressedBytes, contentDigest: 'cd'.repeat(32) } };
}

const slug = aSlug([
  ...entriesOf([aFile('app/a.js'), aFile('app/b.js', { compressedBytes: 1 / 3 })]),
  { path: 'link', type: 'symlink', mode: 0o777, size: 0, linkTarget: '/etc/x', origin: 'app', compressedBytes: 0 },
  { path: 'hard', type: 'hardlink', mode: 0o644, size: 0, linkTarget: 'app/a.js', origin: 'app', compressedBytes: 0 },
]);

function written(of: KeptSlug = slug): string {
  const text = writeKeptSlug(of);
  if (text === null) throw new Error('too large');
  return text;
}

/** The text with something else in it. */
function changed(change: (kept: Record<string, unknown> & { entries: unknown[][] }) => void): string {
  const kept = JSON.parse(written());
  change(kept);
  return JSON.stringify(kept);
}

describe('a kept slug', () => {
  test('is read as it was written', () => {
    expect(readKeptSlug(written(), sha256)).toEqual(slug);
  });

  test('of any names is read as it was written', () => {
    const name = fc
      .uint8Array({ minLength: 1, maxLength: 30 })
      .map((bytes) => Buffer.from(bytes).toString('latin1').replace(/[/\0]/g, '_'))
      .filter((text) => text !== '.' && text !== '..');
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }).map((each) => each.replace(/[/\0]/g, '_'));
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(
            name,
            text.map((each) => Buffer.from(each).toString('latin1')),
          ),
        ),
        (names) => {
          const any = aSlug(names.map((each) => aFile(showPath(each))));
          expect(readKeptSlug(written(any), sha256)).toEqual(any);
        },
      ),
    );
  });

  test('tells nothing of where a file came from, and has no field that a comparison does not ask for', () => {
    const base = aSlug([aFile('a', { origin: 'base' })]);
    expect(readKeptSlug(written(base), sha256).manifest.entries).toEqual([aFile('a')]);
    expect(written(base)).not.toContain('base');
  });

  test('that would be too large to be read is not written', () => {
    const files = Array.from({ length: 2100 }, (_, index) => aFile(`${'n'.repeat(16_000)}${index}`));
    expect(writeKeptSlug(aSlug(files))).toBeNull();
  });
});

describe('row 32: a kept slug that does not fit is refused', () => {
  test.each<[string, string, string]>([
    ['no JSON', '{', 'it is not JSON'],
    ['no object', '[]', 'it is not an object'],
    ['another version', changed((kept) => (kept['version'] = 2)), 'its version is not 1'],
    ['another slug', changed((kept) => (kept['sha256'] = 'cd'.repeat(32))), 'it is of another slug'],
    ['a size below 0', changed((kept) => (kept['sizeBytes'] = -1)), 'sizeBytes'],
    ['another size', changed((kept) => (kept['sizeBytes'] = 5)), 'do not add up'],
    ['no entries', changed((kept) => (kept['entries'] = null as never)), 'entries is not a list'],
    ['a short entry', changed(({ entries }) => entries[0]?.pop()), 'entries[0] is not a list of 7'],
    ['an object for an entry', changed(({ entries }) => (entries[0] = { length: 7 } as never)), 'entries[0] is not'],
    ['no path', changed(({ entries }) => (entries[0] = [7, ...(entries[0]?.slice(1) ?? [])])), 'entries[0][0]'],
    ['an empty path', withPath(''), 'entries[1][0] is not a name'],
    ['a line break', withPath('a\nb'), 'entries[1][0] is not a name'],
    ['a turned text', withPath('a\u202eb'), 'entries[1][0] is not a name'],
    ['a path from the root', withPath('/etc/passwd'), 'entries[1][0] is not below /app'],
    ['a long path', withPath('n'.repeat(20_000)), 'entries[1][0] is not a name'],
    ['no type', withField(1, 4), 'entries[1][1] is no type'],
    ['the name of a type', withField(1, 'length'), 'entries[1][1] is no type'],
    ['a mode below 0', withField(2, -1), 'entries[1][2]'],
    ['a size too large', withField(3, 2 ** 60), 'entries[1][3]'],
    [
      'sizes too large together',
      changed(({ entries }) => {
        for (const row of entries) row[3] = Number.MAX_SAFE_INTEGER;
      }),
      'larger than any',
    ],
    ['a share below 0', withField(4, -1), 'entries[1][4] is below 0'],
    ['no share', withField(4, null), 'entries[1][4]'],
    ['no digest', withField(5, ''), 'entries[1][5] is not a SHA-256'],
    ['a link that turns the text', withField(6, '\u202e'), 'entries[1][6]'],
    ['another digest of all', changed((kept) => (kept['contentDigest'] = '<img>')), 'contentDigest'],
  ])('%s', (_, text, reason) => {
    const refused = () => readKeptSlug(text, sha256);
    expect(refused).toThrow(ActionError);
    expect(refused).toThrow(reason);
  });

  function withField(index: number, value: unknown): string {
    return changed(({ entries }) => {
      const [, row = []] = entries;
      row[index] = value;
    });
  }

  function withPath(path: string): string {
    return withField(0, path);
  }
});

describe('what a branch made last', () => {
  const place = { branch: 'main', commentKey: 'my-app' };
  const last: BranchSlug = { ...place, sha256, sizeBytes: 5, commit: null };

  test('is read as it was written', () => {
    for (const commit of [null, 'c'.repeat(40), 'c'.repeat(64)])
      expect(readBranchSlug(writeBranchSlug({ ...last, commit }), place)).toEqual({ ...last, commit });
  });

  test.each([
    ['branch', 'other', 'it is of another branch'],
    ['commentKey', 'other', 'it is of another branch'],
    ['version', 2, 'its version is not 1'],
    ['sha256', '../x', 'sha256'],
    ['sizeBytes', '5', 'sizeBytes'],
    ['commit', '<img src=x>', 'commit'],
  ])('row 32: with another %s is refused', (field, value, reason) => {
    const text = JSON.stringify({ ...JSON.parse(writeBranchSlug(last)), [field]: value });
    expect(() => readBranchSlug(text, place)).toThrow(reason);
  });
});
