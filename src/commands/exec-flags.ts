import { ActionError } from '../errors.ts';
import { imageInputs } from './build-flags.ts';
import { readInputFlags } from './input-flags.ts';

/** What `exec` is asked for. */
export interface ExecFlags {
  readonly values: ReadonlyMap<string, string>;
  readonly command: readonly string[];
  /** Null for the image's. */
  readonly user: string | null;
  /** Null for the usual one. */
  readonly environmentFile: string | null;
}

const extra = { user: { type: 'string' }, env: { type: 'string' } } as const;

/** Reads the command line of `exec`: flags, `--`, and the command as it is. Throws ActionError for the first thing that is wrong with it. */
export async function readExecFlags(args: readonly string[], signal: AbortSignal): Promise<ExecFlags> {
  const end = args.indexOf('--');
  const command = end < 0 ? [] : args.slice(end + 1);
  const own = end < 0 ? args : args.slice(0, end);
  const {
    values,
    extra: flags,
    words,
  } = await readInputFlags(own, { inputs: imageInputs, extra, takesWords: true }, signal);
  if (command.length === 0 || words.length > 0)
    throw new ActionError('exec takes the command after --, such as exec -- npm test. Try --help.');
  const { user, env: environmentFile } = flags;
  return {
    values,
    command,
    user: typeof user === 'string' ? user : null,
    environmentFile: typeof environmentFile === 'string' ? environmentFile : null,
  };
}
