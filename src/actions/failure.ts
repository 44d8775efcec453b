import type { Log } from '../log.ts';
import { errorTrace, type ReportedFailure, reportedFailure } from '../report/failure.ts';

/**
 * Ends the job red: an expected failure with its message at its place, anything else as a bug of ours; with stack and causes
 * at debug. `failure` is what was caught, or what a report tells of it.
 */
export function failJob(failure: unknown, log: Log): void {
  process.exitCode = 1;
  const { message, location, isBug } = isReported(failure) ? failure : reportedFailure(failure);
  if (isBug) {
    log.error(
      `This is a bug in heroku-docker-release, please report it with the log of a run with debug logging: ${message}`,
    );
  } else log.error(message, location);
  if (!isReported(failure)) log.debug(errorTrace(failure));
}

/** Ends the process when something failed that nobody waited for; it is told like everything else, without secrets. */
export function failOnCrash(log: Log): void {
  process.on('uncaughtException', (error) => {
    failJob(error, log);
    process.exit();
  });
}

function isReported(failure: unknown): failure is ReportedFailure {
  return typeof failure === 'object' && failure !== null && !(failure instanceof Error) && 'isBug' in failure;
}
