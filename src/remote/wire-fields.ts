type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` as a JSON object; throws a TypeError with `name` otherwise. */
export function readRecord(value: unknown, name: string): JsonRecord {
  if (!isRecord(value)) throw new TypeError(`"${name}" is no object`);
  return value;
}

/** A text that is there and not empty, so that it can stand in a URL; throws a TypeError with `name` otherwise. */
export function readText(record: JsonRecord, name: string): string {
  const value = record[name];
  if (typeof value !== 'string' || value === '') throw new TypeError(`"${name}" is missing or no text`);
  return value;
}

/** A time in UTC; throws a TypeError with `name` otherwise. */
export function readTime(record: JsonRecord, name: string): string {
  const text = readText(record, name);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new TypeError(`"${name}" is no time in UTC`);
  return text;
}

/** Throws a TypeError with `name` unless it is a whole number. */
export function readInteger(record: JsonRecord, name: string): number {
  const value = record[name];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new TypeError(`"${name}" is no whole number`);
  return value;
}

/** Throws a TypeError with `name` unless it is true or false. */
export function readBoolean(record: JsonRecord, name: string): boolean {
  const value = record[name];
  if (typeof value !== 'boolean') throw new TypeError(`"${name}" is neither true nor false`);
  return value;
}

/** Null where the field is null or absent, else what `read` makes of it. */
export function readNullable<T>(
  record: JsonRecord,
  name: string,
  read: (record: JsonRecord, name: string) => T,
): T | null {
  return record[name] === null || record[name] === undefined ? null : read(record, name);
}
