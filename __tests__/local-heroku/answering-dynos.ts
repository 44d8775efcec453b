import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynoRunner } from '../../src/local-heroku/dyno-runner.ts';

/** What apps answer: a status by the app's name, 200 where it is not named; `hang` says nothing. */
export type Answers = Record<string, number | 'hang' | undefined>;

/** Dynos that run nothing of their slug: `web` answers every request as `answers` has it at that moment, and a release command prints a line. */
export function answeringDynos(answers: Answers, onAsked: (path: string) => void = () => undefined): DynoRunner {
  return {
    async start({ app, processType, onOutput }) {
      if (processType !== 'web') {
        onOutput(`${processType} of ${app}\n`);
        return {
          url: null,
          waitUntilBound: async () => undefined,
          exit: Promise.resolve({ code: 0 }),
          stop: async () => undefined,
        };
      }
      const server = createServer(({ url }, response) => {
        onAsked(url ?? '');
        const answer = answers[app] ?? 200;
        if (answer !== 'hang') response.writeHead(answer).end(`the page of ${app}`);
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const exit = Promise.withResolvers<{ readonly code: number }>();
      return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        waitUntilBound: async () => undefined,
        exit: exit.promise,
        async stop() {
          server.closeAllConnections();
          server.close();
          exit.resolve({ code: 143 });
        },
      };
    },
  };
}
