import { cutText } from '../cut-text.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { CommandWorld } from './command.ts';

/** As long as a dyno may take to bind its port, and a little for the page. */
const LIMIT_MS = 80_000;
const SHOWN_CHARACTERS = 2_000;

/** Fetches the app's page, which waits for its dyno to boot, and prints it. Throws ActionError if the dyno does not answer, or with a server error. */
export async function showPage(url: string, { log, signal }: CommandWorld): Promise<void> {
  log.info(`Fetching ${url}`);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]) });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    throw new ActionError(`The app's page at ${url} could not be fetched: ${errorMessage(error)}`, { cause: error });
  }
  log.untrusted(`HTTP ${response.status}\n${cutText(text, SHOWN_CHARACTERS)}\n`);
  if (response.status >= 500)
    throw new ActionError(`The app's dyno answered ${url} with ${response.status}. Its output above says more.`);
}
