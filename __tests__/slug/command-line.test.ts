// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are bash's own
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCommandLine } from '../../src/slug/command-line.ts';

const part = fc.constantFrom(
  ...[
    'a',
    '-b',
    "'c d'",
    '"e f"',
    '\\ g',
    "'$PORT'",
    '"h\\"i"',
    "''",
    '""',
    'j=k',
    '#l',
    'm\'n\'"o"',
    '\\\\',
    '=',
    ',',
  ],
);
const word = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const command = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `print ${words.join(' ')}`);
const line = fc
  .array(command, { minLength: 1, maxLength: 3 })
  .chain((commands) => fc.constantFrom('; ', ' && ', '&&', ' ; ', '\n').map((between) => commands.join(between)));

test('words without expansions are cut and unquoted as bash does it', () => {
  fc.assert(
    fc.property(line, (text) => {
      const script = `print() { printf '%s\\0' "$@"; printf '\\1'; }\n${text}`;
      const printed = execFileSync('bash', ['--noprofile', '--norc', '-c', script], {
        env: { PATH: '/usr/bin:/bin' },
        encoding: 'utf8',
      });
      const byBash = printed
        .split('\x01')
        .slice(0, -1)
        .map((all) => all.split('\0').slice(0, -1));
      const { commands, isPlain } = readCommandLine(text);
      const told = commands.map(({ words }) => words.slice(1));
      expect(isPlain).toBe(true);
      expect(told.flat().every(({ isLiteral }) => isLiteral)).toBe(true);
      // A program without arguments prints one empty word.
      expect(told.map((words) => (words.length === 0 ? [''] : words.map(({ text: own }) => own)))).toEqual(byBash);
    }),
    { numRuns: Number(process.env['TEST_RUNS'] ?? 80) },
  );
});

test('any text is read to its end, whatever it is', () => {
  const letters = fc.constantFrom(...'ab $PORT\'"`\\(){}<>|&;#*?[]~=\n\t');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(letters).map((all) => all.join('')),
      ),
      (text) => {
        const { commands } = readCommandLine(text);
        expect(commands.every(({ words, assignments }) => words.length + assignments.length > 0)).toBe(true);
      },
    ),
  );
});

test.each([
  ['a $PORT', ['PORT'], []],
  ['a "${PORT:-1}:$HOST"', ['PORT', 'HOST'], []],
  ["a '$PORT'", [], ['PORT']],
  ['a \\$PORT', [], ['PORT']],
  ['a "\\$PORT"', [], ['PORT']],
  ['a $(echo $PORT)', ['PORT'], []],
])('%s: expanded %j, kept %j', (text, expanded, kept) => {
  const words = readCommandLine(text).commands.flatMap((each) => each.words);
  expect(words.flatMap(({ variables }) => variables)).toEqual(expanded);
  expect(words.flatMap(({ quotedVariables }) => quotedVariables)).toEqual(kept);
});
