import { CancelledError } from '../cancelled-error.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { failJob } from './failure.ts';

/** The runner sends SIGTERM 7.5 s after SIGINT, and kills the process 2.5 s later without a word of what it was at. */
const LATE_MS = 6_500;

/**
 * A signal that aborts when the runner cancels the job, or the user does by Ctrl-C. The first of several signals counts: what
 * comes after it finds the run on its way out.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancelledBySignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new CancelledError(`Cancelled (${name}).`)));
  }
  return controller.signal;
}

/** Ends the process red where a cancelled job does not end by itself in time; what it leaves is for the post step. */
export function endLateJob(signal: AbortSignal, log: Log): void {
  const end = () => {
    const what = `The cancelled run had not ended ${LATE_MS / 1000} s after the signal, and was given up.`;
    failJob(new ActionError(what, { cause: signal.reason }), log);
    process.exit();
  };
  signal.addEventListener('abort', () => setTimeout(end, LATE_MS), { once: true });
}
