import { readdir, readFile } from 'node:fs/promises';

/** A process of this machine. */
export interface ProcessFacts {
  readonly id: number;
  readonly command: string;
  readonly environment: readonly string[];
}

/** The processes that run with this variable in their environment. */
export async function processesWith(variable: string): Promise<readonly ProcessFacts[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id): Promise<ProcessFacts[]> => {
      try {
        const environment = (await readFile(`/proc/${id}/environ`, 'latin1')).split('\0');
        if (!environment.includes(variable)) return [];
        return [{ id: Number(id), command: await readFile(`/proc/${id}/cmdline`, 'latin1'), environment }];
      } catch {
        // It has ended, or belongs to somebody else.
        return [];
      }
    }),
  );
  return found.flat();
}
