import { ActionError, errorMessage } from '../errors.ts';
import type { HerokuClient } from './client.ts';
import { endpointProblem } from './endpoint.ts';
import { exchange } from './exchange.ts';
import { oneLine } from './plain-text.ts';

/** What the message of a failure quotes at most. */
const MOST_LINES = 20;
const MOST_LINE_CHARACTERS = 300;
const MOST_TAIL_BYTES = 64 * 1024;
const LONGEST_READ_MS = 30_000;

/**
 * The last lines that a release command printed, stripped of control characters; null if there are none or they cannot
 * be had, for a failure to read them must not hide the failure that they explain.
 */
export async function readOutputTail(client: HerokuClient, outputStreamUrl: string): Promise<readonly string[] | null> {
  // Who knows the URL can read what the command prints, and that may be anything.
  client.log.mask(outputStreamUrl);
  const url = URL.parse(outputStreamUrl);
  if (url === null || endpointProblem(url) !== null) return null;
  try {
    const reply = await exchange({
      url,
      method: 'GET',
      headers: { accept: 'text/plain' },
      doing: 'read the output of the release command',
      maxBytes: MOST_TAIL_BYTES,
      keep: 'end',
      replyMs: LONGEST_READ_MS,
      signal: client.signal,
    });
    if (reply.status !== 200 && reply.status !== 206) return null;
    return lastLines(reply.text);
  } catch (error) {
    if (!(error instanceof ActionError) && !client.signal.aborted) throw error;
    client.log.debug(errorMessage(error));
    return null;
  }
}

function lastLines(text: string): readonly string[] | null {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => oneLine(line, MOST_LINE_CHARACTERS))
    .filter((line) => line !== '')
    .slice(-MOST_LINES);
  return lines.length === 0 ? null : lines;
}
