import { ActionError } from './errors.ts';
import { asNullable, asObject, asText } from './json-shape.ts';

/** Reads a value that JSON brought, and is told where it stands; throws ActionError that names the place if it does not fit. */
export type Read<T> = (value: unknown, where: string) => T;

/** A reader for each field: one that a type gains is missed by the compiler here. */
export type Fields<T> = { readonly [Name in keyof T]-?: Read<T[Name]> };

type Kind = { readonly kind: string };
/** The member of a union that has this kind. */
type OfKind<T, Name> = T extends Kind ? (Name extends T['kind'] ? T : never) : never;

/** An object of these fields; what else it has is not taken over. */
export function record<T extends object>(fields: Fields<T>): Read<T> {
  return (value, where) => {
    const object = asObject(value, where);
    const read = Object.entries<Read<unknown>>(fields).map(([name, field]) => [
      name,
      field(object[name], within(where, name)),
    ]);
    // `fields` has a reader for every field of T, which a list of entries cannot tell the compiler.
    return Object.fromEntries(read) as T;
  };
}

/** One of several objects, told apart by `kind`; each kind has its other fields. */
export function union<T extends Kind>(
  kinds: {
    readonly [Name in T['kind']]: Fields<Omit<OfKind<T, Name>, 'kind'>>;
  },
): Read<T> {
  const readers = new Map(Object.entries<Fields<object>>(kinds).map(([kind, fields]) => [kind, record(fields)]));
  return (value, where) => {
    const kind = asText(asObject(value, where)['kind'], within(where, 'kind'));
    const read = readers.get(kind);
    if (read === undefined)
      throw new ActionError(`${within(where, 'kind')} is none of ${[...readers.keys()].join(', ')}`);
    return { kind, ...read(value, where) } as T;
  };
}

/** One of these words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Read<Word> {
  return (value, where) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw new ActionError(`${where} is none of ${words.join(', ')}`);
    return word;
  };
}

/** A list of at most so many. */
export function list<T>(item: Read<T>, most: number): Read<readonly T[]> {
  return (value, where) => {
    if (!Array.isArray(value)) throw new ActionError(`${where} is not a list`);
    if (value.length > most) throw new ActionError(`${where} has more than ${most} items`);
    return value.map((each: unknown, index) => item(each, `${where}[${index}]`));
  };
}

/** What `read` takes, or null. */
export function nullable<T>(read: Read<T>): Read<T | null> {
  return (value, where) => asNullable(value, where, read);
}

/** True or false. */
export function asBoolean(value: unknown, where: string): boolean {
  if (typeof value !== 'boolean') throw new ActionError(`${where} is neither true nor false`);
  return value;
}

/** Where a field stands; those at the top, where there is no `where`, by their name alone. */
function within(where: string, name: string): string {
  return where === '' ? name : `${where}.${name}`;
}
