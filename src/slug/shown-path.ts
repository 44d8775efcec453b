import { type BytePath, bytePath } from '../tar/byte-path.ts';

/** The name that `showPath` wrote: what is shown is unambiguous, so that a manifest's paths can be compared byte by byte. */
export function readShownPath(shown: string): BytePath {
  return shown
    .split(/(\\x[0-9a-f]{2})/)
    .map((part, index) => (index % 2 === 0 ? bytePath(part) : String.fromCharCode(Number.parseInt(part.slice(2), 16))))
    .join('');
}
