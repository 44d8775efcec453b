import { beforeEach, describe, expect, test } from '@jest/globals';
import { removeContainer } from '../../src/docker/container-life.ts';
import { createContainer, startContainer, waitForExit } from '../../src/docker/containers.ts';
import { execOutput, execText } from '../../src/docker/exec.ts';
import { memoryUseIn, readMemoryUse } from '../../src/docker/memory.ts';
import { testEngines } from './engines.ts';

test.each([
  ['v1', { usage: 3_526_656, max_usage: 5_140_480, stats: {} }, { now: 3_526_656, peak: 5_140_480 }],
  ['v2, where the engine knows no peak', { usage: 3_526_656, stats: { anon: 1 } }, { now: 3_526_656, peak: null }],
  ['a container that has ended', {}, null],
  ['a reply without memory', undefined, null],
])('memory as the engine tells it: %s', (_what, memoryStats, use) => {
  expect(memoryUseIn({ memory_stats: memoryStats })).toEqual(use);
});

describe.each((await testEngines()).map((engine) => [engine.version, engine] as const))(
  'Docker %s:',
  (_version, engine) => {
    let signal: AbortSignal;
    beforeEach(() => {
      signal = AbortSignal.timeout(60_000);
    });

    async function running(command: readonly string[]) {
      const container = await createContainer(
        engine.api,
        {
          image: 'heroku/heroku:24',
          command,
          environment: { LD_PRELOAD: '/no/such/library.so' },
          workingDir: '/',
          user: null,
          labels: {},
          memoryBytes: 64 * 2 ** 20,
          network: 'none',
          publishedPort: null,
        },
        signal,
      );
      await startContainer(container, signal);
      return { container, [Symbol.asyncDispose]: () => removeContainer(container) };
    }

    test('the peak of a container stays when its memory is given back', async () => {
      const script = '{ my $bytes = "x" x (8 * 1024 * 1024); } sleep 60';
      await using dyno = await running(['perl', '-e', script]);
      const peakOf = async () => (await readMemoryUse(dyno.container, { withPeak: true, signal }))?.peak ?? 0;
      while ((await peakOf()) < 8 * 2 ** 20) signal.throwIfAborted();
      expect(await peakOf()).toBeLessThanOrEqual(64 * 2 ** 20);
    });

    test('a container that has ended has no memory', async () => {
      await using dyno = await running(['true']);
      await waitForExit(dyno.container, signal);
      expect(await readMemoryUse(dyno.container, { withPeak: true, signal })).toBeNull();
    });

    test('a command beside the process prints as itself, without what its environment preloads', async () => {
      await using dyno = await running(['sleep', '60']);
      const command = ['bash', '-c', 'echo out; echo err >&2; echo "[$LD_PRELOAD]"'];
      expect(await execText(dyno.container, { command, signal })).toBe('out\n[]\n');
    });

    test('a command whose container ends, or that is given up, is not waited for', async () => {
      await using dyno = await running(['sleep', '1']);
      const command = ['sleep', '60'];
      expect(await execText(dyno.container, { command, signal })).toBe('');
      await using other = await running(['sleep', '60']);
      const cancelling = new AbortController();
      const read = async () => {
        for await (const text of execOutput(other.container, {
          command: ['bash', '-c', 'echo x; sleep 60'],
          signal: cancelling.signal,
        })) {
          expect(text).toBe('x\n');
          cancelling.abort(new Error('cancelled'));
        }
      };
      await expect(read()).rejects.toThrow('cancelled');
    });
  },
);
