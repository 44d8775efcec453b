import type { DynoCheck } from '../dyno/dyno-check.ts';
import { RELEASE_TYPE } from '../dyno/release-type.ts';
import { ActionError } from '../errors.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { CheckFlags } from './check-flags.ts';

/** What the checks of a slug file came to. */
export interface CheckedSlug extends DynoCheck {
  readonly links: ReportedCheck;
}

type AskedFlags = Pick<CheckFlags, 'file' | 'processTypes' | 'linkCheck'>;

/** Throws ActionError for what is asked to be booted and is not in the Procfile. */
export function refuseUnknownTypes(processTypes: ProcessTypes, asked: Pick<AskedFlags, 'file' | 'processTypes'>): void {
  const unknown = bootable(asked.processTypes).filter((type) => !Object.hasOwn(processTypes, type));
  if (unknown.length === 0) return;
  const known = Object.keys(processTypes).join(', ');
  throw new ActionError(
    `The Procfile in '${asked.file}' has no process type ${unknown.join(', ')}; it has ${known}. Name what to boot by --process.`,
  );
}

/** Throws ActionError unless every process that was asked for was booted, and nothing is wrong that is to be a failure. */
export function refuseUnproven({ reported, processes, links }: CheckedSlug, asked: AskedFlags): void {
  const { file, processTypes } = asked;
  const needsLinks = asked.linkCheck === 'fail';
  if (reported.outcome === 'failed' || (needsLinks && links.outcome === 'failed')) {
    throw new ActionError(`'${file}' would not run on Heroku.`);
  }
  if (reported.outcome === 'not-run') throw new ActionError(`'${file}' could not be checked: ${reported.summary}.`);
  const booted = new Set(processes.map(({ processType }) => processType));
  const unbooted = bootable(processTypes).filter((type) => !booted.has(type));
  if (unbooted.length > 0) throw new ActionError(`'${file}' is not proven: ${unbooted.join(', ')} was not booted.`);
  if (needsLinks && links.outcome !== 'passed') {
    throw new ActionError(`What '${file}' needs could not be checked: ${links.summary}.`);
  }
}

/** No check runs the release command. */
function bootable(types: readonly string[]): readonly string[] {
  return [...new Set(types)].filter((type) => type !== RELEASE_TYPE);
}
