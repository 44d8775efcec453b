import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { runDocker } from '../../src/docker/command.ts';
import { ActionError } from '../../src/errors.ts';
import { testEngines } from './engines.ts';
import { processesWith } from './processes.ts';

const [engine] = await testEngines();
if (engine === undefined) throw new Error('no engine');
const environment = engine.cliEnvironment;
const { signal } = new AbortController();
const usual = { environment, idleLimitMs: 30_000, signal };

/** A docker command that prints nothing and never ends, with a mark in its environment. */
function aSilentCommand() {
  const mark = randomUUID();
  return {
    args: ['events', '--filter', `label=${mark}`],
    environment: { ...environment, TEST_MARK: mark },
    mark: `TEST_MARK=${mark}`,
  };
}

test('what a command prints comes as it is; its exit code and last lines are kept', async () => {
  let printed = '';
  const onOutput = (chunk: string) => {
    printed += chunk;
  };
  const result = await runDocker(['version', '--format', '{{"größe 😀\\n10 %\\r20 %\\n\\nlast"}}'], {
    ...usual,
    onOutput,
  });
  expect(printed).toBe('größe 😀\n10 %\r20 %\n\nlast\n');
  expect(result).toEqual({ exitCode: 0, tail: ['größe 😀', '10 %', '20 %', 'last'] });
  const many = await runDocker(['version', '--format', `{{"${'line\\n'.repeat(1000)}end"}}`], usual);
  expect(many.tail.length).toBeLessThanOrEqual(200);
  expect(many.tail.at(-1)).toBe('end');
  const failed = await runDocker(['inspect', `none-${randomUUID()}`], usual);
  expect(failed.exitCode).toBe(1);
  expect(failed.tail.join()).toMatch(/no such object/i);
});

test('a command that does not read its input is judged by its exit code', async () => {
  expect(await runDocker(['version'], { ...usual, input: 'x'.repeat(5_000_000) })).toMatchObject({ exitCode: 0 });
});

test('row 23: a command that prints nothing is stopped, and none of its processes is left', async () => {
  const silent = aSilentCommand();
  const running = runDocker(silent.args, { environment: silent.environment, idleLimitMs: 500, signal });
  await expect(running).rejects.toThrow('docker events printed nothing for 0.5 s and was stopped.');
  expect(await processesWith(silent.mark)).toEqual([]);
});

test('a limit of a month is no limit of a millisecond', async () => {
  const result = await runDocker(['version'], { ...usual, idleLimitMs: 30 * 86_400_000 });
  expect(result.exitCode).toBe(0);
});

test('row 100: an abort ends it with its reason within 3 s, and none of its processes is left', async () => {
  const silent = aSilentCommand();
  const controller = new AbortController();
  const reason = new ActionError('Cancelled (SIGINT).');
  const running = runDocker(silent.args, { ...usual, environment: silent.environment, signal: controller.signal });
  running.catch(() => {});
  while ((await processesWith(silent.mark)).length === 0) await delay(20);
  const start = performance.now();
  controller.abort(reason);
  await expect(running).rejects.toBe(reason);
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(await processesWith(silent.mark)).toEqual([]);
  await expect(runDocker(['version'], { ...usual, signal: controller.signal })).rejects.toBe(reason);
});

test('row 8: without a docker command it says so', async () => {
  await expect(runDocker(['version'], { ...usual, environment: { PATH: '/nowhere' } })).rejects.toThrow(
    /^The docker command is not on the PATH\. /,
  );
});

test('row 114: what cannot be handed over is an error that does not show it', async () => {
  const secret = `canary${'x'.repeat(300_000)}`;
  const error = await runDocker(['version'], { ...usual, environment: { ...environment, SECRET: secret } }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ActionError);
  expect((error as ActionError).message).toMatch(/^The docker command could not be run: .*E2BIG/);
  expect((error as ActionError).message).not.toContain('canary');
});
