import type Docker from 'dockerode';
import { bootDyno } from '../dyno/boot.ts';
import type { DynoRunner } from './dyno-runner.ts';

/** What the dynos of a local Heroku run on. */
export interface DockerDynosOptions {
  readonly api: Docker;
  /** Labels the containers. */
  readonly runId: string;
  /** The run image of a stack. Default: `heroku/heroku:N` for `heroku-N`. */
  readonly runImageOf?: (stack: string) => string;
  /** Default: 512 MiB, as a Basic dyno has. */
  readonly memoryBytes?: number;
}

/** Runs dynos in containers of a Docker engine on this machine. */
export function dockerDynos(options: DockerDynosOptions): DynoRunner {
  const { api, runId, runImageOf = herokuRunImage, memoryBytes = 512 * 2 ** 20 } = options;
  return {
    start: ({ stack, slugFile, processType, command, configVars, onOutput, signal }) =>
      bootDyno({
        api,
        slugFile,
        runImage: runImageOf(stack),
        processType,
        command,
        configVars,
        memoryBytes,
        network: 'bridge',
        runId,
        onOutput,
        signal,
      }),
  };
}

/** https://devcenter.heroku.com/articles/stack: each stack is published under its number. */
function herokuRunImage(stack: string): string {
  return `heroku/heroku:${stack.replace(/^heroku-/, '')}`;
}
