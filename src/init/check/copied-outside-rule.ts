import { posix } from 'node:path';
import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { type CheckedDockerfile, type CheckRule, isInApp } from './checked-dockerfile.ts';
import type { CheckFinding } from './finding.ts';
import { copiesContext, shown } from './onbuild-rule.ts';
import type { Step } from './steps.ts';
import { isOfBuilds, isUsedByBuild } from './used-by-build.ts';

/** What is written outside /app by a COPY or an ADD: the build has it, the dyno does not. */
export const copiedOutsideRule: CheckRule = (checked) =>
  checked.steps.flatMap((step, index) => {
    const { keyword, rest } = step.instruction;
    const [to = '', ...sources] = listArguments(rest).toReversed();
    if (keyword !== 'COPY' && keyword !== 'ADD') return [];
    const path = step.resolve(to);
    if (path === null || isInApp(path) || isOfBuilds(path)) return [];
    const later = checked.steps.slice(index + 1);
    // What a build works on is well placed there.
    if (isUsedByBuild({ path, names: [to, ...sources].map((each) => posix.basename(each)) }, later)) return [];
    return outsideFinding({ step, path, later }, checked);
  });

function outsideFinding(
  { step, path, later }: { readonly step: Step; readonly path: string; readonly later: readonly Step[] },
  { dockerfile: { file } }: CheckedDockerfile,
): readonly CheckFinding[] {
  const { line } = step.instruction;
  const runs = later.filter(({ instruction }) => instruction.keyword === 'RUN');
  const isWhole = copiesContext(step);
  const words = listArguments(step.instruction.rest);
  const rest = [...words.slice(0, -1), isWhole ? '/app' : `/app/${posix.basename(path)}`].join(' ');
  const moved = shown({ ...step, instruction: { ...step.instruction, rest } });
  const change = `Write line ${line} as\n  ${step.isTrigger ? 'ONBUILD ' : ''}${moved}`;
  const isApp = isWhole && step.isTrigger && runs.every(({ isTrigger }) => !isTrigger);
  const what = `It copies to ${path}, and only /app is in the slug, so no dyno has it.`;
  return [{ level: isApp ? 'error' : 'warning', file, line, what, change }];
}
