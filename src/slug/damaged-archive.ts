import { ActionError } from '../errors.ts';

/** The engine's archive cannot be trusted: `what` completes "it has …". */
export function damagedArchive(what: string): ActionError {
  return new ActionError(
    `The engine's archive of /app is damaged: it has ${what}. Nothing was released; run the job again, and look at the Docker daemon's log if it happens again.`,
  );
}
