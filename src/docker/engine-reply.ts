import { StringDecoder } from 'node:string_decoder';
import { cutText } from '../cut-text.ts';
import { ActionError } from '../errors.ts';

/** The longest line that is read as a record; the rest of a longer one is cut off. */
const LONGEST_LINE = 1024 * 1024;

/** One record of a reply. */
export interface EngineRecord {
  readonly text: string;
  /** The layer, or the tag, that it is about; empty if none. */
  readonly about: string;
  /** How far that is, in the engine's words; empty if it does not say. */
  readonly progress: string;
}

/**
 * Reads the records of a reply that the engine streams (load, push, pull) and gives each record's text to `onText`, with what
 * else it tells.
 *
 * The engine answers 200 before it starts, so a failure is a record like the others: without a line end, with `errorDetail`
 * and perhaps without `error`. A line that is no JSON is text. The reader of the client library misses those cases and
 * throws out of reach on the last. https://github.com/apocas/docker-modem/issues/146
 * Throws ActionError with the engine's words for a record that tells a failure, and if the connection breaks.
 */
export async function readEngineReply(
  reply: AsyncIterable<Buffer>,
  onText: (text: string, record: EngineRecord) => void,
): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  const takeLine = (text: string) => {
    const record = parseRecord(text);
    if (record.error !== undefined) throw new ActionError(record.error);
    if (record.text !== '') onText(record.text, record);
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

function parseRecord(line: string): EngineRecord & { readonly error?: string } {
  const text = line.trim();
  const plain = { text, about: '', progress: '' };
  if (!text.startsWith('{')) return plain;
  try {
    const record: unknown = JSON.parse(text);
    const { error, errorDetail, stream, status, id, progressDetail } = record as Readonly<Record<string, unknown>>;
    if (errorDetail !== undefined || error !== undefined) {
      const detail = (errorDetail as { message?: unknown } | null | undefined)?.message;
      return { ...plain, error: String(detail ?? error ?? 'The Docker engine failed and gave no reason.') };
    }
    const progress = JSON.stringify(progressDetail) ?? '';
    return { text: String(stream ?? status ?? '').trim(), about: String(id ?? ''), progress };
  } catch {
    // Garbage is text, but a failure whose record was too long to be read is still one.
    return { ...plain, ...(/^\{"error(Detail)?":/.test(text) ? { error: cutText(text, 500) } : {}) };
  }
}
