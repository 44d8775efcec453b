/** First and last byte of a part, both counted in. */
export interface BytePart {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of `sizeBytes` bytes that a Range header asks for: null for the whole, `unsatisfiable` past its end.
 * A header that is not understood counts as absent: https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 */
export function bytePart(header: string | undefined, sizeBytes: number): BytePart | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (match === null) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  const last = sizeBytes - 1;
  const start = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? last : Math.min(Number(to), last);
  return start > last || end < start ? 'unsatisfiable' : { start, end };
}
