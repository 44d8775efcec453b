import { ActionError } from '../errors.ts';

/**
 * A signal that aborts when the runner cancels the job: SIGINT, then SIGTERM after 7.5 s, then the end.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function cancelledBySignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new ActionError(`Cancelled (${name}).`)));
  }
  return controller.signal;
}
