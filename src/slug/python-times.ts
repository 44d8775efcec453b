import { posix } from 'node:path';
import type { BytePath } from './byte-path.ts';

/** The bytes of a `.pyc` file that say which source it was compiled from. */
export const PYC_HEADER_BYTES = 16;

/** A source file as a `.pyc` file records it. */
export interface CompiledFrom {
  readonly source: BytePath;
  /** Seconds since 1970, modulo 2^32. */
  readonly mtime: number;
  /** Bytes, modulo 2^32. */
  readonly size: number;
}

/**
 * What a compiled Python file records of its source: `x.pyc`, or `__pycache__/x.cpython-312.pyc`. Python compiles a source
 * again at each start if its time is not the recorded one, so the slug must keep that time. Null for other files and for
 * files checked by hash. https://peps.python.org/pep-0552/
 */
export function compiledFrom(path: BytePath, head: Buffer): CompiledFrom | null {
  if (!path.endsWith('.pyc') || head.length < PYC_HEADER_BYTES || head.readUInt32LE(4) !== 0) return null;
  const folder = posix.dirname(path);
  const name = posix.basename(path, '.pyc');
  const source =
    posix.basename(folder) === '__pycache__'
      ? posix.join(posix.dirname(folder), `${name.split('.')[0] ?? name}.py`)
      : posix.join(folder, `${name}.py`);
  return { source, mtime: head.readUInt32LE(8), size: head.readUInt32LE(12) };
}
