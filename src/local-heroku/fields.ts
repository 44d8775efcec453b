import { badRequest, invalidParams } from './refusal.ts';

/** Says what a field's value is taken for; throws Refusal 422 if it cannot be. An absent field comes as undefined. */
export type FieldCheck<Value> = (value: unknown, field: string) => Value;

type Checks = Readonly<Record<string, FieldCheck<unknown>>>;
type Checked<Shape extends Checks> = { readonly [Field in keyof Shape]: ReturnType<Shape[Field]> };

/**
 * Checks a body against the fields a call takes; one that it does not know is refused, as Heroku does.
 * @throws Refusal 400 or 422
 */
export function checkFields<Shape extends Checks>(body: unknown, checks: Shape): Checked<Shape> {
  if (!isObject(body)) throw badRequest('The request body must be a JSON object.');
  for (const field of Object.keys(body)) {
    if (!Object.hasOwn(checks, field)) throw invalidParams(`Unknown parameter: ${field}.`);
  }
  const checked = Object.entries(checks).map(([field, check]) => [field, check(body[field], field)]);
  // The entries were made from the shape's own keys and checks, which the compiler cannot follow.
  return Object.fromEntries(checked) as Checked<Shape>;
}

/** Whether a parsed JSON value is an object, and not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field that may be absent or null, which are the same. */
export function optional<Value>(check: FieldCheck<Value>): FieldCheck<Value | null> {
  return (value, field) => (value === undefined || value === null ? null : check(value, field));
}

/** Any string. */
export const text: FieldCheck<string> = (value, field) => {
  if (typeof value !== 'string') throw invalidParams(`${field} must be a string.`);
  return value;
};

/** True or false. */
export const flag: FieldCheck<boolean> = (value, field) => {
  if (typeof value !== 'boolean') throw invalidParams(`${field} must be a boolean.`);
  return value;
};

/** A string that matches, or the message says what is wrong with it. */
export function matching(pattern: RegExp, message: string): FieldCheck<string> {
  return (value, field) => {
    const given = text(value, field);
    if (!pattern.test(given)) throw invalidParams(message);
    return given;
  };
}

/** An object whose values are strings and whose keys match. */
export function textMap(keyPattern: RegExp): FieldCheck<Readonly<Record<string, string>>> {
  return (value, field) => {
    const map = nullableTextMap(keyPattern)(value, field);
    return Object.fromEntries(Object.entries(map).map(([key, entry]) => [key, text(entry, `${field}.${key}`)]));
  };
}

/** Like `textMap`, and a value may be null. */
export function nullableTextMap(keyPattern: RegExp): FieldCheck<Readonly<Record<string, string | null>>> {
  return (value, field) => {
    if (!isObject(value)) throw invalidParams(`${field} must be an object.`);
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        if (!keyPattern.test(key)) throw invalidParams(`${field} has a key that is not allowed: ${key}.`);
        return [key, entry === null ? null : text(entry, `${field}.${key}`)];
      }),
    );
  };
}
