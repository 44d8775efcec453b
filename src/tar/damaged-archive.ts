import { ActionError } from '../errors.ts';

/** What is wrong with a tar: its message completes "it has …". Whoever reads the tar knows whose it is, and what to do. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}

/** The engine's archive cannot be trusted: `what` completes "it has …". */
export function damagedArchive(what: string): ActionError {
  return new ActionError(
    `The engine's archive of /app is damaged: it has ${what}. Nothing was released; run the job again, and look at the Docker daemon's log if it happens again.`,
  );
}
