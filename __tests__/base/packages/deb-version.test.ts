import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../../../src/base/packages/deb-version.ts';

/** From the lowest to the highest; versions in one list count as equal. */
const ordered: readonly (readonly string[])[] = [
  ['1.0~~'],
  ['1.0~~a'],
  ['1.0~'],
  ['1.0~rc1-1'],
  ['1.0', '1.0-0', '0:1.0', '1.00'],
  ['1.0-0ubuntu3.4'],
  ['1.0-0ubuntu3.10'],
  ['1.0-1~deb12u1'],
  ['1.0-1', '1.0-01'],
  ['1.0-1+b1'],
  ['1.0-1+deb12u1'],
  ['1.0-1.1'],
  ['1.0-10'],
  ['1.0a-1'],
  ['1.0+dfsg-1'],
  ['1.0.1-1'],
  ['1.2-3-4'],
  ['1.10'],
  ['1:0.1'],
  ['1:1:0'],
  ['10:0'],
];

test('versions come in the order of deb-version(7)', () => {
  for (const [place, versions] of ordered.entries()) {
    for (const [other, others] of ordered.entries()) {
      for (const a of versions) {
        for (const b of others) {
          expect(`${a} ${compareVersions(a, b)} ${b}`).toBe(`${a} ${Math.sign(place - other)} ${b}`);
        }
      }
    }
  }
});

test('numbers of any length compare by their value', () => {
  expect(compareVersions('99999999999999999998', '99999999999999999999')).toBe(-1);
  expect(compareVersions(`0.${'0'.repeat(100_000)}1`, '0.1')).toBe(0);
});

const hasDpkg = spawnSync('dpkg', ['--version']).status === 0;
const withDpkg = hasDpkg ? test : test.skip;
const without = hasDpkg ? '' : ' (skipped: there is no dpkg on this machine)';

/** What dpkg says of each pair, in one process. */
function askDpkg(pairs: readonly (readonly [string, string])[]): readonly number[] {
  const script = `while read -r a b; do
    if dpkg --compare-versions "$a" lt "$b"; then echo -1; elif dpkg --compare-versions "$a" eq "$b"; then echo 0; else echo 1; fi
  done`;
  const input = pairs.map((pair) => `${pair.join(' ')}\n`).join('');
  return execFileSync('bash', ['-c', script], { input, encoding: 'utf8' }).trim().split('\n').map(Number);
}

withDpkg(`hand-made pairs compare as dpkg compares them${without}`, () => {
  const all = ordered.flat();
  const pairs = all.flatMap((a, place) => all.slice(place).map((b) => [a, b] as const));
  expect(pairs.map(([a, b]) => `${a} ${compareVersions(a, b)} ${b}`)).toEqual(
    askDpkg(pairs).map((order, place) => `${pairs[place]?.[0]} ${order} ${pairs[place]?.[1]}`),
  );
});

withDpkg(`random pairs compare as dpkg compares them${without}`, () => {
  const text = (characters: string, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength });
  const version = fc
    .tuple(fc.constantFrom('', '0:', '1:', '01:'), text('0129abZ~+.-', 7), fc.option(text('019az~+.', 5), { nil: '' }))
    .map(([epoch, upstream, revision]) => `${epoch}1${upstream}${revision === '' ? '' : `-${revision}`}`)
    // A revision must not be empty.
    .filter((each) => !each.endsWith('-'));
  // Half of the pairs differ in little.
  const pair = fc.oneof(
    fc.tuple(version, version),
    fc.tuple(version, text('01a~+.', 2)).map(([each, more]): [string, string] => [each, each + more]),
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 400, maxLength: 400 }), (pairs) => {
      expect(pairs.map(([a, b]) => `${a} ${compareVersions(a, b)} ${b}`)).toEqual(
        askDpkg(pairs).map((order, place) => `${pairs[place]?.[0]} ${order} ${pairs[place]?.[1]}`),
      );
    }),
    { numRuns: 2, endOnFailure: true },
  );
});
