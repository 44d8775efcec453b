import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { DeclaredInput } from '../contract.ts';
import { ActionError, errorMessage } from '../errors.ts';

/** Arguments can be read by every user of the machine, so a secret has no flag. */
const secretInputs: ReadonlySet<string> = new Set(['heroku-api-key', 'secrets', 'github-token']);

/** Inputs that a command line does not have: secrets, and what is about a workflow's run. */
export const inputsWithoutFlag: ReadonlySet<string> = new Set([
  ...secretInputs,
  'comment',
  'comment-threshold',
  'treemap',
]);

/** A flag that a command has beside its inputs. */
export type ExtraFlags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The inputs of an action as flags, and the flags that a command has beside them. */
export interface GivenFlags {
  /** By input name. */
  readonly values: Map<string, string>;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** Reads the command line. A flag that is given twice is two lines of its input. Throws ActionError for an unknown flag. */
export async function readInputFlags(
  args: readonly string[],
  { inputs, extra = {} }: { readonly inputs: readonly DeclaredInput[]; readonly extra?: ExtraFlags },
  signal: AbortSignal,
): Promise<GivenFlags> {
  const names = inputs.map(({ name }) => name).filter((name) => !inputsWithoutFlag.has(name));
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
  const flags = parse(args, { ...options, ...extra, 'secrets-file': { type: 'string' } });
  const values = new Map(
    names.flatMap((name): [string, string][] => {
      const given = flags[name];
      return Array.isArray(given) ? [[name, given.join('\n')]] : [];
    }),
  );
  const secretsFile = flags['secrets-file'];
  if (typeof secretsFile === 'string') values.set('secrets', await readSecrets(secretsFile, signal));
  return { values, extra: flags };
}

function parse(
  args: readonly string[],
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>,
): Readonly<Record<string, unknown>> {
  const secret = args.find((arg) =>
    [...secretInputs].some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (secret !== undefined) {
    throw new ActionError(
      `${secret.split('=')[0]} would show a secret to everyone who can list processes. Set HEROKU_API_KEY for the token, and use --secrets-file for build secrets.`,
    );
  }
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
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
