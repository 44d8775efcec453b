import { runOneOff } from '../docker/one-off.ts';
import { RUN_LABEL } from '../docker/run-label.ts';
import { dynoCommand } from '../dyno/dyno-command.ts';
import { readBuildInputs } from './build-flags.ts';
import type { CommandWorld } from './command.ts';
import { noteVariables, readLocalVariables } from './environment-file.ts';
import { readExecFlags } from './exec-flags.ts';
import { openLocalBuild } from './local-build.ts';
import { FOLDER_LABEL, mountContext } from './mounted-context.ts';
import { boundToTerminal } from './own-terminal.ts';

/**
 * `exec -- CMD`: builds the app image as a release does, and runs a command in it on the files of this folder. Its exit code is the
 * command's.
 */
export async function execCommand(args: readonly string[], given: CommandWorld): Promise<void> {
  const world = boundToTerminal(given);
  const { log, signal } = world;
  const flags = await readExecFlags(args, signal);
  const variables = await readLocalVariables(flags.environmentFile);
  const inputs = readBuildInputs(flags.values, world);
  noteVariables(variables, log);
  await using build = await openLocalBuild(inputs, world);
  const { plan } = build;
  const { base, image } = await build.make();
  const context = await mountContext(plan, { base: base?.image.image ?? null, app: image.image });
  base?.keep();
  try {
    process.exitCode = await runOneOff({
      engine: plan.base.engine,
      image: image.image.id,
      // As a dyno would: with what the app's own .profile.d scripts set. The words stay as they are.
      command: [...dynoCommand('exec "$@"'), 'bash', ...flags.command],
      environment: Object.fromEntries(variables.values),
      workingDir: context.workingDir,
      user: flags.user,
      labels: { [RUN_LABEL]: plan.ports.runId, [FOLDER_LABEL]: context.mount.folder },
      mount: context.mount,
      hasTerminal: process.stdin.isTTY && process.stdout.isTTY,
      log,
      signal,
    });
  } finally {
    await context.removeMountPoints();
  }
}
