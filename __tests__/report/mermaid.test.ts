import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distinctLabels, mermaidLabel } from '../../src/report/mermaid.ts';
import { slugCharts } from '../../src/report/slug-charts.ts';
import { aComparedReport, aSlug } from './a-compared-report.ts';
import { aRelease, aReport } from './a-report.ts';
import { hostileNames } from './as-github.ts';

test.each([
  ['node_modules/', 'node_modules/'],
  ['node_modules/@types/', 'node_modules/ types/'],
  ['größe (1).txt', 'größe (1).txt'],
  ['%%{init: {"theme":"dark"}}%%', 'init theme dark'],
  ['"\nclick a href', 'click a href'],
  ['a#quot;b;c:d', 'a quot b c d'],
  ['\u3164\u202e', '-'],
  ['', '-'],
])('%j is the label %j', (text, label) => {
  expect(mermaidLabel(text)).toBe(label);
});

test('a long label is cut in its middle, and never in a character', () => {
  expect(mermaidLabel(`${'a'.repeat(100)}${'b'.repeat(100)}`)).toBe(`${'a'.repeat(22)}...${'b'.repeat(22)}`);
  expect(mermaidLabel('𠮷'.repeat(49)).isWellFormed()).toBe(true);
});

test('no two labels are the same', () => {
  expect(distinctLabels(['a@b', 'a b', 'a#b', 'a b (2)'])).toEqual(['a b', 'a b (2)', 'a b (3)', 'a b (2) (2)']);
});

describe('the charts', () => {
  const report = aComparedReport();

  test('row 97: whatever a folder is called, each line is a label and a number', () => {
    const name = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ unit: 'binary', maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const largestFolders = names.map((name, index) => ({
          path: name.replaceAll('/', '%'),
          bytes: 2 ** (20 + index),
          uncompressedBytes: 1,
        }));
        const [pie = ''] = slugCharts({ ...report, slug: aSlug({ largestFolders, sizeBytes: 2 ** 25 }) });
        const lines = pie.split('\n');
        expect(lines.slice(0, 3)).toEqual(['```mermaid', 'pie showData', '  title Where the slug is large, in MB']);
        expect(lines.at(-1)).toBe('```');
        for (const line of lines.slice(3, -1)) expect(line).toMatch(/^ {2}"[\p{L}\p{N} ./()_+-]+" : \d+\.\d\d$/u);
      }),
    );
  });

  test('slices are the whole slug, and none is too small to be drawn', () => {
    const [pie = ''] = slugCharts({ ...report, slug: aSlug({ sizeBytes: 214 * 2 ** 20 }) });
    const values = [...pie.matchAll(/ : ([\d.]+)$/gm)].map(([, value]) => Number(value));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(214, 1);
    const tiny = [{ path: 'a', bytes: 100, uncompressedBytes: 100 }];
    expect(slugCharts({ ...aReport(), slug: aSlug({ largestFolders: tiny, sizeBytes: 200 }) })).toEqual([]);
  });

  test('the sizes over time end with this slug, under the version that it was released as', () => {
    const release = aRelease({ version: 143 });
    expect(slugCharts(report)[1]).toContain('x-axis ["v136", "v137", "v138", "v139", "v140", "v141", "v142", "this"]');
    expect(slugCharts({ ...report, releases: [release] })[1]).toContain('"v142", "v143"]');
    expect(slugCharts({ ...report, releases: [{ ...release, app: 'other' }] })[1]).toContain('"v142", "this"]');
    expect(slugCharts({ ...report, history: [] })).toHaveLength(1);
  });

  test('sizes that are all the same still have an axis', () => {
    const history = report.history.map((each) => ({ ...each, sizeBytes: 100 * 2 ** 20 }));
    const [, line] = slugCharts({ ...report, history, slug: aSlug({ sizeBytes: 100 * 2 ** 20 }) });
    expect(line).toContain('y-axis "MB" 98.00 --> 102.00');
  });

  test('there are none without a slug', () => {
    expect(slugCharts({ ...report, slug: null })).toEqual([]);
  });
});
