import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Config } from 'jest';

// Tests start our command and actions some thousand times: what Node made of their texts is kept for the next start.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled');

/** Tests run as ES modules through esbuild, so what is tested is what is bundled. Real engines are slow: hence the long limit. */
const config: Config = {
  testEnvironment: 'node',
  // The sources too, so that coverage counts a file that no test loads.
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/script/jest-transform.mjs' },
  testSequencer: '<rootDir>/script/jest-sequencer.mjs',
  testTimeout: 120_000,
  // A suite keeps a core busy with what it starts (builds, releases, clients), but for where it waits, and all share one engine.
  maxWorkers: Math.min(availableParallelism() + 1, 4),
  // A worker keeps what its suites have loaded, and each look for garbage goes through all of it.
  workerIdleMemoryLimit: '400MB',
  // Half a second less per suite than V8's own coverage, which looks at all that the worker has loaded.
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
};

export default config;
