import { RELEASE_TYPE } from '../dyno/release-type.ts';
import { ActionError } from '../errors.ts';
import type { ProofInputs } from '../inputs/proof-inputs.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { RunImageChoice } from './run-image.ts';

/** The default of dyno-check-processes: an app of workers alone has no such type, and nobody named it. */
export const DEFAULT_TYPE = 'web';

type AskedTypes = Pick<ProofInputs, 'dynoCheck' | 'dynoCheckProcesses'>;

/**
 * Refuses, before anything is built, a run whose slug could not be booted in the end: no run image is known for it, or a
 * process type is named that the Procfile lacks. `processTypes` is null where they are not known yet.
 */
export function refuseUnbootable({
  choice,
  processTypes,
  inputs,
}: {
  readonly choice: RunImageChoice;
  readonly processTypes: ProcessTypes | null;
  readonly inputs: AskedTypes;
}): void {
  if (!inputs.dynoCheck) return;
  const faults = [
    ...(choice.kind === 'unknown'
      ? [
          `It is not known which image the app's dynos run on: ${choice.reason}; or set dyno-check to false to do without the proof that the slug boots.`,
        ]
      : []),
    ...(processTypes === null ? [] : missingTypeFaults(processTypes, inputs)),
  ];
  if (faults.length > 0) throw new ActionError(faults.join('\n'));
}

/** Refuses process types that are named to be booted and that there are not. */
export function refuseMissingTypes(processTypes: ProcessTypes, inputs: AskedTypes): void {
  const faults = inputs.dynoCheck ? missingTypeFaults(processTypes, inputs) : [];
  if (faults.length > 0) throw new ActionError(faults.join('\n'));
}

/** Whether there is nothing to boot, and nobody asked for anything in particular. */
export function hasNothingToBoot(processTypes: ProcessTypes, { dynoCheckProcesses }: AskedTypes): boolean {
  return isDefault(dynoCheckProcesses) && !Object.hasOwn(processTypes, DEFAULT_TYPE);
}

function missingTypeFaults(processTypes: ProcessTypes, { dynoCheckProcesses }: AskedTypes): readonly string[] {
  if (isDefault(dynoCheckProcesses)) return [];
  const missing = dynoCheckProcesses.filter((type) => type !== RELEASE_TYPE && !Object.hasOwn(processTypes, type));
  if (missing.length === 0) return [];
  const has = Object.keys(processTypes).join(', ');
  return [`dyno-check-processes names ${missing.join(', ')}, which the Procfile has not; it has ${has}.`];
}

function isDefault(types: readonly string[]): boolean {
  return types.length === 1 && types[0] === DEFAULT_TYPE;
}
