import type { ActionError } from '../../errors.ts';
import { RemoteError } from '../../remote/remote-error.ts';
import { HerokuApiError } from '../errors.ts';

/** The errors of several calls without repetition: what is wrong with the token, Heroku or the network is so for all of them. */
export function toldOnce(errors: readonly ActionError[]): readonly ActionError[] {
  const common = errors.find(isOfAllCalls);
  return errors.filter((error) => error === common || !isOfAllCalls(error));
}

function isOfAllCalls(error: ActionError): boolean {
  if (!(error instanceof RemoteError)) return false;
  return error.trouble !== null || (error instanceof HerokuApiError && isOfTheToken(error));
}

/** Whether any other call with this token would be refused as well. */
export function isOfTheToken({ status, id }: HerokuApiError): boolean {
  return status === 401 || id === 'two_factor';
}
