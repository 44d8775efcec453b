import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The connections of Node processes that run with an environment. */
export interface RecordedConnections extends AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>;
  /** `HOST:PORT` of each that was tried, once; without a port for a name that was looked up. */
  read(): Promise<readonly string[]>;
}

/** Records what a process with its environment, and the Node processes that it starts, connect to. */
export async function recordConnections(): Promise<RecordedConnections> {
  const folder = await mkdtemp(join(tmpdir(), 'connections-'));
  const file = join(folder, 'record');
  const recorder = join(import.meta.dirname, 'connection-record.ts');
  return {
    environment: { CONNECTION_RECORD: file, NODE_OPTIONS: `--import=${recorder}` },
    async read() {
      const text = await readFile(file, 'utf8').catch(() => '');
      return [...new Set(text.split('\n').filter((line) => line !== ''))];
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
