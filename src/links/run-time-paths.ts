import type { BytePath } from '../tar/byte-path.ts';

/** Whether an absolute path is in a folder that is filled when a dyno runs: what an image has there says nothing. */
export function isMadeAtRunTime(path: BytePath): boolean {
  return /^\/(dev|proc|sys|tmp|run|var\/run|var\/tmp)(\/|$)/.test(path);
}
