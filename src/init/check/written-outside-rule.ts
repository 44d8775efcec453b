import { posix } from 'node:path';
import { type CheckRule, isInApp } from './checked-dockerfile.ts';
import { globalInstall } from './global-install.ts';
import { programOf, type ShellCommand, shellCommands } from './shell-commands.ts';
import { isOfBuilds, isUsedByBuild, worksWith } from './used-by-build.ts';
import { writtenPaths } from './written-paths.ts';

/** What a RUN writes outside /app, and no later step has to do with. */
export const writtenOutsideRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap((step, index) => {
    const commands = shellCommands(step);
    const later = steps.slice(index + 1);
    const { line } = step.instruction;
    for (const [place, command] of commands.entries()) {
      const following = commands.slice(place + 1);
      const global = globalInstall(command, { before: commands.slice(0, place), earlier: steps.slice(0, index) });
      if (
        global !== null &&
        !isRun(global.names, following) &&
        !isUsedByBuild({ path: null, names: global.names }, later)
      ) {
        const what = `${global.what} outside /app: the build has that, and no dyno.`;
        return [{ level: 'warning' as const, file, line, what, change: global.change }];
      }
      const path = writtenPaths(command)
        .filter((each) => !isInApp(each) && !isOfBuilds(each))
        .find(
          (each) =>
            !following.some((own) => worksWith(own, each)) &&
            !isRun([posix.basename(each)], following) &&
            !isUsedByBuild({ path: each, names: [posix.basename(each)] }, later),
        );
      if (path === undefined) continue;
      const what = `${programOf(command)} writes to ${path}, and only /app is in the slug, so no dyno has it.`;
      const change = 'If the app needs it when it runs, write it below /app, or copy it there.';
      return [{ level: 'warning' as const, file, line, what, change }];
    }
    return [];
  });

function isRun(names: readonly string[], commands: readonly ShellCommand[]): boolean {
  return commands.some((command) => names.includes(programOf(command)));
}
