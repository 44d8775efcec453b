import { ActionError } from '../../errors.ts';

/** An image's package database is damaged, or larger than any that is known. */
export class PackagesUnreadableError extends ActionError {
  override readonly name = 'PackagesUnreadableError';
}
