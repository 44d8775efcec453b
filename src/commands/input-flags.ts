import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { DeclaredInput } from '../contract.ts';
import { ActionError, errorMessage } from '../errors.ts';

/** Arguments can be read by every user of the machine, so a secret has no flag. */
export const secretInputs: ReadonlySet<string> = new Set(['heroku-api-key', 'secrets', 'dyno-env', 'github-token']);

/** Inputs that a command line does not have: secrets, and what is about a workflow's run. */
export const inputsWithoutFlag: ReadonlySet<string> = new Set([
  ...secretInputs,
  'comment',
  'comment-threshold',
  'treemap',
]);

/** Input by the flag that names a file of its lines; `-` is stdin. */
const filesOfSecrets: Readonly<Record<string, string>> = { 'secrets-file': 'secrets', 'dyno-env-file': 'dyno-env' };

/** A flag that a command has beside its inputs. */
export type ExtraFlags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** The inputs of an action as flags, and the flags that a command has beside them. */
export interface GivenFlags {
  /** By input name. */
  readonly values: Map<string, string>;
  readonly extra: Readonly<Record<string, unknown>>;
  /** What is no flag, in its order. */
  readonly words: readonly string[];
}

/** Reads the command line. A flag that is given twice is two lines of its input. Throws ActionError for an unknown flag, and for
 * words, unless the command takes them. */
export async function readInputFlags(
  args: readonly string[],
  {
    inputs,
    extra = {},
    takesWords = false,
  }: { readonly inputs: readonly DeclaredInput[]; readonly extra?: ExtraFlags; readonly takesWords?: boolean },
  signal: AbortSignal,
): Promise<GivenFlags> {
  const names = inputs.map(({ name }) => name).filter((name) => !inputsWithoutFlag.has(name));
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
  const files = Object.entries(filesOfSecrets).filter(([, input]) => inputs.some(({ name }) => name === input));
  const fileOptions = Object.fromEntries(files.map(([flag]) => [flag, { type: 'string' } as const]));
  const { values: flags, positionals } = parse(args, { ...options, ...extra, ...fileOptions }, takesWords);
  const values = new Map(
    names.flatMap((name): [string, string][] => {
      const given = flags[name];
      return Array.isArray(given) ? [[name, given.join('\n')]] : [];
    }),
  );
  for (const [flag, name] of files) {
    const file = flags[flag];
    if (typeof file === 'string') values.set(name, await readSecrets(flag, file, signal));
  }
  return { values, extra: flags, words: positionals };
}

function parse(
  args: readonly string[],
  options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>,
  allowPositionals: boolean,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  const secret = args.find((arg) =>
    [...secretInputs].some((name) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
  );
  if (secret !== undefined) {
    throw new ActionError(
      `${secret.split('=')[0]} would show a secret to everyone who can list processes. Set HEROKU_API_KEY for the token, and use --secrets-file for build secrets, --dyno-env-file for config vars.`,
    );
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}

async function readSecrets(flag: string, file: string, signal: AbortSignal): Promise<string> {
  try {
    return file === '-' ? await text(addAbortSignal(signal, process.stdin)) : await readFile(file, 'utf8');
  } catch (error) {
    signal.throwIfAborted();
    throw new ActionError(`--${flag} cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}
