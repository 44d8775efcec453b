import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText } from '../src/cut-text.ts';
import { isHideable, Redactor } from '../src/redact.ts';
import { cutInMiddle } from '../src/report/visible-text.ts';

function cleaned(secret: string, text: string): string {
  const redactor = new Redactor();
  redactor.add(secret);
  return redactor.clean(text);
}

test('row 111: a secret is hidden as it is, as base64, in a Basic header, URL-encoded and inside JSON', () => {
  const secret = 'p/w?1 "ä"\\';
  const basic = Buffer.from(`:${secret}`).toString('base64');
  const forms = [
    secret,
    Buffer.from(secret).toString('base64'),
    basic,
    basic.replace(/=+$/, ''),
    encodeURIComponent(secret),
  ];
  for (const form of [...forms, JSON.stringify({ secret }).slice(11, -2)])
    expect(cleaned(secret, `before ${form} after`)).toMatch(/^before \*\*\*=* after$/);
});

test('row 113: each line of a multi-line secret is hidden by itself, also with other line ends', () => {
  const key = '-----BEGIN KEY-----\nMIIEow==\r\n  indented line\n}\n-----END KEY-----\n';
  expect(cleaned(key, 'x MIIEow== y')).toBe('x *** y');
  expect(cleaned(key, 'x indented line y')).toBe('x *** y');
  expect(cleaned(key, 'a { b }')).toBe('a { b }');
  expect(cleaned(key, key)).toBe('***');
});

test.each(['', 'abc', ' ab ', 'true', 'False', ' null'])(
  'row 113: %j would garble the log and is not hidden',
  (secret) => {
    const redactor = new Redactor();
    expect(isHideable(secret)).toBe(false);
    expect(redactor.add(secret)).toEqual([]);
    expect(redactor.clean('true null abc ab False')).toBe('true null abc ab False');
  },
);

test('a line of a secret that is an everyday word does not take that word away', () => {
  expect(cleaned('first line\ntrue\nlast line', 'it is true: last line')).toBe('it is true: ***');
});

test('of secrets that overlap, and of one inside another, nothing is left', () => {
  const redactor = new Redactor();
  for (const secret of ['abcdef', 'defghi', 'cdefg-long']) redactor.add(secret);
  expect(redactor.clean('<abcdefghi> <abcdefg-long> abcde')).toBe('<***> <***> abcde');
});

test('of a secret that a text was cut within, neither beginning nor end is left', () => {
  const secret = 'HRKU-7c9e6679-canary';
  for (let most = 12; most <= 60; most += 1) {
    const cut = cleaned(secret, cutText(`the token ${secret} is not taken`, most));
    expect(cut).not.toContain('HRKU');
    const middle = cleaned(secret, cutInMiddle(`the token ${secret} is not taken, and that is that`, most));
    expect(middle).not.toMatch(/HRKU|nary/);
  }
  expect(cleaned(secret, `the token ${secret.slice(0, 9)}… is`)).toBe('the token ***… is');
  expect(cleaned(secret, '… it is HRK…')).toBe('… it is HRK…');
  expect(cleaned(secret, 'a canary… …canary…HRKU-')).toBe('a canary… …***…HRKU-');
});

test('a long line of ellipses holds nobody up, whatever the secrets are', () => {
  const redactor = new Redactor();
  const lines = Array.from({ length: 50 }, (_, line) => createHash('sha512').update(`${line}`).digest('base64'));
  redactor.add(['-----BEGIN KEY-----', ...lines, '-----END KEY-----'].join('\n'));
  const text = 'ab…'.repeat(350_000);
  const start = performance.now();
  expect(redactor.clean(text)).toBe(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('no character of a secret stays, wherever secrets stand', () => {
  const secrets = fc.array(fc.string({ unit: fc.constantFrom(...'abc*'), minLength: 4, maxLength: 7 }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(secrets, fc.string({ unit: fc.constantFrom(...'abc*'), maxLength: 40 }), (given, text) => {
      const redactor = new Redactor();
      for (const secret of given) redactor.add(secret);
      const covered = [...text].map((_, at) =>
        given.some((secret) => {
          for (let start = Math.max(0, at - secret.length + 1); start <= at; start += 1)
            if (text.startsWith(secret, start)) return true;
          return false;
        }),
      );
      const kept = [...text].filter((_, at) => !covered[at]).join('');
      const letters = (value: string) => value.replaceAll('*', '');
      expect(letters(redactor.clean(text))).toBe(letters(kept));
    }),
    { numRuns: 300 },
  );
});

test('a secret that is no well-formed text is no error', () => {
  expect(cleaned('half \ud800 pair', 'x half \ud800 pair y')).toBe('x *** y');
});

test('row 111: base64 is hidden with its padding and without', () => {
  const base64 = Buffer.from('canary-7').toString('base64');
  expect(base64).toMatch(/=$/);
  for (const form of [base64, base64.replace(/=+$/, '')])
    expect(cleaned('canary-7', `<${form}`)).toMatch(/^<\*\*\*=*$/);
});
