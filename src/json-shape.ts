import { ActionError } from './errors.ts';

/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses `text`; throws ActionError that names `where`, never showing the text. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ActionError(`${where} is not JSON`, { cause: error });
  }
}

/** Throws ActionError that names `where` if `value` is no object. */
export function asObject(value: unknown, where: string): JsonObject {
  if (!isObject(value)) throw misfit(where, 'an object');
  return value;
}

/** A list whose items were each read by `item`, which is told where it is. */
export function asList<T>(value: unknown, where: string, item: (value: unknown, where: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw misfit(where, 'a list');
  return value.map((entry: unknown, index) => item(entry, `${where}[${index}]`));
}

/** An object's own fields, each read by `item`. */
export function asMap<T>(
  value: unknown,
  where: string,
  item: (value: unknown, where: string) => T,
): Readonly<Record<string, T>> {
  const fields = Object.entries(asObject(value, where));
  return Object.fromEntries(fields.map(([name, field]) => [name, item(field, `${where}.${name}`)]));
}

export function asText(value: unknown, where: string): string {
  if (typeof value !== 'string') throw misfit(where, 'a text');
  return value;
}

/** A text of the form `pattern`; `what` says in words what that is. */
export function asTextLike(
  value: unknown,
  { where, pattern, what }: { readonly where: string; readonly pattern: RegExp; readonly what: string },
): string {
  const text = asText(value, where);
  if (!pattern.test(text)) throw misfit(where, what);
  return text;
}

/** `sha256:` and 64 hexadecimal digits. */
export function asDigest(value: unknown, where: string): string {
  return asTextLike(value, { where, pattern: /^sha256:[0-9a-f]{64}$/, what: 'a SHA-256 digest' });
}

/** A finite number. */
export function asNumber(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw misfit(where, 'a number');
  return value;
}

/** A whole number from 0 on. */
export function asCount(value: unknown, where: string): number {
  if (!Number.isSafeInteger(value)) throw misfit(where, 'a whole number');
  const count = asNumber(value, where);
  if (count < 0) throw misfit(where, 'a whole number from 0 on');
  return count;
}

/** A time in UTC, ISO 8601 with seconds. */
export function asTime(value: unknown, where: string): string {
  const what = 'a time in UTC (ISO 8601)';
  const text = asTextLike(value, { where, pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, what });
  if (Number.isNaN(Date.parse(text))) throw misfit(where, what);
  return text;
}

/** What `read` makes of a value that is there; null stays null. */
export function asNullable<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): T | null {
  return value === null ? null : read(value, where);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misfit(where: string, wanted: string): ActionError {
  return new ActionError(`${where} is not ${wanted}`);
}
