import { randomUUID } from 'node:crypto';
import type { Engine } from '../../src/docker/connect.ts';
import { checkDyno, type DynoCheckOptions } from '../../src/dyno/check-dyno.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { runImage } from './an-engine.ts';

export type TestCheckOptions = Partial<Omit<DynoCheckOptions, 'engine' | 'slugFile' | 'log'>>;

/** Checks a slug on an engine; whatever is not given is harmless. */
export function aCheck(engine: Engine, slugFile: string, options: TestCheckOptions = {}) {
  const log = createRecordingLog();
  const runId = `test-${randomUUID()}`;
  const filters = { label: [`org.heroku-docker-release.run=${runId}`] };
  return {
    log,
    /** What there is of this check's containers. */
    containers: () => engine.api.listContainers({ all: true, filters }),
    done: checkDyno({
      engine,
      slugFile,
      platform: engine.platform,
      runImage,
      processTypes: { web: 'perl web.pl' },
      check: ['web'],
      path: '/',
      timeoutMs: 30_000,
      network: 'bridge',
      memoryBytes: 512 * 2 ** 20,
      configVars: new Map(),
      environment: new Map(),
      runId,
      log,
      signal: AbortSignal.timeout(90_000),
      settleMs: 500,
      ...options,
    }),
  };
}
