import type { BytePath } from '../tar/byte-path.ts';

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
 * What a compiled Python file, `__pycache__/x.cpython-312.pyc`, records of its source. Python compiles a source again at each
 * start if its time is not the recorded one, so the slug must keep that time. Null for other files, for those checked by
 * hash, and for a `.pyc` beside its source, which Python takes only where there is no source.
 * https://peps.python.org/pep-0552/, https://peps.python.org/pep-3147/#flow-chart
 */
export function compiledFrom(path: BytePath, head: Buffer): CompiledFrom | null {
  const [, folder, name] = /^(.*\/)?__pycache__\/([^./]+)\.[^/]*pyc$/s.exec(path) ?? [];
  if (name === undefined || head.length < PYC_HEADER_BYTES || head.readUInt32LE(4) !== 0) return null;
  return { source: `${folder ?? ''}${name}.py`, mtime: head.readUInt32LE(8), size: head.readUInt32LE(12) };
}
