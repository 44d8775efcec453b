import { listArguments } from '../../base/dockerfile/instruction-arguments.ts';
import { type CheckedDockerfile, type CheckRule, isInApp } from './checked-dockerfile.ts';
import type { CheckFinding } from './finding.ts';
import { shown } from './onbuild-rule.ts';
import type { Step } from './steps.ts';

/** Where a dyno starts, and where the triggers run: both are told by the last WORKDIR, wherever it stands. */
export const workdirRule: CheckRule = (checked) => [...endFindings(checked), ...movedTriggers(checked)];

function endFindings({ dockerfile: { file }, steps, end: { workingDir } }: CheckedDockerfile): readonly CheckFinding[] {
  const last = steps.findLast(({ instruction }) => instruction.keyword === 'WORKDIR');
  if (last === undefined || workingDir === null || workingDir === '/app') return [];
  const { line } = last.instruction;
  if (!isInApp(workingDir)) {
    const what = `The last WORKDIR is ${workingDir}, which no dyno has: only /app is in the slug.`;
    return [
      {
        level: 'error',
        file,
        line,
        what,
        change: `Write line ${line} as WORKDIR /app, or end the file with WORKDIR /app.`,
      },
    ];
  }
  const what = `A dyno starts the Procfile's commands in ${workingDir}: the slug has a script that goes there (input profile: auto), where Heroku alone would start them in /app.`;
  return [{ level: 'note', file, line, what, change: null }];
}

/** A trigger below which the base has another WORKDIR: when it runs, that one is in force. */
function movedTriggers({ dockerfile: { file }, steps }: CheckedDockerfile): readonly CheckFinding[] {
  const moves = steps.filter(({ instruction, isTrigger }) => instruction.keyword === 'WORKDIR' && !isTrigger);
  const ownMoves = new Set(steps.filter((each) => each.isTrigger && each.instruction.keyword === 'WORKDIR'));
  // The triggers' own WORKDIR is in force for those after it.
  if (ownMoves.size > 0) return [];
  return steps.flatMap((step) => {
    const { line } = step.instruction;
    const later = moves.findLast((move) => move.instruction.line > line);
    if (!step.isTrigger || later === undefined || step.workingDir === null) return [];
    const before = moves.findLast((move) => move.instruction.line < line);
    const meant = before?.resolve(before.instruction.rest.trim()) ?? '/';
    const fixed = meant === step.workingDir ? null : fixedTrigger(step, meant);
    if (fixed === null) return [];
    const what = `ONBUILD runs when the app is added, and by then WORKDIR is ${step.workingDir} (line ${later.instruction.line}), not ${meant}.`;
    return [{ level: 'warning', file, line, what, change: `Write line ${line} as\n  ONBUILD ${fixed}` }];
  });
}

/** The trigger with the folder written out; null where it does not hang on it. */
function fixedTrigger(step: Step, meant: string): string | null {
  const { instruction } = step;
  if (instruction.keyword === 'RUN') return `RUN cd ${meant} && ${instruction.rest}`;
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return null;
  const words = listArguments(instruction.rest);
  const destination = words.at(-1) ?? '';
  if (destination.startsWith('/') || destination.startsWith('$')) return null;
  const target = destination === '.' || destination === './' ? meant : `${meant}/${destination.replace(/^\.\//, '')}`;
  return shown({ ...step, instruction: { ...instruction, rest: [...words.slice(0, -1), target].join(' ') } });
}
