import { expect, test } from '@jest/globals';
import { failJob } from '../../src/actions/failure.ts';
import { ActionError } from '../../src/errors.ts';
import { Redactor } from '../../src/redact.ts';
import { errorTrace, reportedFailure } from '../../src/report/failure.ts';
import { createTerminalLog } from '../../src/terminal-log.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const expected = new ActionError('No /app.', { location: { file: 'Dockerfile', line: 3 } });

test('an expected failure is told at its place, anything else as a bug', () => {
  expect(reportedFailure(expected)).toEqual({
    message: 'No /app.',
    location: { file: 'Dockerfile', line: 3 },
    isBug: false,
  });
  expect(reportedFailure(new TypeError('x is undefined'))).toEqual({ message: 'x is undefined', isBug: true });
  expect(reportedFailure('thrown text')).toEqual({ message: 'thrown text', isBug: true });
});

test('several expected failures are no bug, and one that met two steps is told once', () => {
  const cancelled = new ActionError('Cancelled (SIGINT).');
  expect(reportedFailure(new AggregateError([cancelled, cancelled]))).toEqual({
    message: 'Cancelled (SIGINT).',
    isBug: false,
  });
  const several = reportedFailure(new AggregateError([new ActionError('No app.'), expected]));
  expect(several).toEqual({ message: 'No app.\nNo /app.', location: { file: 'Dockerfile', line: 3 }, isBug: false });
  expect(reportedFailure(new AggregateError([expected, new TypeError('t')])).isBug).toBe(true);
});

test('row 104: a clean-up that fails does not hide why it was needed', async () => {
  const run = async () => {
    await using _ = {
      [Symbol.asyncDispose]: () => Promise.reject(new ActionError('The container c1 could not be removed.')),
    };
    throw expected;
  };
  const error = await run().catch((reason: unknown) => reason);
  expect(reportedFailure(error)).toEqual({
    message: 'No /app.\nThe container c1 could not be removed.',
    location: { file: 'Dockerfile', line: 3 },
    isBug: false,
  });
});

test('row 112: stacks and causes are told at debug, through the redactor', () => {
  const innermost = Object.assign(new Error('canary-1 in the innermost'), {
    config: { url: 'https://x/?sig=canary-2' },
  });
  const error = new ActionError('It failed.', { cause: new Error('middle', { cause: innermost }) });
  innermost.cause = error;
  expect(errorTrace(error).match(/caused by:/g)).toHaveLength(2);
  expect(errorTrace(error)).not.toContain('canary-2');

  let printed = '';
  const write = (chunk: string | Uint8Array): boolean => {
    printed += chunk;
    return true;
  };
  const before = process.exitCode;
  try {
    const log = createTerminalLog({ write }, new Redactor(), { isDebug: true });
    log.mask('canary-1');
    failJob(error, log);
    expect(process.exitCode).toBe(1);
  } finally {
    process.exitCode = before;
  }
  expect(printed).toContain('error: It failed.\n');
  expect(printed).toContain('*** in the innermost');
  expect(printed).not.toContain('canary');
});

test('row 111: no address is told at debug with what signs it, in whichever text it stands', () => {
  const signed = 'https://cdn.example/blob?X-Amz-Signature=canary';
  const registry = new Error(`Get "${signed}": EOF`);
  const trace = errorTrace(
    new AggregateError([new ActionError('It failed.', { cause: registry }), `thrown ${signed}`, new Error(signed)]),
  );
  expect(trace).toContain('Get "https://cdn.example/blob?…": EOF');
  expect(trace).toContain('thrown https://cdn.example/blob?…\n');
  expect(trace).toContain('failure.test.ts');
  expect(trace).not.toContain('canary');
});

test('a bug asks to be reported, whether it was caught or comes out of a report', () => {
  const before = process.exitCode;
  for (const failure of [new TypeError('x'), { message: 'x', isBug: true }]) {
    const log = createRecordingLog();
    failJob(failure, log);
    expect(log.text('error')).toMatch(/^This is a bug in heroku-docker-release, please report it .*: x$/);
  }
  process.exitCode = before;
});
