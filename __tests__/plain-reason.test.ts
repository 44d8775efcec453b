import { expect, test } from '@jest/globals';
import { plainReason } from '../src/plain-reason.ts';

test('row 111: no URL is shown with what signs it', () => {
  const text = 'Request timeout: /cache/blob?sig=secret&se=1 at https://x.test/a?sig=secret, really?';
  expect(plainReason(text)).toBe('Request timeout: /cache/blob?… at https://x.test/a?… really?');
});

test('row 111: what is shown is one line, and not long', () => {
  expect(plainReason(`a\n::error::b ${'x'.repeat(1000)}`)).toMatch(/^a ::error::b x{285,}…$/);
});

test('row 97: no cut falls inside a character, which would make our own report unreadable', () => {
  for (const start of ['', 'x']) expect(plainReason(`${start}${'😀'.repeat(400)}`).isWellFormed()).toBe(true);
});
