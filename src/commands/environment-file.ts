import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { isPublicConfigVar } from '../config-var-names.ts';
import { errorCode } from '../docker/short-call.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';

/** Where everybody keeps the config vars of their own machine, as `heroku local` reads them. */
const USUAL_FILE = '.env';

/** What an app is to be run with on this machine. */
export interface LocalVariables {
  readonly file: string;
  /** Empty where there is no such file. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads the config vars for a run on this machine: of the file that the user names, else of `.env` in the current folder if
 * there is one. https://nodejs.org/api/util.html#utilparseenvcontent
 * Throws ActionError if the named file is not there, or one cannot be read.
 */
export async function readLocalVariables(named: string | null): Promise<LocalVariables> {
  const file = named ?? USUAL_FILE;
  try {
    const values = Object.entries(parseEnv(await readFile(file, 'utf8')));
    return { file, values: new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) };
  } catch (error) {
    if (named === null && errorCode(error) === 'ENOENT') return { file, values: new Map() };
    const flag = named === null ? '' : ' of --env';
    throw new ActionError(`The file ${file}${flag} cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}

/** Tells the names, and sees to it that nothing we say holds a value. What the app itself prints is the app's own. */
export function noteVariables({ file, values }: LocalVariables, log: Log): void {
  for (const [name, value] of values) if (value !== '' && !isPublicConfigVar(name)) log.mask(value);
  if (values.size > 0) log.info(`From ${file}: ${[...values.keys()].join(', ')}`);
}
