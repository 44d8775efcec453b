import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../../src/errors.ts';
import { readRebuildInputs, readReleaseInputs } from '../../src/inputs/inputs.ts';

type Values = Readonly<Record<string, string>>;

const token = { 'heroku-api-key': 'HRKU-canary-0123456789', 'heroku-app': 'my-app' };
const readers = {
  release: (values: Values) =>
    readReleaseInputs({ values: new Map(Object.entries({ ...token, ...values })), workspace: '/work' }),
  'rebuild-base': (values: Values) =>
    readRebuildInputs({ values: new Map(Object.entries(values)), workspace: '/work' }),
};

describe.each(['release', 'rebuild-base'] as const)('of %s', (action) => {
  const given = readers[action];

  function faultsOf(values: Values): readonly string[] {
    try {
      given(values);
    } catch (error) {
      expect(error).toBeInstanceOf(ActionError);
      return error instanceof Error ? error.message.split('\n') : [];
    }
    return [];
  }

  test.each([
    ['max-base-age', '7', '7d'],
    ['max-base-age', '0d', '7d'],
    ['max-base-age', '-1d', '7d'],
    ['max-base-age', '1.5d', '7d'],
    ['max-base-age', '7D', '7d'],
    ['max-base-age', '7 d', '7d'],
    ['max-base-age', '1w', '7d'],
    ['max-base-age', '1e3d', '7d'],
    ['max-base-age', 'NaN', '7d'],
    ['max-base-age', '9999999d', '7d'],
    ['build-idle-timeout', '1.5h', '30m'],
    ['base-store', 'cache', "'actions', 'registry' or 'none'"],
    ['base-store', 'Registry', "'actions', 'registry' or 'none'"],
    ['platform', 'windows/amd64', 'linux/amd64'],
    ['platform', 'linux/amd64,linux/arm64', 'linux/amd64'],
    ['context', 'https://github.com/a/b.git', 'a folder'],
    ['context', 'git@github.com:a/b', 'a folder'],
  ])('row 3: %s %j is refused with what is allowed', (name, value, allowed) => {
    const [fault = '', ...rest] = faultsOf({ [name]: value });
    expect(rest).toEqual([]);
    expect(fault).toMatch(`Input ${name} is "${value}`);
    expect(fault).toContain(allowed);
  });

  test.each([
    ['1s', 1_000],
    ['90m', 5_400_000],
    ['36h', 129_600_000],
    ['30d', 2_592_000_000],
    ['999999d', 86_399_913_600_000],
  ])('a base may be %s old', (text, maxBaseAgeMs) => {
    expect(given({ 'max-base-age': ` ${text}\n` }).inputs.maxBaseAgeMs).toBe(maxBaseAgeMs);
  });

  // What `docker image inspect NAME:tag` takes for a reference, but for a name of 64 hexadecimal digits, which is an id there.
  test.each([
    'app-base',
    'org/app-base',
    'ghcr.io/org/app-base',
    'localhost:5000/app_base',
    '127.0.0.1:5000/a.b/c__d/e--f',
    'registry.example.com:443/a',
    'GHCR.IO/a',
  ])('bases are kept in the repository %s', (repository) => {
    const { inputs, warnings } = given({ 'base-store': 'registry', 'base-image': ` ${repository} ` });
    expect(inputs).toMatchObject({ baseStore: 'registry', baseImage: repository });
    expect(warnings).toEqual([]);
  });

  test.each([
    'ghcr.io/org/app-base:latest',
    `ghcr.io/org/app-base@sha256:${'a'.repeat(64)}`,
    'https://ghcr.io/org/app-base',
    'ghcr.io/Org/app',
    'ghcr.io//app',
    'ghcr.io/app/',
    '/app',
    'a..b/app',
    'a.-b/app',
    'a___b',
    'app_',
    'ghcr.io:123456/app',
    'ghcr.io/a b',
    'ghcr.io/a\nb',
    '--output=/etc/passwd',
    '../app',
    'größe',
    'a'.repeat(201),
  ])('row 3: the repository %j is refused', (repository) => {
    const [fault = '', ...rest] = faultsOf({ 'base-store': 'registry', 'base-image': repository });
    expect(rest).toEqual([]);
    expect(fault).toMatch('Input base-image is "');
    expect(fault).toContain('without tag or digest, such as ghcr.io/org/app-base');
  });

  test('a login in the repository’s name is not shown', () => {
    const [fault = ''] = faultsOf({ 'base-store': 'registry', 'base-image': 'https://me:canary@ghcr.io/org/app' });
    expect(fault).toContain('ghcr.io/org/app');
    expect(fault).not.toContain('canary');
  });

  test('a repository that would take long to be told from a good one does not', () => {
    const start = performance.now();
    for (const part of ['a', 'A', 'a-', 'a.', 'a/', 'a-a.', '_a'])
      expect(faultsOf({ 'base-store': 'registry', 'base-image': `${part.repeat(198 / part.length)}!` })).toHaveLength(
        1,
      );
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('a registry without a repository, and a repository without a registry', () => {
    expect(faultsOf({ 'base-store': 'registry', 'base-image': ' ' })).toEqual([
      "Input base-image is empty, and base-store is 'registry'; name a repository such as ghcr.io/org/app-base.",
    ]);
    for (const store of ['actions', 'none']) {
      const { inputs, warnings } = given({ 'base-store': store, 'base-image': 'Whatever it is' });
      expect(inputs).toMatchObject({ baseStore: store, baseImage: null });
      expect(warnings).toEqual([`base-image is not used: base-store is '${store}', not 'registry'.`]);
    }
  });

  test('row 114: what is secret among them is masked and never told', () => {
    const { secrets, warnings } = given({ secrets: 'npm=canary-1\nempty=', 'build-args': 'DB_TOKEN=canary-2\nA=b' });
    expect(secrets).toEqual(expect.arrayContaining(['canary-1', 'canary-2']));
    expect(secrets).not.toContain('');
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual(['build-args:', 'secrets:']);
    expect(warnings.join()).not.toContain('canary');
  });

  test('all faults of the base are told at once', () => {
    const faults = faultsOf({
      context: 'ssh://example.com/x',
      'build-args': 'X',
      secrets: 'Y',
      platform: '',
      'build-idle-timeout': '-1',
      'base-store': 'registry',
      'max-base-age': 'soon',
    });
    expect(faults.map((fault) => fault.split(' ')[1]).sort()).toEqual([
      'base-image',
      'build-args',
      'build-idle-timeout',
      'context',
      'max-base-age',
      'secrets',
    ]);
  });
});
