import { cwd } from 'node:process';
import { checkApp } from '../init/check/check-app.ts';
import { initApp } from '../init/init-app.ts';
import type { CommandWorld } from './command.ts';
import { readInitFlags } from './init-flags.ts';

/**
 * `init`: writes what the app in this folder needs to be released, and tells on stdout what and why. `init --check` tells what is to
 * be said of the Dockerfile that is there; it fails if that will not work.
 */
export async function initCommand(args: readonly string[], { signal }: CommandWorld): Promise<void> {
  const flags = readInitFlags(args);
  if (flags.kind === 'write') {
    console.log((await initApp(cwd(), { ...flags, signal })).join('\n'));
    return;
  }
  const { lines, failure } = await checkApp(cwd(), { dockerfile: flags.dockerfile, now: Date.now() });
  for (const line of lines) console.log(line);
  if (failure !== null) throw failure;
}
