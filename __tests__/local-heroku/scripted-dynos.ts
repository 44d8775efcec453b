import type { DynoRequest, DynoRunner } from '../../src/local-heroku/dyno-runner.ts';

/** A process that a test ends when it likes. */
export interface ScriptedDyno {
  readonly request: DynoRequest;
  readonly print: (text: string) => void;
  readonly end: (code: number) => void;
  /** From now on it answers. */
  readonly bind: (url: string) => void;
  readonly isStopped: () => boolean;
}

export interface ScriptedDynos extends DynoRunner {
  readonly started: readonly ScriptedDyno[];
  /** The next dyno of a process type that is started, or was since the last one that was asked for. */
  readonly next: (processType: string) => Promise<ScriptedDyno>;
}

/** Dynos that run nothing: what the local Heroku makes of them is what the tests are about. */
export function scriptedDynos(): ScriptedDynos {
  const started: ScriptedDyno[] = [];
  const taken = new Set<ScriptedDyno>();
  return {
    started,
    async next(processType) {
      for (;;) {
        const dyno = started.find(
          (candidate) => candidate.request.processType === processType && !taken.has(candidate),
        );
        if (dyno !== undefined) {
          taken.add(dyno);
          return dyno;
        }
        await new Promise(setImmediate);
      }
    },
    async start(request) {
      const exit = Promise.withResolvers<{ readonly code: number }>();
      const bound = Promise.withResolvers<void>();
      let url: string | null = null;
      let isStopped = false;
      started.push({
        request,
        print: request.onOutput,
        end: (code) => exit.resolve({ code }),
        bind: (at) => {
          url = at;
          bound.resolve();
        },
        isStopped: () => isStopped,
      });
      return {
        get url() {
          return url;
        },
        waitUntilBound: () => bound.promise,
        exit: exit.promise,
        stop: async () => {
          // An engine takes its time, and whoever does not wait for it is found out.
          await new Promise((resolve) => setTimeout(resolve, 20));
          isStopped = true;
        },
      };
    },
  };
}
