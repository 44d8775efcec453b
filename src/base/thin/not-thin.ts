import { ActionError } from '../../errors.ts';

/** The base has something that no image of one layer can carry, so that only the whole of it can be kept. */
export class NotThinError extends ActionError {
  override readonly name = 'NotThinError';
  /** Completes the sentence "The whole base is kept because …". */
  readonly reason: string;

  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(`The base cannot be kept thin: ${reason}`, options);
    this.reason = reason;
  }
}
