import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import type { CheckRule } from './checked-dockerfile.ts';
import { installedFiles } from './dependency-installers.ts';
import { copiesContext } from './onbuild-rule.ts';
import { type ShellCommand, shellCommands } from './shell-commands.ts';
import type { Step } from './steps.ts';
import { isBelow } from './writable-folders.ts';

/** Dependencies that are installed at each release and could be in the base, which is built anew when their lockfile changes. */
export const dependenciesRule: CheckRule = ({ dockerfile: { file, onBuild }, steps }) => {
  const triggers = steps.filter(({ isTrigger }) => isTrigger);
  const [firstTrigger] = onBuild;
  return triggers.flatMap((step) => {
    const commands = shellCommands(step);
    const found = commands.findIndex((command) => installedFiles(command) !== null);
    const install = commands[found];
    const files = install === undefined ? null : installedFiles(install);
    if (install === undefined || files === null || firstTrigger === undefined) return [];
    const moves = commands.slice(0, found).filter(({ words }) => words[0] === 'cd');
    const { line } = step.instruction;
    const runs = install.text.replace(/^(?:(?:if|then|else|do|!|\{|\()\s+|\()+/, '');
    const outcome = { copies: copiedBefore(triggers, files), line, rest: withoutInstall(step, install), runs };
    const change = [
      `Put this before line ${firstTrigger.line}, so that it is part of the base:`,
      `  COPY${ownerFlag(step)} ${copiedFiles(files, step, triggers)}`,
      `  RUN ${[...moves.map(({ text }) => text), runs].join(' && ')}`,
      `and ${lineChanges(outcome)}.`,
    ].join('\n');
    const what = `ONBUILD RUN ${runs} installs the dependencies anew at each release.`;
    return [{ level: 'warning', file, line, what, change }];
  });
};

/** Sources as they are in the build context, and where the install looks for them. */
function copiedFiles(files: readonly string[], step: Step, triggers: readonly Step[]): string {
  const context = triggers.find(copiesContext);
  const root = context?.resolve(listArguments(context.instruction.rest).at(-1) ?? '') ?? '/app';
  const sources = files.map((file) => {
    if (isBelow(file, root)) return posix.relative(root, file);
    return step.workingDir === null ? file : posix.relative(step.workingDir, file);
  });
  const folder = posix.dirname(files[0] ?? '');
  const here = step.workingDir;
  const isHere = here !== null && isBelow(folder, here);
  // From `/`, where nobody has set WORKDIR, all folders look near.
  const shown = isHere && !(here === '/' && isBelow(folder, root)) ? `./${posix.relative(here, folder)}` : folder;
  return `${sources.join(' ')} ${shown.replace(/\/?$/, '/').replace(/^\.\/(?=.)/, '')}`;
}

/** What is left of a RUN without one of its commands: empty where that does nothing, null where a shell's conditions or pipes hang on it. */
function withoutInstall(step: Step, install: ShellCommand): string | null {
  if (/\||(?:^|[;&]\s*|\s)(?:if|for|while|until|case)\s|[({]\s/.test(step.instruction.rest)) return null;
  const others = shellCommands(step).filter(({ text }) => text !== install.text);
  return others.every(({ words }) => words[0] === 'cd') ? '' : others.map(({ text }) => text).join(' && ');
}

function ownerFlag({ user }: Step): string {
  return user === null || user === 'root' || user === '0' ? '' : ` --chown=${user}:${user}`;
}

/** What becomes of the triggers that did the same before. */
function lineChanges({
  copies,
  line,
  rest,
  runs,
}: {
  readonly copies: readonly number[];
  readonly line: number;
  readonly rest: string | null;
  readonly runs: string;
}): string {
  const gone = rest === '' ? [...copies, line] : copies;
  const kept =
    rest === null
      ? [`take ${runs} out of line ${line}`]
      : rest === ''
        ? []
        : [`write line ${line} as ONBUILD RUN ${rest}`];
  const deleted = gone.length === 0 ? [] : [`delete line ${gone.join(' and ')}`];
  return [...deleted, ...kept].join(', and ');
}

/** Lines of the triggers that copy these files alone: they are in the base then. */
function copiedBefore(triggers: readonly Step[], files: readonly string[]): readonly number[] {
  const names = new Set(files.map((each) => posix.basename(each)));
  return triggers
    .filter(({ instruction: { keyword, rest } }) => {
      const sources = listArguments(rest).slice(0, -1);
      return keyword === 'COPY' && sources.length > 0 && sources.every((source) => names.has(posix.basename(source)));
    })
    .map(({ instruction: { line } }) => line);
}
