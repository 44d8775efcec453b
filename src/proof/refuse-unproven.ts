import { ActionError } from '../errors.ts';
import type { ProofInputs } from '../inputs/proof-inputs.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import type { BootedSlug } from './boot-slug.ts';

/** Told before it only says how many more there are. */
const MOST_FAULTS = 20;

/**
 * All that the slug must not be released for, each with its cause and cure; null if it may be. A check that is null failed by
 * itself, and is for whoever has that failure.
 */
export function unprovenFault(
  { dyno, links }: { readonly dyno: BootedSlug | null; readonly links: ReportedCheck | null },
  { linkCheck }: Pick<ProofInputs, 'linkCheck'>,
): ActionError | null {
  const faults = [
    ...(dyno === null ? [] : dynoFaults(dyno)),
    ...(links !== null && linkCheck === 'fail' ? linkFaults(links) : []),
  ];
  if (faults.length === 0) return null;
  const more = faults.length - MOST_FAULTS;
  return new ActionError(
    [
      'The slug is not proven, so nothing was sent to Heroku.',
      ...faults.slice(0, MOST_FAULTS),
      ...(more > 0 ? [`And ${more} more, which are in the report.`] : []),
    ].join('\n'),
  );
}

function dynoFaults({ check, unproven }: BootedSlug): readonly string[] {
  const failed = errorsOf(check);
  if (unproven.length === 0) return failed;
  const cure = 'Without that proof it is released only with dyno-check set to false.';
  return [
    ...failed,
    check.outcome === 'not-run'
      ? `It could not be booted as a dyno: ${check.summary}. ${cure}`
      : `It could not be booted as ${unproven.join(', ')}. ${cure}`,
  ];
}

function linkFaults(links: ReportedCheck): readonly string[] {
  if (links.outcome !== 'not-run') return errorsOf(links);
  return [`What its programs need could not be looked for, and link-check is fail: ${links.summary}.`];
}

function errorsOf({ findings }: ReportedCheck): readonly string[] {
  return findings.filter(({ level }) => level === 'error').map(({ message }) => message);
}
