import { ActionError } from '../errors.ts';
import type { Trouble } from './call-policy.ts';

interface RemoteFacts {
  /** Null: another try would end the same way. */
  readonly trouble: Trouble | null;
  /** How long the server asks us to stay away, if it said so. */
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

/** One exchange with another machine failed. */
export class RemoteError extends ActionError {
  override readonly name: string = 'RemoteError';
  readonly trouble: Trouble | null;
  readonly retryAfterMs: number | null;

  constructor(message: string, { trouble, retryAfterMs = null, ...options }: RemoteFacts) {
    super(message, options);
    this.trouble = trouble;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No whole reply came. What the other side did is not known. */
export class NoReplyError extends RemoteError {
  override readonly name = 'NoReplyError';

  constructor(message: string, cause: unknown) {
    super(message, { trouble: 'no-reply', cause });
  }
}

/** The other side said that it did what was asked, in a reply that tells nothing else. */
export class UnreadableReplyError extends RemoteError {
  override readonly name = 'UnreadableReplyError';

  constructor(message: string, cause: unknown) {
    super(message, { trouble: null, cause });
  }
}

/** The signal aborted between the request and its reply. What the other side did is not known. */
export class CancelledCallError extends RemoteError {
  override readonly name = 'CancelledCallError';

  constructor(message: string, cause: unknown) {
    super(message, { trouble: null, cause });
  }
}
