import { expect, test } from '@jest/globals';
import { readInputFlags } from '../../src/commands/input-flags.ts';
import { rebuildInputs } from '../../src/contract.ts';
import { ActionError } from '../../src/errors.ts';

const { signal } = new AbortController();
const read = (args: readonly string[]) => readInputFlags(args, { inputs: rebuildInputs }, signal);

test('the flags of a command are the inputs of its action', async () => {
  const { values } = await read(['--base-store', 'none', '--force=true', '--build-args', 'A=1', '--build-args', 'B=2']);
  expect(Object.fromEntries(values)).toEqual({ 'base-store': 'none', force: 'true', 'build-args': 'A=1\nB=2' });
  expect([...(await read([])).values]).toEqual([]);
});

test('a flag beside them is told apart from them', async () => {
  const extra = { local: { type: 'boolean' } } as const;
  const flags = await readInputFlags(['--local', '--force', 'true'], { inputs: rebuildInputs, extra }, signal);
  expect(Object.fromEntries(flags.values)).toEqual({ force: 'true' });
  expect(flags.extra['local']).toBe(true);
});

test.each([['--heroku-app', 'x'], ['--stale-base=fail'], ['--local'], ['--force'], ['Dockerfile'], ['--', 'x']])(
  'row 7: %j is no flag of that command, and is refused with where to look',
  async (...args) => {
    const error = await read(args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ActionError);
    expect(String(error)).toMatch(/Try --help\.$/);
  },
);

test.each([
  ['--heroku-api-key', 'canary'],
  ['--heroku-api-key=canary'],
  ['--secrets', 'npm=canary'],
  ['--secrets=npm=canary'],
])('row 111: %j shows a secret to everyone and is refused', async (...args) => {
  const error = await read(args).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ActionError);
  expect(String(error)).toMatch(/--\S+ would show a secret /);
  expect(String(error)).toContain(args[0]?.split('=')[0]);
  expect(String(error)).not.toContain('canary');
});

test.each([['--heroku-api-kez=canary'], ['--no-such', 'canary']])(
  'row 111: of %j, which is no flag, the value is not shown',
  async (...args) => {
    const error = await read(args).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ActionError);
    expect(String(error)).toContain(args[0]?.split('=')[0]);
    expect(String(error)).not.toContain('canary');
  },
);

test('row 113: a file of secrets that is there but is no file is named', async () => {
  await expect(read(['--secrets-file', '/'])).rejects.toThrow(/^--secrets-file cannot be read: .*EISDIR/);
});
