import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { type CheckedDockerfile, type CheckRule, isInApp } from './checked-dockerfile.ts';
import type { CheckFinding } from './finding.ts';
import { copiesContext, shown } from './onbuild-rule.ts';
import type { Step } from './steps.ts';

/** What is written outside /app by a COPY or an ADD: the build has it, the dyno does not. */
export const copiedOutsideRule: CheckRule = (checked) =>
  checked.steps.flatMap((step, index) => {
    const { keyword, rest } = step.instruction;
    if (keyword !== 'COPY' && keyword !== 'ADD') return [];
    const path = step.resolve(listArguments(rest).at(-1) ?? '');
    if (path === null || isInApp(path) || path.startsWith('/tmp')) return [];
    return outsideFinding({ step, path, later: checked.steps.slice(index + 1) }, checked);
  });

function outsideFinding(
  { step, path, later }: { readonly step: Step; readonly path: string; readonly later: readonly Step[] },
  { dockerfile: { file } }: CheckedDockerfile,
): readonly CheckFinding[] {
  const { line } = step.instruction;
  const runs = later.filter(({ instruction }) => instruction.keyword === 'RUN');
  // What a build works on is well placed there.
  if (runs.some((run) => worksOn(run, path))) return [];
  const isWhole = copiesContext(step);
  const words = listArguments(step.instruction.rest);
  const rest = [...words.slice(0, -1), isWhole ? '/app' : `/app/${posix.basename(path)}`].join(' ');
  const moved = shown({ ...step, instruction: { ...step.instruction, rest } });
  const change = `Write line ${line} as\n  ${step.isTrigger ? 'ONBUILD ' : ''}${moved}`;
  const isApp = isWhole && step.isTrigger && runs.every(({ isTrigger }) => !isTrigger);
  const what = `It copies to ${path}, and only /app is in the slug, so no dyno has it.`;
  return [{ level: isApp ? 'error' : 'warning', file, line, what, change }];
}

/** Whether a command runs in the path, or in a folder above it that is no folder of the system, or names one of the two. */
function worksOn({ instruction: { rest }, workingDir }: Step, path: string): boolean {
  const [, top = ''] = path.split('/');
  const places = [path, ...(/^(?:|usr|opt|etc|var|lib|bin)$/.test(top) ? [] : [`/${top}`])].filter(
    (place) => place !== '/',
  );
  return places.some(
    (place) => rest.includes(place) || workingDir === place || workingDir?.startsWith(`${place}/`) === true,
  );
}

/** What a build needs and a dyno does not, or has. */
const ofBuilds =
  /(?:-dev|-headers)$|^(?:autoconf|automake|bison|build-essential|bzip2|ca-certificates|cmake|curl|file|flex|g\+\+.*|gcc.*|git|gnupg|libtool|make|nasm|ninja-build|patch|pkg-config|pkgconf|tar|unzip|wget|xz-utils|yasm|zip)$/;

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

function installedPackages({ instruction: { keyword, rest } }: Step): readonly string[] {
  if (keyword !== 'RUN') return [];
  const installs = [...rest.matchAll(/\bapt(?:-get)?\s+(?:-\S+\s+)*install\b([^&|;\n]*)/g)].map(
    ([, words = '']) => words,
  );
  // They are unpacked where the author says.
  if (/\bdpkg\s+(?:-x|--extract)\b/.test(rest)) return [];
  return installs
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => /^[a-z0-9][a-z0-9+.-]*(?:=.*)?$/.test(word) && !ofBuilds.test(word));
}

/** A `make install` whose files do not come to lie where the program looks for them below /app. https://www.gnu.org/prep/standards/html_node/DESTDIR.html */
export const makeInstallRule: CheckRule = ({ dockerfile: { file }, steps }) =>
  steps.flatMap(({ instruction: { keyword, rest, line } }) => {
    const isInstalled = keyword === 'RUN' && /\bmake\b[^&|;]*\sinstall(?![\w-])/.test(rest);
    if (!isInstalled || /--prefix[= ]?\/app\b|\bPREFIX=\/app\b|CMAKE_INSTALL_PREFIX=\/app\b/i.test(rest)) return [];
    const destination = /\bDESTDIR=(\S+)/.exec(rest)?.[1];
    const configure = /(\S*configure)\b/.exec(rest)?.[1];
    const fixed = rest
      .replaceAll(/\s+/g, ' ')
      .replace(/(\S*configure)\b/, '$1 --prefix=/app/vendor')
      .replaceAll(/\s*\bDESTDIR=\S+/g, '');
    const how =
      configure === undefined
        ? 'Tell its configure or make the prefix /app/vendor'
        : `Write line ${line} as\n  RUN ${fixed}`;
    const change = `${how}\n  ENV PATH=/app/vendor/bin:$PATH LD_LIBRARY_PATH=/app/vendor/lib`;
    const what =
      destination === undefined
        ? 'make install writes below /usr/local, which no dyno has.'
        : `DESTDIR=${destination} moves the files to ${destination}/usr/local, but the program and its libraries look for each other below /usr/local, which no dyno has.`;
    return [{ level: 'warning', file, line, what, change }];
  });
