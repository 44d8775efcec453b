import type { Config } from 'jest';

/** Tests run as ES modules through esbuild, so what is tested is what is bundled. Real engines are slow: hence the long limit. */
const config: Config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/script/jest-transform.mjs' },
  testTimeout: 120_000,
  maxWorkers: 2,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};

export default config;
