import type { SourceLocation } from '../../errors.ts';
import type { Dockerfile } from './dockerfile.ts';
import { readInstructions, toInstruction } from './dockerfile-instructions.ts';
import type { Stage } from './dockerfile-stages.ts';
import { envAssignments } from './instruction-arguments.ts';

/**
 * Where a Dockerfile last sets what the app image has: its WORKDIR (`name` is then of no account), or the ENV of a name;
 * triggers count, and so do the stages that the target stands on. Null where it comes from a FROM image.
 */
export function instructionPlace(
  { text, file, stages, target }: Pick<Dockerfile, 'text' | 'file' | 'stages' | 'target'>,
  keyword: 'ENV' | 'WORKDIR',
  name: string,
): SourceLocation | null {
  const { instructions, escapeSign } = readInstructions({ text, file });
  const nextFrom = (line: number) =>
    Math.min(...stages.filter((stage) => stage.line > line).map((stage) => stage.line), Number.POSITIVE_INFINITY);
  const placeIn = (stage: Stage): SourceLocation | null => {
    const own = instructions
      .filter(({ line }) => line > stage.line && line < nextFrom(stage.line))
      .map((each) =>
        each.keyword === 'ONBUILD' ? toInstruction({ text: each.rest, line: each.line, escapeSign, file }) : each,
      );
    const found = own.findLast(
      (each) =>
        each.keyword === keyword &&
        (keyword === 'WORKDIR' || envAssignments(each.rest, escapeSign).some(([set]) => set === name)),
    );
    if (found !== undefined) return { file, line: found.line };
    const below = stage.origin.kind === 'stage' ? stages[stage.origin.index] : undefined;
    return below === undefined ? null : placeIn(below);
  };
  return placeIn(target);
}
