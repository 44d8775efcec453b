import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { aFolder } from '../slug/an-archive.ts';

const names = ['RUNNER_TOOL_CACHE', 'RUNNER_TEMP'] as const;

/** Gives each test of a file a runner's temporary folder of its own, with the tool cache in `tools` below it; returns its path. */
export function useToolCache(): () => string {
  const before = names.map((name) => [name, process.env[name]] as const);
  let folder: Awaited<ReturnType<typeof aFolder>>;
  beforeEach(async () => {
    folder = await aFolder();
    process.env['RUNNER_TOOL_CACHE'] = join(folder.path, 'tools');
    process.env['RUNNER_TEMP'] = folder.path;
  });
  afterEach(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await folder[Symbol.asyncDispose]();
  });
  return () => folder.path;
}
