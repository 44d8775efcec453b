import { expect, test } from '@jest/globals';
import { ActionError } from '../src/errors.ts';
import { inputsOfEnvironment, readReleaseInputs } from '../src/inputs.ts';

const token = 'HRKU-canary-0123456789';

function given(values: Readonly<Record<string, string>> = {}) {
  const all = { 'heroku-api-key': token, 'heroku-app': 'my-app', ...values };
  return readReleaseInputs({ values: new Map(Object.entries(all)), workspace: '/work' });
}

function faultsOf(values: Readonly<Record<string, string>>): readonly string[] {
  try {
    given(values);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

test('every default is settled', () => {
  const { inputs, warnings } = given();
  expect(inputs).toMatchObject({
    herokuApiKey: token,
    apps: ['my-app'],
    workspace: '/work',
    context: '/work',
    dockerfile: 'Dockerfile',
    target: null,
    platform: 'linux/amd64',
    buildIdleLimitMs: 1_800_000,
    baseStore: 'actions',
    slugLimitBytes: 300 * 2 ** 20,
    slugWarnBytes: 270 * 2 ** 20,
    slugPath: null,
    release: true,
  });
  expect(inputs.herokuApiUrl.href).toBe('https://api.heroku.com/');
  expect(warnings).toEqual([]);
});

test('inputs are read from the variables that the runner sets', () => {
  const values = inputsOfEnvironment({
    'INPUT_HEROKU-APP': 'a',
    INPUT_RELEASE: '',
    HEROKU_APP: 'no',
    INPUT_TARGET: undefined,
  });
  expect([...values]).toEqual([
    ['heroku-app', 'a'],
    ['release', ''],
  ]);
});

test('white space around values is no part of them, and an empty one is the default', () => {
  const { inputs } = given({
    'heroku-app': ' one,\n two \r\n\n',
    release: ' true\n',
    platform: '  ',
    context: ' sub ',
  });
  expect(inputs).toMatchObject({ apps: ['one', 'two'], release: true, platform: 'linux/amd64', context: '/work/sub' });
});

test.each([
  'x; curl evil',
  '$(id)',
  'a\u2028b',
  '../other',
  'a%2Fb',
  'My-App',
  '-app',
  'a',
  'app-',
  '`id`',
  'a'.repeat(31),
])('row 1: the app name %j is refused by pattern', (app) => {
  const [fault = '', ...rest] = faultsOf({ 'heroku-app': app });
  expect(rest).toEqual([]);
  expect(fault).toContain('Input heroku-app is ');
  expect(fault).toContain('3 to 30 lower-case letters');
});

test('row 1: a line break makes two names, each of them checked', () => {
  expect(faultsOf({ 'heroku-app': 'good-app\n../other' })).toEqual([
    expect.stringContaining('heroku-app is "../other"'),
  ]);
  expect(faultsOf({ 'heroku-app': 'one,two,one' })).toEqual([expect.stringContaining('names an app twice')]);
});

test('row 2: a token with a line end is taken without it', () => {
  expect(given({ 'heroku-api-key': ` ${token}\r\n` }).inputs.herokuApiKey).toBe(token);
});

test.each([
  [`${token}\r\nX-Evil: 1`, 'a space, a line break'],
  [`${token} two`, 'a space, a line break'],
  [`${token}ä`, 'another character'],
  ['', 'is empty'],
  [' \n', 'is empty'],
  ['abc', 'too short'],
  ['true', 'too common a word'],
])('row 2: the token %j is refused by name and not shown', (bad, why) => {
  const faults = faultsOf({ 'heroku-api-key': bad });
  expect(faults).toEqual([expect.stringContaining(why)]);
  expect(faults[0]).toContain('heroku-api-key');
  expect(faults[0]).not.toContain('canary');
});

test('without a release neither token nor app is needed', () => {
  const values = new Map([['release', 'false']]);
  expect(readReleaseInputs({ values, workspace: '/' }).inputs).toMatchObject({
    herokuApiKey: null,
    apps: [],
    release: false,
  });
});

test.each([
  ['release', 'yes', 'true or false'],
  ['release', 'TRUE', 'true or false'],
  ['release', '1', 'true or false'],
  ['slug-limit', '300mb', '300MB'],
  ['slug-limit', '-1', '300MB'],
  ['slug-limit', 'NaN', '300MB'],
  ['slug-limit', '1e999', '300MB'],
  ['slug-warn', '0%', '90%'],
  ['slug-warn', '101%', '90%'],
  ['slug-warn', '-5%', '90%'],
  ['build-idle-timeout', '1.5h', '30m'],
  ['base-store', 'registry', "'actions' or 'none'"],
  ['platform', 'windows/amd64', 'linux/amd64'],
  ['platform', 'linux/amd64,linux/arm64', 'linux/amd64'],
  ['context', 'https://github.com/a/b.git', 'a folder'],
  ['context', 'git@github.com:a/b', 'a folder'],
])('row 3: %s %j is refused with what is allowed', (name, value, allowed) => {
  const [fault = '', ...rest] = faultsOf({ [name]: value });
  expect(rest).toEqual([]);
  expect(fault).toMatch(`Input ${name} is "`);
  expect(fault).toContain(allowed);
});

test('all faults are told at once', () => {
  const faults = faultsOf({
    'heroku-api-key': '',
    'heroku-app': '',
    release: 'maybe',
    'slug-limit': 'big',
    'build-args': 'X',
  });
  expect(faults.map((fault) => fault.split(' ')[1])).toEqual([
    'release',
    'heroku-api-key',
    'build-args',
    'slug-limit',
    'heroku-app',
  ]);
});

test.each([
  ['http://api.heroku.com'],
  ['ftp://x'],
  ['api.heroku.com'],
  ['https://user:canary@api.example.com'],
  ['https://api.example.com/?token=canary'],
])('the address %j is none that a token is sent to, and is shown without what may be secret', (url) => {
  const faults = faultsOf({ 'heroku-api-url': url });
  expect(faults).toEqual([expect.stringContaining('https address')]);
  expect(faults[0]).not.toContain('canary');
});

test('the credentials of a git address given as the context are not shown', () => {
  expect(faultsOf({ context: 'https://x:canary@github.com/a/b?c=canary' })[0]).not.toContain('canary');
});

test.each(['http://127.0.0.1:5000', 'http://localhost:80', 'http://[::1]:1', 'https://heroku.example.com'])(
  'the address %j is fine',
  (url) => {
    expect(faultsOf({ 'heroku-api-url': url })).toEqual([]);
  },
);

test('row 7: an input that there is not is warned of with the nearest one', () => {
  const { warnings } = given({ 'heroku-apps': 'x', 'docker-file': 'y' });
  expect(warnings).toEqual([
    "There is no input 'heroku-apps'; it was ignored. Did you mean 'heroku-app'?",
    "There is no input 'docker-file'; it was ignored. Did you mean 'dockerfile'?",
  ]);
});

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

test('paths are taken from the workspace', () => {
  expect(given({ context: '/abs/../x', 'slug-path': 'out/slug.tgz' }).inputs).toMatchObject({
    context: '/x',
    slugPath: '/work/out/slug.tgz',
  });
});
