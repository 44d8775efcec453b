import type { Log } from '../log.ts';
import type { ReportedCheck } from '../report/reported-check.ts';

/** GitHub shows as many annotations of a kind in a step. https://docs.github.com/en/actions/reference/limits */
const MOST_ANNOTATIONS = 10;

/**
 * Tells what a check found, each finding once. One that is an error is left to whoever refuses the slug for it; of those beyond
 * what GitHub shows, there is a plain line.
 */
export function noteCheck({ outcome, summary, findings }: ReportedCheck, log: Log): void {
  if (outcome === 'not-run') log.notice(`Not checked: ${summary}.`);
  else log.info(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
  const told = findings.filter(({ level }) => level !== 'error');
  for (const [index, { level, message }] of told.entries()) {
    if (level === 'error' || index >= MOST_ANNOTATIONS) log.info(message);
    else log[level](message);
  }
}
