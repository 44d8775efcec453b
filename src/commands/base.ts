import { tmpdir } from 'node:os';
import { describeStaleness, judgeFreshness } from '../base/freshness.ts';
import { findKnownBase } from '../base/known-base.ts';
import { packagesOf } from '../base/packages/inventory.ts';
import { readBaseDockerfile } from '../base/recipe.ts';
import { openBaseWorld, prepareBase } from '../base-world.ts';
import { rebuildInputs } from '../contract.ts';
import { formatDuration } from '../durations.ts';
import { readRebuildInputs } from '../inputs/inputs.ts';
import { readTrigger } from '../workflow/trigger.ts';
import type { CommandWorld } from './command.ts';
import { readInputFlags } from './input-flags.ts';
import { readCommandInputs } from './story.ts';

/** `base`: what is known of the base of this folder's Dockerfile, as lines `NAME=VALUE` on stdout; nothing is built. */
export async function baseCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const { environment, log, signal } = world;
  const { values } = await readInputFlags(args, { inputs: rebuildInputs }, signal);
  const inputs = readCommandInputs(readRebuildInputs, values, world);
  const trigger = await readTrigger(environment);
  const base = await openBaseWorld(inputs, { environment, temporaryFolder: tmpdir(), trigger, log, signal });
  const read = await readBaseDockerfile(inputs);
  const { recipe, base: ports } = await prepareBase(read, { inputs, world: base, tries: 1 }, log);
  print('base-key', recipe.key.key);
  for (const { name, digest } of recipe.key.parts) print(`base-key-part`, `${name} ${digest}`);

  const upstream = await ports.upstream;
  const known = await findKnownBase(recipe.key.key, ports, log);
  for (const answer of upstream) {
    const then = known?.record.from.find(({ reference }) => reference === answer.reference)?.digest ?? 'not known';
    const now =
      answer.kind === 'digest' ? answer.digest : answer.kind === 'local' ? 'in the engine alone' : 'not known';
    print('from', `${answer.reference} built on ${then}, now ${now}`);
  }
  if (known === null) return;
  const { record } = known;
  const now = Date.now();
  const freshness = judgeFreshness(record, { maxAgeMs: inputs.maxBaseAgeMs, now, upstream });
  print('base-built-at', record.builtAt);
  print('age', formatDuration(Math.max(0, now - Date.parse(record.builtAt))));
  print('state', describeStaleness(freshness, record.builtAt));
  if (record.packages.kind !== 'dpkg') print('packages', `${record.packages.kind}, which is not covered`);
  for (const { name, version } of packagesOf(record.packages)) print('package', `${name} ${version}`);
}

function print(name: string, value: string): void {
  console.log(`${name}=${value}`);
}
