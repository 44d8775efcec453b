import { types } from 'node:util';

/** Where in the user's own files a fault is, so that it can be annotated on its line. */
export interface SourceLocation {
  /** Path as the user knows it, relative to the workspace. */
  readonly file: string;
  /** First line is 1. */
  readonly line?: number;
}

/**
 * A failure that we expect and the user can do something about. The message says what happened, where, and what to do;
 * no stack is shown. Anything that is thrown and is not an `ActionError` is a bug of ours and is reported as one.
 */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  readonly location: SourceLocation | undefined;

  constructor(message: string, options: { cause?: unknown; location?: SourceLocation } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.location = options.location;
  }
}

/** One line for a caught value: its message, or its code where a system error has an empty message. */
export function errorMessage(error: unknown): string {
  // An error of another realm (a worker, a test) is no instance of our Error, and a DOMException is not native.
  if (!types.isNativeError(error) && !(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.message === '') return error.errors.map(errorMessage).join('; ');
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}
