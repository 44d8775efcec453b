import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ActionError, errorMessage } from '../errors.ts';
import { asObject, parseJson } from '../json-shape.ts';
import type { ReleaseReport } from './report.ts';
import { asReleaseReport } from './report-shape.ts';

/** A full report of 1,000 folders with names of ordinary length takes some 700 KB. */
export const LARGEST_REPORT_BYTES = 4 * 1024 * 1024;

/**
 * Reads the report of a release that a job of a stranger's pull request may have written. Names have the form of names,
 * numbers are within bounds, lists and texts no longer than ours are, and kinds are those that we know; addresses, advice and
 * releases are not taken from it. What is left of texts are its own words: `isFromFile` says so to whoever shows them. Throws ActionError that says in one line what does not fit, quoting nothing of the file.
 */
export async function readReport(file: string): Promise<ReleaseReport> {
  try {
    return parseReport(await readSmallFile(file));
  } catch (error) {
    throw new ActionError(`The report ${JSON.stringify(file)} was refused: ${errorMessage(error)}.`, { cause: error });
  }
}

/** Reads the bytes of a report, see `readReport`. Throws ActionError that begins with the field that does not fit, or `it`. */
export function parseReport(bytes: Buffer): ReleaseReport {
  return asReleaseReport(asObject(parseJson(decoded(bytes), 'it'), 'it'), '');
}

/** A link or a pipe in its place could lead elsewhere, or never end. */
async function readSmallFile(file: string): Promise<Buffer> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  await using handle = await opened(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  const found = await handle.stat();
  if (!found.isFile()) throw new ActionError('it is not a file');
  if (found.size > LARGEST_REPORT_BYTES) throw tooLarge();
  const buffer = Buffer.alloc(found.size + 1);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
  return buffer.subarray(0, bytesRead);
}

async function opened(file: string, flags: number): Promise<FileHandle> {
  try {
    return await open(file, flags);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new ActionError('there is no such file', { cause: error });
    if (code === 'ELOOP') throw new ActionError('it is a symbolic link', { cause: error });
    throw new ActionError(`it cannot be read (${String(code ?? 'unknown')})`, { cause: error });
  }
}

function decoded(bytes: Buffer): string {
  if (bytes.length > LARGEST_REPORT_BYTES) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ActionError('it is not UTF-8 text', { cause: error });
  }
}

function tooLarge(): ActionError {
  return new ActionError(`it is larger than ${LARGEST_REPORT_BYTES} bytes`);
}
