import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { removeContainer } from '../../src/docker/container-life.ts';
import { inspectContainer } from '../../src/docker/containers.ts';
import { attemptsAtWeb } from '../../src/dyno/ask-web.ts';
import { startDyno } from '../../src/dyno/start-dyno.ts';
import { testEngines } from '../docker/engines.ts';
import { aSlug, webApp } from './a-slug.ts';
import { runImage } from './an-engine.ts';

/**
 * Where another machine is played: on the usual loopback address, the dyno's port may be in use, as connections take theirs
 * from the same numbers.
 */
const ELSEWHERE = '127.0.0.2';

describe.each((await testEngines()).map((engine) => [engine.version, engine] as const))(
  'Docker %s:',
  (_version, engine) => {
    async function aWeb(environment: Readonly<Record<string, string>> = {}) {
      const slug = await aSlug({ 'web.pl': webApp });
      const signal = AbortSignal.timeout(60_000);
      const { container, output, port } = await startDyno(
        {
          api: engine.api,
          slugFile: slug.file,
          runImage,
          processType: 'web',
          command: 'perl web.pl',
          configVars: environment,
          memoryBytes: null,
          network: 'bridge',
          runId: 'test-ask-web',
          onOutput: () => {},
          signal,
        },
        { publishesPort: false },
      );
      const { address } = await inspectContainer(container, signal);
      return {
        container,
        port,
        address: address ?? '',
        async [Symbol.asyncDispose]() {
          output.close();
          await removeContainer(container);
          await slug[Symbol.asyncDispose]();
        },
      };
    }

    /** The first answer at an address, or null if there is none in time. */
    async function firstAnswer(web: Awaited<ReturnType<typeof aWeb>>, outside: string, limitMs: number) {
      const { container, port, address } = web;
      const signal = AbortSignal.timeout(limitMs);
      try {
        for await (const attempt of attemptsAtWeb({ container, address, outside, port, path: '/', signal })) {
          if (attempt.kind === 'answered') return attempt.status;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return null;
    }

    test.concurrent('a container on this machine is asked from outside', async () => {
      await using web = await aWeb();
      const signal = AbortSignal.timeout(10_000);
      for await (const attempt of attemptsAtWeb({ ...web, path: '/', signal })) {
        if (attempt.kind !== 'answered') continue;
        expect(attempt.localPort).toBeGreaterThan(0);
        break;
      }
    });

    test.concurrent('a container whose address leads nowhere from here is asked from inside', async () => {
      await using web = await aWeb();
      // Reserved, and never routed: https://www.rfc-editor.org/rfc/rfc6890
      expect(await firstAnswer(web, '240.0.0.1', 10_000)).toBe(200);
    });

    test.concurrent('where another machine refuses at its address, its own tables tell, and it is asked from inside', async () => {
      await using web = await aWeb();
      expect(await firstAnswer(web, ELSEWHERE, 15_000)).toBe(200);
    });

    test.concurrent.each([
      ['the true one is asked', '0.0.0.0', 200],
      ['there is no other', '127.0.0.1', null],
    ])('an answer is not believed that another machine gives in its place: %s', async (_what, bind, status) => {
      await using web = await aWeb({ BIND: bind });
      const impostor = createServer((_request, response) => response.writeHead(404).end()).listen(web.port, ELSEWHERE);
      try {
        expect(await firstAnswer(web, ELSEWHERE, 5_000)).toBe(status);
      } finally {
        impostor.close();
      }
    });
  },
);
