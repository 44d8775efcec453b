import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatSize, parseSize } from '../src/sizes.ts';

test.each([
  ['300MB', 300 * 2 ** 20],
  ['1KB', 1024],
  ['0.5 GB', 2 ** 29],
  ['1.000001KB', 1024],
])('%j is %d bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes);
});

test.each([
  '',
  '300',
  '300mb',
  '300 MiB',
  '-1MB',
  '+1MB',
  'NaN',
  '1e999',
  '1e3MB',
  '0MB',
  '0.0001KB',
  '99999999999GB',
  ' 3MB',
  '3MB\n',
  '٣MB',
])('row 3: %j is no size', (text) => {
  expect(parseSize(text)).toBeNull();
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KB'],
  [2 ** 20 - 1, '1.0 MB'],
  [300 * 2 ** 20, '300.0 MB'],
  [2 ** 30 - 1, '1.0 GB'],
  [5 * 2 ** 40, '5120.0 GB'],
])('%d bytes are shown as %j', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});

test('what is shown can be read back, to a twentieth of its unit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1024, max: 2 ** 40 }), (bytes) => {
      const read = parseSize(formatSize(bytes)) ?? 0;
      expect(Math.abs(read - bytes)).toBeLessThanOrEqual(bytes * 0.051);
    }),
  );
});
