import { expect, test } from '@jest/globals';
import { HeldLog } from '../src/held-log.ts';
import { createRecordingLog } from './harness/recording-log.ts';

function aHeldLog() {
  const recording = createRecordingLog();
  return { recording, held: new HeldLog(recording), said: () => recording.lines.map(({ text }) => text) };
}

test('output and what is said between come in their order when they are released, and at once from then on', () => {
  const { held, said } = aHeldLog();
  held.untrusted('a\nb');
  held.untrusted('c\nd');
  held.info('fact');
  held.untrusted('e\n');
  expect(said()).toEqual([]);
  held.release();
  held.untrusted('f');
  expect(said()).toEqual(['a\nbc\nd', 'fact', 'e\n', 'f']);
});

test('of endless output the end is held, by whole lines, and what is said between is never lost', () => {
  const { held, recording } = aHeldLog();
  held.untrusted('first line of many\n'.repeat(100_000));
  held.warning('between');
  for (let at = 0; at < 200_000; at += 1) held.untrusted(`line ${at} with canary-secret at its end\n`);
  held.untrusted('the last, without an end');
  held.release();
  const output = recording
    .text('untrusted')
    .split('\n')
    .filter((line) => line !== '');
  const kept = output.slice(1, -1);
  expect(output[0]).toBe(`… ${100_000 + 200_000 - kept.length} lines before this were not kept`);
  expect(kept.every((line) => /^line \d+ with canary-secret at its end$/.test(line))).toBe(true);
  expect(kept.at(-1)).toBe('line 199999 with canary-secret at its end');
  expect(output.at(-1)).toBe('the last, without an end');
  expect(recording.text('untrusted').length).toBeLessThan(2.1 * 2 ** 20);
  expect(recording.text('untrusted').length).toBeGreaterThan(2 ** 20);
  expect(recording.lines[0]).toEqual({ level: 'warning', text: 'between' });
});

test('little output loses nothing', () => {
  const { held, recording } = aHeldLog();
  const text = 'line\n'.repeat(100_000);
  held.untrusted(text);
  held.release();
  expect(recording.text('untrusted')).toBe(text);
});
