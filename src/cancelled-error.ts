import { ActionError } from './errors.ts';

/** What a run is aborted with when it is cancelled. It knows when that was, so that all clean-ups share the time that is left. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError';
  /** As `performance.now()` has it. */
  readonly atMs: number = performance.now();
}

/** What is left of `graceMs`, from 0 up, since the cancellation that aborted `signal`; all of it where nothing was cancelled yet. */
export function graceLeftMs(signal: AbortSignal, graceMs: number): number {
  const reason: unknown = signal.reason;
  return reason instanceof CancelledError ? Math.max(0, graceMs - (performance.now() - reason.atMs)) : graceMs;
}
