import { ActionError } from '../errors.ts';
import { shown } from '../inputs/input-values.ts';
import { parseSize } from '../sizes.ts';
import { PROCESS_TYPE } from '../slug/procfile.ts';
import { slugInputs } from './build-flags.ts';
import { readInputFlags } from './input-flags.ts';

/** What `start` is asked for. */
export interface StartFlags {
  readonly values: ReadonlyMap<string, string>;
  /** The process types to start; empty for those that `heroku local` would. */
  readonly processTypes: readonly string[];
  /** Of the web process on this machine; null where the user did not say. */
  readonly port: number | null;
  readonly memoryBytes: number;
  /** Null for the usual one. */
  readonly environmentFile: string | null;
}

const extra = {
  port: { type: 'string' },
  memory: { type: 'string' },
  env: { type: 'string' },
} as const;

/** Reads the command line of `start`. Throws ActionError for the first thing that is wrong with it. */
export async function readStartFlags(args: readonly string[], signal: AbortSignal): Promise<StartFlags> {
  const given = await readInputFlags(args, { inputs: slugInputs, extra, takesWords: true }, signal);
  const { port, memory = '512MB', env: environmentFile } = given.extra;
  const memoryBytes = parseSize(String(memory));
  if (memoryBytes === null) throw wrong('--memory', memory, 'write a size such as 512MB');
  // `heroku local` takes them with commas between.
  const processTypes = [...new Set(given.words.flatMap((word) => word.split(',')))];
  for (const type of processTypes) {
    if (type.includes('='))
      throw wrong('The process type', type, `start runs one dyno of a type: ${type.split('=')[0]}`);
    if (!PROCESS_TYPE.test(type)) throw wrong('The process type', type, "name one of the Procfile, such as 'web'");
  }
  return {
    values: given.values,
    processTypes,
    port: port === undefined ? null : readPort('--port', String(port)),
    memoryBytes,
    environmentFile: typeof environmentFile === 'string' ? environmentFile : null,
  };
}

/** A port to listen on. Throws ActionError beginning with `what` for anything else. */
export function readPort(what: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw wrong(what, text, 'write a port such as 5000');
  return port;
}

function wrong(what: string, given: unknown, wanted: string): ActionError {
  return new ActionError(`${what} is ${shown(String(given))}; ${wanted}.`);
}
