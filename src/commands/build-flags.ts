import { type DeclaredInput, releaseInputs } from '../contract.ts';
import { type ReleaseInputs, readReleaseInputs } from '../inputs/inputs.ts';
import type { CommandWorld } from './command.ts';
import { readCommandInputs } from './story.ts';

const names: ReadonlySet<string> = new Set([
  ...['context', 'dockerfile', 'target', 'build-args', 'secrets', 'platform', 'build-idle-timeout'],
  ...['base-store', 'base-image', 'max-base-age', 'stale-base'],
]);

/** The inputs that say how the app image is built. */
export const imageInputs: readonly DeclaredInput[] = releaseInputs.filter(({ name }) => names.has(name));

/** Those, and the ones that say what the slug is and what it is run on. */
export const slugInputs: readonly DeclaredInput[] = releaseInputs.filter(
  ({ name }) => names.has(name) || name === 'profile' || name === 'run-image',
);

/** The inputs of a command that builds as a release does, and releases nothing. Throws ActionError naming every fault. */
export function readBuildInputs(values: ReadonlyMap<string, string>, world: CommandWorld): ReleaseInputs {
  return readCommandInputs(readReleaseInputs, new Map([...values, ['release', 'false']]), world);
}
