/**
 * A file name as the file system has it: one UTF-16 unit per byte (latin1), since two different names that are not
 * UTF-8 must not become the same string. Never print one: `showPath` makes it readable.
 */
export type BytePath = string;

/** The name that a program's text means, e.g. `.slugignore` or a pattern in it. */
export function bytePath(text: string): BytePath {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The bytes of a name, for a tar header or a hash. */
export function pathBytes(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** A name by itself: one that is cut out of a larger text keeps all of that in memory. */
export function ownCopy(path: BytePath): BytePath {
  return Buffer.from(path, 'latin1').toString('latin1');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const ascii = /^[\x00-\x7f]*$/;
const plain = /^[\x20-\x5b\x5d-\x7e]*$/;
const unprintable = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The name as text; null if it is not UTF-8. */
export function pathText(path: BytePath): string | null {
  if (ascii.test(path)) return path;
  try {
    return utf8.decode(pathBytes(path));
  } catch {
    return null;
  }
}

/**
 * A name for people and for JSON: UTF-8 as it is; a backslash, control characters, marks that turn the text's direction
 * and bytes that are no UTF-8 as `\xHH`. Different names stay different.
 */
export function showPath(path: BytePath): string {
  if (plain.test(path)) return path;
  const text = pathText(path);
  if (text === null) return path.replace(/[^\x20-\x5b\x5d-\x7e]/g, (byte) => escapeBytes(Buffer.from(byte, 'latin1')));
  return text.replace(unprintable, (character) => escapeBytes(Buffer.from(character, 'utf8')));
}

function escapeBytes(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
