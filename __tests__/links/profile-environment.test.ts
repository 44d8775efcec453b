// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are texts of shell scripts and search paths.
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProfileEnvironment } from '../../src/links/profile-environment.ts';

function read(scripts: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
  return readProfileEnvironment(
    new Map(Object.entries(scripts).map(([name, text]) => [`/app/${name}`, Buffer.from(text)])),
    environment,
  );
}

/** What bash makes of LD_LIBRARY_PATH. */
function bash(script: string, environment: Readonly<Record<string, string>>): string {
  const whole = `${script}\nprintf %s "$LD_LIBRARY_PATH"`;
  return execFileSync('bash', ['-c', whole], {
    env: { HOME: '/app', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
}

const lines = [
  'export LD_LIBRARY_PATH=/app/lib',
  'LD_LIBRARY_PATH=/app/lib:/app/vendor; export LD_LIBRARY_PATH',
  'export LD_LIBRARY_PATH="$HOME/lib:$LD_LIBRARY_PATH"',
  "export LD_LIBRARY_PATH='$HOME/lib'",
  'export LD_LIBRARY_PATH=$HOME/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}',
  'export LD_LIBRARY_PATH="${HOME}/lib${LD_LIBRARY_PATH:+":"}${LD_LIBRARY_PATH:-}"',
  'export LD_LIBRARY_PATH="${LD_LIBRARY_PATH-/app/lib}"',
  'export LD_LIBRARY_PATH="${LD_LIBRARY_PATH:-/app/a b}"',
  "export LD_LIBRARY_PATH=${LD_LIBRARY_PATH-'/app/q'}",
  'LD_LIBRARY_PATH+=:/app/more',
  'JAVA_HOME=/app/.jdk; export LD_LIBRARY_PATH=$JAVA_HOME/lib:$LD_LIBRARY_PATH',
  'export A=1 LD_LIBRARY_PATH=/app/two B=2 # LD_LIBRARY_PATH=/none',
  'if [ -d / ]; then export LD_LIBRARY_PATH=/app/then; fi',
  'LD_LIBRARY_PATH=/app/only-there true',
  '# export LD_LIBRARY_PATH=/app/comment',
  'export LD_LIBRARY_PATH=/app/go\\\n/on',
  'export LD_LIBRARY_PATH=/app/a\\ b',
  'true && export LD_LIBRARY_PATH="/app/and"',
  'export NOT_LD_LIBRARY_PATH=/app/none',
  "[[ ${LD_LIBRARY_PATH+${LD_LIBRARY_PATH@a}} == *x* ]] || export LD_LIBRARY_PATH='/app/carried'",
];

for (const line of lines) {
  test(`as bash does: ${line.replace('\n', ' ')}`, () => {
    for (const environment of [{}, { LD_LIBRARY_PATH: '/run/lib' }, { LD_LIBRARY_PATH: '' }]) {
      const expected = bash(line, environment);
      const folders = expected === '' ? [] : [...new Set(expected.split(':').map((part) => part || '/app'))];
      const outcome = read({ '.profile.d/a.sh': line }, environment);
      expect([outcome.libraryPath, outcome.notUnderstood]).toEqual([folders, []]);
    }
  });
}

test('scripts are followed in the order of their names, and .profile last', () => {
  const outcome = read(
    {
      '.profile': 'export PATH="/app/c:$PATH"',
      '.profile.d/b.sh': 'export PATH="/app/b:$PATH"',
      '.profile.d/a.sh': 'export PATH="/app/a:$PATH"',
    },
    { PATH: '/usr/bin' },
  );
  expect(outcome.path).toEqual(['/app/c', '/app/b', '/app/a', '/usr/bin']);
});

test('what only a shell can follow is told with its line, and the folders beside it still count', () => {
  const outcome = read({
    '.profile.d/a.sh': '# x\n\nexport LD_LIBRARY_PATH=$(x y)/a:/app/b:`x`:${X%/*}/c\nexport PATH=$1:/app/d',
  });
  expect(outcome.libraryPath).toEqual(['/app/b']);
  expect(outcome.path).toEqual(['/app/d']);
  expect(outcome.notUnderstood).toEqual([
    { file: '.profile.d/a.sh', line: 3, name: 'LD_LIBRARY_PATH' },
    { file: '.profile.d/a.sh', line: 4, name: 'PATH' },
  ]);
});

test('whatever stands in a script, reading it ends', () => {
  const part = fc.constantFrom(
    '$',
    '{',
    '}',
    '"',
    "'",
    '`',
    '(',
    ')',
    '\\',
    '\n',
    ' ',
    ':',
    '-',
    '+',
    '=',
    'A',
    'export ',
    'LD_LIBRARY_PATH=',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      expect(read({ '.profile': parts.join('') }).notUnderstood.length).toBeLessThan(60);
    }),
    { numRuns: 3000 },
  );
});
