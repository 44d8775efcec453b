import { StringDecoder } from 'node:string_decoder';
import { ActionError } from '../errors.ts';

/** The longest line that is read as a record; the rest of a longer one is cut off. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Reads the records of a reply that the engine streams (load, push, pull) and gives each record's text to `onText`.
 *
 * The engine answers 200 before it starts, so a failure is a record like the others: without a line end, with `errorDetail`
 * and perhaps without `error`. A line that is no JSON is text. The reader of the client library misses those cases and
 * throws out of reach on the last. https://github.com/apocas/docker-modem/issues/146
 * Throws ActionError with the engine's words for a record that tells a failure, and if the connection breaks.
 */
export async function readEngineReply(reply: AsyncIterable<Buffer>, onText: (text: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  const takeLine = (text: string) => {
    const record = parseRecord(text);
    if (record.error !== undefined) throw new ActionError(record.error);
    if (record.text !== '') onText(record.text);
  };
  try {
    for await (const chunk of reply) {
      const lines = (line + decoder.write(chunk)).split('\n');
      line = (lines.pop() ?? '').slice(0, LONGEST_LINE);
      for (const each of lines) takeLine(each.slice(0, LONGEST_LINE));
    }
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw new ActionError('The connection to the Docker engine broke off in the middle of its reply.', {
      cause: error,
    });
  }
  takeLine(line + decoder.end());
}

interface EngineRecord {
  readonly text: string;
  readonly error?: string;
}

function parseRecord(line: string): EngineRecord {
  const text = line.trim();
  if (!text.startsWith('{')) return { text };
  try {
    const record: unknown = JSON.parse(text);
    const { error, errorDetail, stream, status } = record as Readonly<Record<string, unknown>>;
    if (errorDetail !== undefined || error !== undefined) {
      const detail = (errorDetail as { message?: unknown } | null | undefined)?.message;
      return { text, error: String(detail ?? error ?? 'The Docker engine failed and gave no reason.') };
    }
    return { text: String(stream ?? status ?? '').trim() };
  } catch {
    // Garbage is text, but a failure whose record was too long to be read is still one.
    return /^\{"error(Detail)?":/.test(text) ? { text, error: text.slice(0, 500) } : { text };
  }
}
