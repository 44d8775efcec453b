import { expect, test } from '@jest/globals';
import { faultsOf, given } from './given-inputs.ts';

test('a slug is booted as Heroku boots it, unless the user says otherwise', () => {
  expect(given().inputs).toMatchObject({
    profile: 'auto',
    runImage: null,
    linkCheck: 'warn',
    dynoCheck: true,
    dynoCheckPath: '/',
    dynoCheckProcesses: ['web'],
    dynoCheckTimeoutMs: 60_000,
    dynoCheckNetwork: 'bridge',
    dynoMemoryBytes: 512 * 2 ** 20,
    dynoEnvironment: new Map(),
  });
  const chosen = given({
    'run-image': `ghcr.io/org/run:24@sha256:${'ab'.repeat(32)}`,
    'dyno-check-processes': 'web, worker\nclock',
    'dyno-check-path': '/health?deep=1',
    'dyno-memory': '2.5GB',
    'link-check': 'off',
  }).inputs;
  expect(chosen.runImage).toContain('run:24@sha256');
  expect(chosen.dynoCheckProcesses).toEqual(['web', 'worker', 'clock']);
  expect(chosen.dynoCheckPath).toBe('/health?deep=1');
  expect(chosen.dynoMemoryBytes).toBe(2.5 * 2 ** 30);
});

test('dyno-env is read as a .env file; its values are hidden', () => {
  const { inputs, secrets } = given({
    'dyno-env': '# a note\nA=plain # said\nexport B="two words"\nDATABASE_URL=canary://db\nNODE_ENV=production',
  });
  expect(Object.fromEntries(inputs.dynoEnvironment)).toEqual({
    A: 'plain',
    B: 'two words',
    DATABASE_URL: 'canary://db',
    NODE_ENV: 'production',
  });
  expect(secrets).not.toContain('production');
  expect(secrets).toContain('canary://db');
});

test.each<[string, string, RegExp]>([
  ['profile', 'on', /^Input profile is "on"; it is 'auto' or 'off'\.$/],
  ['run-image', 'Heroku 24', /^Input run-image is "Heroku 24"; name an image/],
  ['link-check', 'true', /^Input link-check is "true"/],
  ['dyno-check', 'yes', /^Input dyno-check is "yes"/],
  ['dyno-check-path', 'health', /^Input dyno-check-path is "health"/],
  ['dyno-check-processes', ' , ', /^Input dyno-check-processes is empty/],
  ['dyno-check-processes', 'web, release', /'release', which Heroku runs at each release/],
  ['dyno-check-processes', 'web server', /^Input dyno-check-processes names "web server"/],
  ['dyno-check-timeout', '60', /^Input dyno-check-timeout is "60"/],
  ['dyno-check-network', 'host', /^Input dyno-check-network is "host"/],
  ['dyno-memory', '1MB', /^Input dyno-memory is "1MB"; write a size of at least 6MB/],
  ['dyno-check-timeout', '30d', /^Input dyno-check-timeout is "30d".* of 1h at most/],
  ['dyno-env', 'canary', /^Input dyno-env has a line 1 that is no KEY=VALUE\.$/],
  [
    'dyno-env',
    'A="1\n2"\n# note\n\nexport B=3\ncanary: 4\nC=5',
    /^Input dyno-env has a line 6 that is no KEY=VALUE\.$/,
  ],
  ['dyno-env', 'PORT=80', /^Input dyno-env sets PORT/],
])('%s: %j is refused', (name, value, message) => {
  const faults = faultsOf({ [name]: value });
  expect(faults).toEqual([expect.stringMatching(message)]);
  expect(faults.join()).not.toContain('canary');
});
