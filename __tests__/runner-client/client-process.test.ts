import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { asText } from '../../src/json-shape.ts';
import { clientEnvironment } from '../../src/runner-client/client-environment.ts';
import { ClientProcess, type ClientSetup } from '../../src/runner-client/client-process.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const never = new AbortController().signal;

function start(change: Partial<ClientSetup<string>> = {}): ClientProcess<string, string> {
  return new ClientProcess({
    name: 'the client',
    program: new URL('./a-client.ts', import.meta.url),
    folder: tmpdir(),
    environment: { PATH: process.env['PATH'] },
    readAnswer: (value) => asText(value, 'answer'),
    log: createRecordingLog(),
    ...change,
  });
}

test('row 116: its environment is what it needs of the job’s, and no other secret', async () => {
  const job = {
    PATH: '/usr/bin',
    ACTIONS_RUNTIME_TOKEN: 'canary-token',
    HTTPS_PROXY: 'http://proxy',
    OF_ITS_OWN: 'more',
    'INPUT_HEROKU-API-KEY': 'canary-key',
    GITHUB_TOKEN: 'canary',
    NODE_OPTIONS: '--require=/evil.js',
  };
  const log = createRecordingLog();
  await using client = start({ environment: clientEnvironment(job, ['OF_ITS_OWN']), log });
  const { NODE_CHANNEL_FD, NODE_CHANNEL_SERIALIZATION_MODE, ...its } = JSON.parse(
    (await client.ask('environment', never)).answer,
  );
  const { PATH, HTTPS_PROXY, OF_ITS_OWN, ACTIONS_RUNTIME_TOKEN } = job;
  expect(its).toEqual({ PATH, HTTPS_PROXY, OF_ITS_OWN, ACTIONS_RUNTIME_TOKEN });
  expect(log.masked).toEqual(['canary-token']);
});

test('what it prints is for debugging, in order and before its answer, and what it masks is masked from then on', async () => {
  const log = createRecordingLog();
  await using client = start({ log });
  const { answer, lines } = await client.ask('print', never);
  expect(answer).toBe('printed');
  expect(lines).toEqual([
    { kind: 'complaint', text: 'a *** of it' },
    { kind: 'remark', text: 'plain text?…' },
    { kind: 'complaint', text: 'the last words' },
  ]);
  expect(log.lines).toEqual(lines.map(({ text }) => ({ level: 'debug', text })));
  expect(log.masked).toEqual(['canary%secret']);
});

test('what it throws is told, without what it masked', async () => {
  await using client = start();
  await expect(client.ask('throw', never)).rejects.toThrow('*** is refused');
  expect((await client.ask('print', never)).answer).toBe('printed');
});

test('what is no answer of it is refused', async () => {
  await using client = start();
  await expect(client.ask('odd', never)).rejects.toThrow('answer is not a text');
});

test('one that ends, that has ended, or that could not be started gives no answer', async () => {
  const without = 'the client ended without an answer';
  await using client = start();
  await expect(client.ask('end', never)).rejects.toThrow(without);
  await expect(client.ask('print', never)).rejects.toThrow(without);
  await using astray = start({ program: pathToFileURL('/nowhere/client.js') });
  await expect(astray.ask('print', never)).rejects.toThrow(without);
  await using homeless = start({ folder: '/nowhere' });
  await expect(homeless.ask('print', never)).rejects.toThrow(without);
});

test('row 100: what it is at ends with the signal, and what it started ends with it', async () => {
  const controller = new AbortController();
  let other: string;
  {
    await using client = start();
    other = `/proc/${(await client.ask('start another', never)).answer}/cmdline`;
    const waiting = client.ask('wait', controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    expect(await commandOf(other)).not.toBe('');
  }
  for (let tries = 0; tries < 100 && (await commandOf(other)) !== ''; tries += 1) await setTimeout(20);
  expect(await commandOf(other)).toBe('');
});

/** Empty for a process that has ended, also on a machine whose first process does not take orphans up. */
function commandOf(file: string): Promise<string> {
  return readFile(file, 'latin1').catch(() => '');
}
