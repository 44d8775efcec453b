import { expect, test } from '@jest/globals';
import { plainReason, withoutQueries } from '../src/plain-reason.ts';

test('row 111: no URL is shown with what signs it', () => {
  const text = 'Request timeout: /cache/blob?sig=secret&se=1 at https://x.test/a?sig=secret, really?';
  expect(plainReason(text)).toBe('Request timeout: /cache/blob?… at https://x.test/a?… really?');
});

test('row 111: every URL of a text ends before its query, and nothing else is changed', () => {
  const text =
    'Get "https://x.test/a?sig=secret": EOF\n  at http://y.test/b?sig=secret#c why?\nhttps://z.test/d is fine';
  expect(withoutQueries(text)).toBe(
    'Get "https://x.test/a?…": EOF\n  at http://y.test/b?… why?\nhttps://z.test/d is fine',
  );
});

test('row 111: a text of a million characters that begins a URL everywhere takes no time', () => {
  const text = 'http://'.repeat(150_000);
  const start = performance.now();
  expect(withoutQueries(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('row 111: what is shown is one line, and not long', () => {
  expect(plainReason(`a\n::error::b ${'x'.repeat(1000)}`)).toMatch(/^a ::error::b x{285,}…$/);
});

test('row 97: no cut falls inside a character, which would make our own report unreadable', () => {
  for (const start of ['', 'x']) expect(plainReason(`${start}${'😀'.repeat(400)}`).isWellFormed()).toBe(true);
});
