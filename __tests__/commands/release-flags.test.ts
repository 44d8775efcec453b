import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inputsWithoutFlag, secretInputs } from '../../src/commands/input-flags.ts';
import { readReleaseFlags } from '../../src/commands/release-flags.ts';

const { signal } = new AbortController();

test('flags are the inputs’ names; one that is given twice is two lines', async () => {
  const flags = await readReleaseFlags(
    [
      '--heroku-app',
      'a',
      '--heroku-app=b',
      '--build-args',
      'X=1',
      '--release=false',
      '--local',
      '--exit',
      '--run-image',
      'r:1',
    ],
    signal,
  );
  expect(Object.fromEntries(flags.values)).toEqual({
    'heroku-app': 'a\nb',
    'build-args': 'X=1',
    release: 'false',
    'run-image': 'r:1',
  });
  expect(flags).toMatchObject({ isLocal: true, exits: true, runImage: 'r:1' });
  expect(await readReleaseFlags([], signal)).toMatchObject({
    isLocal: false,
    exits: false,
    runImage: 'heroku/heroku:24',
  });
});

test.each([...secretInputs].flatMap((name) => [[`--${name}`, 'canary'], [`--${name}=canary`]]))(
  'row 111: %s shows a secret to everyone and is refused without it',
  async (...args) => {
    const error = await readReleaseFlags(args, signal).catch((reason: unknown) => String(reason));
    expect(error).toMatch(/would show a secret .*HEROKU_API_KEY.*--secrets-file/);
    expect(error).not.toContain('canary');
  },
);

test.each([...inputsWithoutFlag].filter((name) => !secretInputs.has(name)))(
  '%s is about a run of a workflow, and no flag',
  async (name) => {
    await expect(readReleaseFlags([`--${name}=true`], signal)).rejects.toThrow(`Unknown option '--${name}'`);
  },
);

test.each([[['--no-such']], [['word']], [['--heroku-app']]])('%j is refused, with where to look', async (args) => {
  await expect(readReleaseFlags(args, signal)).rejects.toThrow(/Try --help\.$/);
});

test('secrets come from a file; one that is not there is named', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  await writeFile(join(folder, 'secrets'), 'npm=canary\n');
  const { values } = await readReleaseFlags(['--secrets-file', join(folder, 'secrets')], signal);
  expect(values.get('secrets')).toBe('npm=canary\n');
  await rm(folder, { recursive: true });
  await expect(readReleaseFlags(['--secrets-file', join(folder, 'secrets')], signal)).rejects.toThrow(
    /^--secrets-file cannot be read: .*ENOENT/,
  );
});
