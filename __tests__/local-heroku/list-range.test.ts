import { expect, test } from '@jest/globals';
import { pageOf } from '../../src/local-heroku/list-range.ts';
import { Refusal } from '../../src/local-heroku/refusal.ts';

const items = Array.from({ length: 12 }, (_, index) => ({ version: index + 1, id: `id-${index + 1}` }));
const fields = { version: (item: { version: number }) => item.version, id: (item: { id: string }) => item.id };
const versionsOf = (range?: string) => pageOf(items, fields, range).items.map(({ version }) => version);

test.each([
  [undefined, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['version ..; max=3', [1, 2, 3]],
  ['version ..; max=3, order=desc', [12, 11, 10]],
  ['version ..; order=desc,max=1', [12]],
  ['version ..; max=2; order=desc', [12, 11]],
  ['version 4..6', [4, 5, 6]],
  ['version ]4..6', [5, 6]],
  ['version ]10..; order=desc,max=2', [9, 8]],
  ['id id-2..', [2, 3, 4, 5, 6, 7, 8, 9]],
  ['version 99..', []],
])('the range %s', (range, versions) => {
  expect(versionsOf(range)).toEqual(versions);
});

test('page after page gives the whole list once', () => {
  const seen: number[] = [];
  for (let range: string | undefined = 'version ..; order=desc,max=5'; range !== undefined; ) {
    const page: ReturnType<typeof pageOf<(typeof items)[number]>> = pageOf(items, fields, range);
    seen.push(...page.items.map(({ version }) => version));
    range = page.headers['Next-Range'];
    expect(page.status).toBe(range === undefined ? 200 : 206);
  }
  expect(seen).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test.each([
  '',
  'version',
  'name ..',
  'toString ..',
  'version ..; max=0',
  'version ..; max=1001',
  'version ..; max=x',
  'version ..; order=up',
])('the range "%s" is refused', (range) => {
  expect(() => pageOf(items, fields, range)).toThrow(Refusal);
});
