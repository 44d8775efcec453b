import type { CheckRule } from './checked-dockerfile.ts';
import { programOf, shellCommands } from './shell-commands.ts';
import type { Step } from './steps.ts';

/** What a build needs and a dyno does not, or has. */
const ofBuilds =
  /(?:-dev|-headers)$|^(?:autoconf|automake|bash|bison|build-essential|bzip2|ca-certificates|cmake|curl|file|flex|g\+\+.*|gcc.*|git|gnupg|libtool|make|nasm|ninja-build|patch|pkg-config|pkgconf|tar|unzip|wget|xz-utils|yasm|zip)$/;

/** Packages of the distribution: their files are outside /app. */
export const packagesRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap((step) => {
    const names = installedPackages(step);
    if (names.length === 0) return [];
    const { line } = step.instruction;
    const what = `apt-get installs ${names.join(', ')} outside /app: the build has that, and a dyno only what its stack has.`;
    const change = `If the app needs it when it runs, unpack it below /app, as root:
  RUN apt-get update && apt-get install --yes --download-only ${names.join(' ')} \\
   && for package in /var/cache/apt/archives/*.deb; do dpkg --extract "$package" /app/.apt; done
  ENV PATH=/app/.apt/usr/bin:$PATH LD_LIBRARY_PATH=/app/.apt/usr/lib/x86_64-linux-gnu`;
    return [{ level: 'warning', file, line, what, change }];
  });

function installedPackages(step: Step): readonly string[] {
  const { rest } = step.instruction;
  // They are unpacked where the author says.
  if (/\bdpkg\s+(?:-x|--extract)\b/.test(rest)) return [];
  return shellCommands(step)
    .filter((command) => /^apt(?:-get)?$/.test(programOf(command)) && command.words.includes('install'))
    .flatMap(({ words }) => words.slice(words.indexOf('install') + 1))
    .filter((word) => /^[a-z0-9][a-z0-9+.-]*(?:=.*)?$/.test(word) && !ofBuilds.test(word));
}
