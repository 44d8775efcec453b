import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Log } from '../src/log.ts';
import { Steps } from '../src/steps.ts';
import { createRecordingLog } from './harness/recording-log.ts';

/** A story with a log that also tells where groups end, and a clock that the test sets. */
function aStory() {
  const recording = createRecordingLog();
  const group: Log['group'] = async (title, body) => {
    recording.info(`> ${title}`);
    try {
      return await body();
    } finally {
      recording.info(`< ${title}`);
    }
  };
  const clock = { ms: 0 };
  const steps = new Steps({ ...recording, group }, () => clock.ms);
  return { steps, clock, masked: recording.masked, said: () => recording.lines.map(({ text }) => text) };
}

test('steps that run side by side are logged in the order in which they began', async () => {
  const { steps, said } = aStory();
  const slow = Promise.withResolvers<void>();
  const first = steps.run('one', async (log) => {
    log.info('1a');
    await slow.promise;
    log.warning('1b');
  });
  const second = steps.run('two', async (log) => {
    log.info('2a');
    log.untrusted('2b');
    log.error('2c');
    return 2;
  });
  expect(await second).toBe(2);
  await turn();
  expect(said()).toEqual(['> one', '1a']);
  slow.resolve();
  await first;
  await steps.written();
  expect(said()).toEqual(['> one', '1a', '1b', '< one', '> two', '2a', '2b', '2c', '< two']);
});

test('a step whose turn it is says what it says at once', async () => {
  const { steps, said } = aStory();
  await steps.run('one', async () => {});
  const end = Promise.withResolvers<void>();
  const running = steps.run('two', async (log) => {
    await turn();
    log.info('now');
    log.progress('50 %');
    await end.promise;
  });
  for (let at = 0; at < 5; at += 1) await turn();
  expect(said()).toEqual(['> one', '< one', '> two', 'now', '50 %']);
  end.resolve();
  await running;
});

test('a step behind the others never holds them back, and is logged where it is joined', async () => {
  const { steps, said } = aStory();
  const end = Promise.withResolvers<string>();
  const behind = steps.runBehind('behind', async (log) => {
    log.info('b');
    return end.promise;
  });
  await steps.run('one', async (log) => log.info('1'));
  await turn();
  expect(said()).toEqual(['> one', '1', '< one']);
  const joined = Promise.all([behind.join(), behind.join()]);
  const two = steps.run('two', async (log) => log.info('2'));
  await two;
  end.resolve('kept');
  expect(await joined).toEqual(['kept', 'kept']);
  expect(await behind.result).toBe('kept');
  await steps.written();
  expect(said()).toEqual(['> one', '1', '< one', '> behind', 'b', '< behind', '> two', '2', '< two']);
});

test('what nobody joined has ended and is logged before the story ends', async () => {
  const { steps, said } = aStory();
  let isCleanedUp = false;
  steps.runBehind('behind', async (log) => {
    for (let at = 0; at < 5; at += 1) await turn();
    isCleanedUp = true;
    log.warning('too late');
    throw new Error('nobody asks');
  });
  await steps.run('fails', () => Promise.reject(new Error('first'))).catch(() => {});
  await steps.written();
  expect(isCleanedUp).toBe(true);
  expect(said()).toEqual(['> fails', '< fails', '> behind', 'too late', '< behind']);
});

test('row 111: a mask is never held back', async () => {
  const { steps, masked } = aStory();
  const end = Promise.withResolvers<void>();
  const one = steps.run('one', () => end.promise);
  const two = steps.run('two', async (log) => log.mask('canary'));
  await two;
  expect(masked).toEqual(['canary']);
  end.resolve();
  await one;
});

test('a step that fails, at once or later, fails its promise alone; the next are still logged', async () => {
  const { steps, said } = aStory();
  const later = steps.run('later', async (log) => {
    log.info('before');
    await turn();
    throw new Error('later');
  });
  const atOnce = steps.run('at once', () => {
    throw new Error('at once');
  });
  const fine = steps.run('fine', async (log) => log.info('fine'));
  await expect(later).rejects.toThrow('later');
  await expect(atOnce).rejects.toThrow('at once');
  await fine;
  await steps.written();
  expect(said()).toEqual(['> later', 'before', '< later', '> at once', '< at once', '> fine', 'fine', '< fine']);
});

test('a failure behind is met by whoever joins, and is no unhandled rejection before', async () => {
  const { steps } = aStory();
  const behind = steps.runBehind('behind', () => Promise.reject(new Error('behind')));
  for (let at = 0; at < 3; at += 1) await turn();
  await expect(behind.join()).rejects.toThrow('behind');
});

test('times are on one time line, in the order of their beginning, with what failed; open steps have none', async () => {
  const { steps, clock } = aStory();
  const end = Promise.withResolvers<void>();
  const first = steps.run('one', () => end.promise);
  clock.ms = 100;
  await steps.run('two', () => Promise.reject(new Error('no'))).catch(() => {});
  const open = steps.run('open', () => new Promise<never>(() => {}));
  clock.ms = 250;
  end.resolve();
  await first;
  await turn();
  const late = Promise.withResolvers<void>();
  const behind = steps.runBehind('behind', () => late.promise);
  clock.ms = 280;
  const joined = behind.join();
  clock.ms = 300;
  late.resolve();
  await joined;
  await turn();
  expect(steps.times).toEqual([
    { title: 'one', startMs: 0, endMs: 250, waitedMs: 250, isDone: true },
    { title: 'two', startMs: 100, endMs: 100, waitedMs: 0, isDone: false },
    { title: 'behind', startMs: 250, endMs: 300, waitedMs: 20, isDone: true },
  ]);
  expect(open).toBeInstanceOf(Promise);
});

test('a group within a step is a line of it, and progress that nobody sees is dropped', async () => {
  const { steps, said } = aStory();
  const end = Promise.withResolvers<void>();
  const one = steps.run('one', () => end.promise);
  const two = steps.run('two', async (log) => {
    log.progress('1 %');
    return log.group('inner', async () => 'value');
  });
  expect(await two).toBe('value');
  end.resolve();
  await one;
  await steps.written();
  expect(said()).toEqual(['> one', '< one', '> two', 'inner', '< two']);
});
