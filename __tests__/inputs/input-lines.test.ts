import { expect, test } from '@jest/globals';
import { faultsOf, given, token } from './given-inputs.ts';

test('lines are taken apart at the first =, and kept as they are after it', () => {
  const { inputs } = given({ 'build-args': 'A=b=c \r\n\n B =\n', secrets: 'npm=x=y==\nid.2=  z' });
  expect([...inputs.buildArgs]).toEqual([
    ['A', 'b=c '],
    ['B', ''],
  ]);
  expect([...inputs.secrets]).toEqual([
    ['npm', 'x=y=='],
    ['id.2', '  z'],
  ]);
});

test.each([
  [
    'build-args',
    'KEY=-----BEGIN\ncanary-rest-of-the-key\n1BAD=canary',
    ["line 2 that is no KEY=VALUE: it has no '='", '"1BAD"'],
  ],
  ['build-args', 'A=1\nA=canary', ["'A' twice"]],
  ['build-args', 'A=canary\0x', ['NUL']],
  ['secrets', 'no-equals-canary\n,id=canary', ['line 1 that is no id=value', 'line 2']],
  ['secrets', 'a=1234\na=canary', ["'a' twice"]],
])('row 114: faults in %s say where and never what stands there', (name, text, wanted) => {
  const faults = faultsOf({ [name]: text });
  expect(faults).toEqual(wanted.map((part) => expect.stringContaining(part)));
  expect(faults.join()).not.toContain('canary');
});

test('row 114: build args named like a secret are warned of and hidden, others are neither', () => {
  const args =
    'NPM_TOKEN=canary-1\nDB_PASSWORD=canary-2\nmy_apikey=canary-3\nAUTHOR=jane\nVERSION=canary-4\nSECRET_EMPTY=\nHTTP_PROXY=http://u:canary-5@proxy';
  const { warnings, secrets } = given({ 'build-args': args });
  expect(warnings.map((warning) => warning.split(' ')[1])).toEqual([
    'NPM_TOKEN',
    'DB_PASSWORD',
    'my_apikey',
    'HTTP_PROXY',
  ]);
  expect(warnings.join()).not.toContain('canary');
  expect(secrets).toEqual([token, 'canary-1', 'canary-2', 'canary-3', 'http://u:canary-5@proxy']);
});

test('row 113: secrets that cannot be hidden are warned of by name', () => {
  const { warnings, secrets } = given({ secrets: 'a=abc\nb=true\nc=long enough\nd=' });
  expect(warnings).toEqual([
    expect.stringContaining("'a' is too short"),
    expect.stringContaining("'b' is too short or too common"),
    expect.stringContaining("'d' is empty"),
  ]);
  expect(secrets).toContain('long enough');
});
