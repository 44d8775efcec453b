import { ActionError, errorMessage, type SourceLocation } from '../errors.ts';
import { withoutQueries } from '../plain-reason.ts';

/** Why a run failed. */
export interface ReportedFailure {
  readonly message: string;
  readonly location?: SourceLocation;
  /** Whether it is a fault of ours and not one that the user can do something about. */
  readonly isBug: boolean;
}

/** A caught value as a report tells it: each failure of several once, the first cause before what followed from it. */
export function reportedFailure(error: unknown): ReportedFailure {
  const failures = failuresIn(error);
  const messages = new Set(failures.map(errorMessage));
  const location = failures.map((each) => (each instanceof ActionError ? each.location : undefined)).find(Boolean);
  return {
    message: [...messages].join('\n'),
    isBug: failures.some((each) => !(each instanceof ActionError)),
    ...(location === undefined ? {} : { location }),
  };
}

/** A caught value with its stack, its causes and the failures that it gathers, for the debug log. Addresses lose their query. */
export function errorTrace(error: unknown): string {
  return withoutQueries(traceLines(error, new Set()).join('\n'));
}

function traceLines(error: unknown, seen: Set<unknown>): readonly string[] {
  if (seen.has(error)) return [];
  seen.add(error);
  if (!(error instanceof Error)) return [String(error)];
  const causes = [...partsOf(error), ...(error.cause === undefined ? [] : [error.cause])];
  const below = causes.flatMap((cause) => traceLines(cause, seen)).map((line) => `  ${line}`);
  return [error.stack ?? errorMessage(error), ...(below.length === 0 ? [] : ['caused by:', ...below])];
}

function failuresIn(error: unknown): readonly unknown[] {
  const parts = partsOf(error);
  return parts.length === 0 ? [error] : parts.flatMap(failuresIn);
}

/** What failed first comes first: a clean-up that fails as well must not hide why it was needed. */
function partsOf(error: unknown): readonly unknown[] {
  if (error instanceof AggregateError) return error.errors;
  if (error instanceof SuppressedError) return [error.suppressed, error.error];
  return [];
}
