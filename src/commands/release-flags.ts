import { releaseInputs } from '../contract.ts';
import { readInputFlags } from './input-flags.ts';

/** The flags of `release`, with the inputs among them. */
export interface ReleaseFlags {
  readonly values: Map<string, string>;
  readonly isLocal: boolean;
  readonly exits: boolean;
  readonly runImage: string;
}

const extra = { local: { type: 'boolean' }, exit: { type: 'boolean' } } as const;

/** Reads the command line of `release`. Throws ActionError for an unknown flag. */
export async function readReleaseFlags(args: readonly string[], signal: AbortSignal): Promise<ReleaseFlags> {
  const { values, extra: flags } = await readInputFlags(args, { inputs: releaseInputs, extra }, signal);
  return {
    values,
    isLocal: flags['local'] === true,
    exits: flags['exit'] === true,
    runImage: values.get('run-image') ?? 'heroku/heroku:24',
  };
}
