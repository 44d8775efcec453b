import { expect, test } from '@jest/globals';
import { inputsOfEnvironment, readReleaseInputs } from '../../src/inputs/inputs.ts';
import { faultsOf, given, token } from './given-inputs.ts';

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
    baseImage: null,
    maxBaseAgeMs: 7 * 86_400_000,
    staleBase: 'rebuild',
    allowUntrustedTrigger: false,
    slugLimitBytes: 300 * 2 ** 20,
    slugWarnBytes: 270 * 2 ** 20,
    slugPath: null,
    slugSecrets: 'warn',
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
  ['stale-base', 'ignore', "'rebuild', 'warn' or 'fail'"],
  ['stale-base', 'Rebuild', "'rebuild', 'warn' or 'fail'"],
  ['slug-secrets', 'off', "'warn' or 'fail'"],
  ['slug-secrets', 'Fail', "'warn' or 'fail'"],
  ['allow-untrusted-trigger', 'yes', 'true or false'],
  ['allow-untrusted-trigger', 'True', 'true or false'],
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
    'slug-secrets': 'hide',
    'slug-warn': 'much',
    'build-args': 'X',
    secrets: 'Y',
    context: 'https://example.com/x.git',
    platform: 'windows',
    'build-idle-timeout': 'long',
    'base-store': 's3',
    'max-base-age': 'old',
    'stale-base': 'ignore',
    'allow-untrusted-trigger': 'sure',
    'heroku-api-url': 'heroku',
  });
  expect(faults.map((fault) => fault.split(' ')[1]).sort()).toEqual([
    'allow-untrusted-trigger',
    'base-store',
    'build-args',
    'build-idle-timeout',
    'context',
    'heroku-api-key',
    'heroku-api-url',
    'heroku-app',
    'max-base-age',
    'platform',
    'release',
    'secrets',
    'slug-limit',
    'slug-secrets',
    'slug-warn',
    'stale-base',
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

test.each(['rebuild', 'warn', 'fail'] as const)('a stale base may lead to %s', (policy) => {
  expect(given({ 'stale-base': policy, 'allow-untrusted-trigger': 'true' }).inputs).toMatchObject({
    staleBase: policy,
    allowUntrustedTrigger: true,
  });
});

test.each(['warn', 'fail'] as const)('what looks like credentials may lead to %s', (policy) => {
  expect(given({ 'slug-secrets': policy }).inputs).toMatchObject({ slugSecrets: policy });
});

test('paths are taken from the workspace', () => {
  expect(given({ context: '/abs/../x', 'slug-path': 'out/slug.tgz' }).inputs).toMatchObject({
    context: '/x',
    slugPath: '/work/out/slug.tgz',
  });
});
