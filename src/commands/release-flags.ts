import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { releaseInputs } from '../contract.ts';
import { ActionError, errorMessage } from '../errors.ts';

/** Arguments can be read by every user of the machine, so a secret has no flag. */
export const inputsWithoutFlag: ReadonlySet<string> = new Set(['heroku-api-key', 'secrets']);

/** The flags of `release`, with the inputs among them. */
export interface ReleaseFlags {
  readonly values: Map<string, string>;
  readonly isLocal: boolean;
  readonly exits: boolean;
  readonly runImage: string;
}

/** Reads the command line. A flag that is given twice is two lines of its input. Throws ActionError for an unknown flag. */
export async function readReleaseFlags(args: readonly string[], signal: AbortSignal): Promise<ReleaseFlags> {
  const names = releaseInputs.map(({ name }) => name).filter((name) => !inputsWithoutFlag.has(name));
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
  const flags = parse(args, options);
  const values = new Map(
    names.flatMap((name): [string, string][] => {
      const given = flags[name];
      return Array.isArray(given) ? [[name, given.join('\n')]] : [];
    }),
  );
  const secretsFile = flags['secrets-file'];
  if (typeof secretsFile === 'string') values.set('secrets', await readSecrets(secretsFile, signal));
  const runImage = flags['run-image'];
  return {
    values,
    isLocal: flags['local'] === true,
    exits: flags['exit'] === true,
    runImage: typeof runImage === 'string' ? runImage : 'heroku/heroku:24',
  };
}

function parse(
  args: readonly string[],
  inputs: Readonly<Record<string, { type: 'string'; multiple: true }>>,
): Readonly<Record<string, unknown>> {
  const secret = args.find((arg) =>
    [...inputsWithoutFlag].some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (secret !== undefined) {
    throw new ActionError(
      `${secret.split('=')[0]} would show a secret to everyone who can list processes. Set HEROKU_API_KEY for the token, and use --secrets-file for build secrets.`,
    );
  }
  try {
    const local = {
      local: { type: 'boolean' },
      exit: { type: 'boolean' },
      'run-image': { type: 'string' },
      'secrets-file': { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options: { ...inputs, ...local }, strict: true }).values;
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}

async function readSecrets(file: string, signal: AbortSignal): Promise<string> {
  try {
    return file === '-' ? await text(addAbortSignal(signal, process.stdin)) : await readFile(file, 'utf8');
  } catch (error) {
    signal.throwIfAborted();
    throw new ActionError(`--secrets-file cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}
