import type { Log } from '../../log.ts';
import type { SaveOutcome } from './store.ts';

/** Says what became of a save to `place`, e.g. `the Actions cache`, and hands it on. */
export function reportSave(outcome: SaveOutcome, place: string, log: Log): SaveOutcome {
  if (outcome.kind === 'saved') log.info(`The base is in ${place} now, as ${outcome.entry}.`);
  if (outcome.kind === 'skipped') log.info(`The base was not put into ${place}: ${outcome.reason}.`);
  if (outcome.kind === 'failed')
    log.warning(`The base could not be put into ${place}: ${outcome.reason}. The next job may have to build it again.`);
  return outcome;
}
