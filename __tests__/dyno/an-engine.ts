import { randomUUID } from 'node:crypto';
import { connectEngine } from '../../src/docker/connect.ts';
import { bootDyno } from '../../src/dyno/boot.ts';
import type { Dyno } from '../../src/dyno/dyno.ts';
import type { DynoOptions } from '../../src/dyno/start-dyno.ts';

export const runImage = 'heroku/heroku:24';

export type BootedDyno = Dyno & AsyncDisposable & { readonly printed: () => string };

/** The engine of DOCKER_HOST, and what a test needs of it. */
export async function anEngine() {
  const { api } = await connectEngine({ environment: process.env, signal: AbortSignal.timeout(30_000) });
  const runId = `test-${randomUUID()}`;
  return {
    api,
    runId,
    /** What is left of this test's containers. */
    containers: () => api.listContainers({ all: true, filters: { label: [`org.heroku-docker-release.run=${runId}`] } }),
    boot: async (slugFile: string, command: string, options: Partial<DynoOptions> = {}): Promise<BootedDyno> => {
      let printed = '';
      const dyno = await bootDyno({
        api,
        slugFile,
        runImage,
        processType: 'web',
        command,
        configVars: {},
        memoryBytes: 512 * 2 ** 20,
        network: 'bridge',
        runId,
        onOutput: (chunk) => {
          printed += chunk;
        },
        signal: AbortSignal.timeout(60_000),
        ...options,
      });
      return { ...dyno, printed: () => printed, [Symbol.asyncDispose]: dyno.stop };
    },
  };
}
