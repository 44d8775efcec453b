import { releaseInputs } from '../contract.ts';
import { readInputFlags } from './input-flags.ts';

/** The flags of `release`, with the inputs among them. */
export interface ReleaseFlags {
  readonly values: Map<string, string>;
  readonly isLocal: boolean;
  readonly exits: boolean;
  readonly runImage: string;
}

const extra = { local: { type: 'boolean' }, exit: { type: 'boolean' }, 'run-image': { type: 'string' } } as const;

/** Reads the command line of `release`. Throws ActionError for an unknown flag. */
export async function readReleaseFlags(args: readonly string[], signal: AbortSignal): Promise<ReleaseFlags> {
  const { values, extra: flags } = await readInputFlags(args, { inputs: releaseInputs, extra }, signal);
  const runImage = flags['run-image'];
  return {
    values,
    isLocal: flags['local'] === true,
    exits: flags['exit'] === true,
    runImage: typeof runImage === 'string' ? runImage : 'heroku/heroku:24',
  };
}
