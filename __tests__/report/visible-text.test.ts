import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutInMiddle, visibleText } from '../../src/report/visible-text.ts';

test.each([
  ['größe 👩‍👩‍👧 ❤️', 'größe 👩‍👩‍👧 ❤️'],
  ['a\r\n\t\0', 'a\\u{d}\\u{a}\\u{9}\\u{0}'],
  ['safe\u202etxt.exe\u061c\u2067', 'safe\\u{202e}txt.exe\\u{61c}\\u{2067}'],
  ['\u00ad\u200b\u200c\ufeff\u3164\u{e0041}', '\\u{ad}\\u{200b}\\u{200c}\\u{feff}\\u{3164}\\u{e0041}'],
  ['x\ud800y', 'x\\u{d800}y'],
  ['a\ufff9b', 'a\\u{fff9}b'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
])('row 97: %j is shown as %s', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('both ends of a long text are kept', () => {
  expect(cutInMiddle('abcdefghij', 10)).toBe('abcdefghij');
  expect(cutInMiddle('abcdefghijk', 10)).toBe('abcde…hijk');
  expect(cutInMiddle('👩👩👩👩', 4)).toBe('👩…');
});

test('a cut text is never too long and has no half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 3, max: 30 }), (text, most) => {
      const cut = cutInMiddle(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
