import { ActionError } from '../errors.ts';
import { appNameProblem } from '../heroku/app-name.ts';
import type { Read } from '../json-record.ts';
import { asCount, asNumber, asText, asTextLike } from '../json-shape.ts';
import { readShownPath } from '../slug/shown-path.ts';
import { showPath } from '../tar/byte-path.ts';
import { safeLines } from '../untrusted-text.ts';

/** 2^50: more than any slug, folder or image has, and small enough that sums stay exact. */
const MOST_BYTES = 2 ** 50;
/** A path of Linux has 4,096 bytes at most, each of which may be shown as `\xHH`. */
const LONGEST_PATH = 4 * 4096;
/** A year in seconds: no step, build or transfer takes that long. */
const LONGEST_SECONDS = 365 * 86_400;

/** Whole bytes. */
export const asBytes: Read<number> = (value, where) => within(asCount(value, where), MOST_BYTES, where);

/** Whole bytes, or as many less. */
export const asByteDelta: Read<number> = (value, where) => {
  const bytes = asNumber(value, where);
  if (!Number.isSafeInteger(bytes)) throw new ActionError(`${where} is not a whole number`);
  within(Math.abs(bytes), MOST_BYTES, where);
  return bytes;
};

/** A time that something took, in seconds. */
export const asSeconds: Read<number> = (value, where) => within(fromZero(value, where), LONGEST_SECONDS, where);

/** A time that something took, in milliseconds. */
export const asMilliseconds: Read<number> = (value, where) =>
  within(fromZero(value, where), LONGEST_SECONDS * 1000, where);

/** An age in milliseconds: of a thousand years at most. */
export const asAge: Read<number> = (value, where) => within(fromZero(value, where), LONGEST_SECONDS * 1e6, where);

/** A line of somebody's words, at most so many characters; what could turn a terminal or end the line is taken out. */
export function line(most: number): Read<string> {
  return (value, where) => safeLines(shortText(value, where, most)).join(' ');
}

/** Several lines of somebody's words, at most so many characters. */
export function lines(most: number): Read<string> {
  return (value, where) => safeLines(shortText(value, where, most)).join('\n');
}

/** A text of this form that is not longer than `most`. */
export function textLike(pattern: RegExp, most: number, what: string): Read<string> {
  return (value, where) => {
    shortText(value, where, most);
    return asTextLike(value, { where, pattern, what });
  };
}

/** An app's name by Heroku's rule. */
export const asAppName: Read<string> = (value, where) => {
  const name = asText(value, where);
  if (appNameProblem(name) !== null) throw new ActionError(`${where} is not the name of an app`);
  return name;
};

/** A path below `/app` as `showPath` writes it, and as it writes no other. */
export const asShownPath: Read<string> = (value, where) => {
  const path = shortText(value, where, LONGEST_PATH);
  if (path === '' || showPath(readShownPath(path)) !== path) throw new ActionError(`${where} is not a path`);
  return path;
};

/** A branch's name. https://git-scm.com/docs/git-check-ref-format */
export const asBranch = textLike(/^(?![-/])[^\p{C}\p{Z}~^:?*[\\]+$/u, 255, 'the name of a branch');

/** A commit's hash in full. */
export const asCommit = textLike(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 64, 'a commit');

/** `SHA256:` and hex, as Heroku writes the checksum of a slug. */
export const asChecksum = textLike(/^SHA256:[0-9a-f]{64}$/, 71, 'the checksum of a slug');

/** A SHA-256 in hex. */
export const asHex = textLike(/^[0-9a-f]{64}$/, 64, 'a SHA-256 in hex');

/** An image's name, with its tag or digest. https://github.com/distribution/reference/blob/v0.6.0/reference.go */
export const asImageReference = textLike(/^[\w[][\w.:/@[\]-]*$/, 500, "an image's name");

/** A number of a release: `v42` is 42. */
export const asVersion: Read<number> = (value, where) => within(asCount(value, where), 1e9, where);

/** One of a table's keys. */
export function keyOf<Word extends string>(table: Readonly<Record<Word, unknown>>): Read<Word> {
  const isKey = (value: unknown): value is Word => typeof value === 'string' && Object.hasOwn(table, value);
  return (value, where) => {
    if (!isKey(value)) throw new ActionError(`${where} is none of ${Object.keys(table).join(', ')}`);
    return value;
  };
}

function shortText(value: unknown, where: string, most: number): string {
  const text = asText(value, where);
  if (text.length > most) throw new ActionError(`${where} has more than ${most} characters`);
  if (!text.isWellFormed()) throw new ActionError(`${where} is not Unicode text`);
  return text;
}

function fromZero(value: unknown, where: string): number {
  const number = asNumber(value, where);
  if (number < 0) throw new ActionError(`${where} is below 0`);
  return number;
}

function within(number: number, most: number, where: string): number {
  if (number > most) throw new ActionError(`${where} is larger than ${most}`);
  return number;
}
