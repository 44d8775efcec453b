import { openBaseWorld, type RunWorld, writeReport } from './base-world.ts';
import { ActionError } from './errors.ts';
import type { RebuildInputs } from './inputs/inputs.ts';
import { rebuildBase } from './rebuild-base.ts';
import type { RebuildReport } from './report/rebuild-report.ts';

/** A rebuild that ran, and where its report is. */
export interface FinishedRebuild {
  readonly report: RebuildReport;
  readonly reportFile: string;
}

/**
 * Wires the rebuild story to the world and runs it. The report is written whatever becomes of the run. Throws ActionError
 * under a trigger that strangers can set off: nothing may be saved then, so there is nothing to rebuild for.
 */
export async function runRebuild(inputs: RebuildInputs, world: RunWorld): Promise<FinishedRebuild> {
  const { trigger } = world;
  if (trigger.kind === 'untrusted')
    throw new ActionError(
      `This run was set off by ${trigger.by}, so nothing may be saved for other jobs, and a rebuilt base would be lost. Run rebuild-base on a schedule, or by hand.`,
    );
  const base = await openBaseWorld(inputs, world);
  const report = await rebuildBase(inputs, base);
  return { report, reportFile: await writeReport(base.folder, report) };
}
