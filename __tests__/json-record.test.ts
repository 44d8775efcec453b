import { describe, expect, test } from '@jest/globals';
import { ActionError } from '../src/errors.ts';
import { asBoolean, list, nullable, oneOf, type Read, record, union } from '../src/json-record.ts';
import { asCount, asText } from '../src/json-shape.ts';

interface Room {
  readonly name: string;
  readonly doors: readonly number[];
  readonly owner: string | null;
}

type Place =
  | { readonly kind: 'room'; readonly isOpen: boolean }
  | { readonly kind: 'yard' | 'field'; readonly size: number };

const asRoom = record<Room>({ name: asText, doors: list(asCount, 2), owner: nullable(asText) });
const asPlace = union<Place>({ room: { isOpen: asBoolean }, yard: { size: asCount }, field: { size: asCount } });

function problem(read: Read<unknown>, value: unknown): string {
  try {
    read(value, 'it');
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return error instanceof Error ? error.message : '';
  }
  return 'none';
}

describe('a record', () => {
  const room = { name: 'hall', doors: [1, 2], owner: null };

  test('has its own fields, and no others', () => {
    expect(asRoom({ ...room, extra: 1 }, '')).toEqual(room);
    const hostile: unknown = JSON.parse('{"name": "a", "doors": [], "owner": "b", "__proto__": {"name": "evil"}}');
    expect(asRoom(hostile, '')).toEqual({ name: 'a', doors: [], owner: 'b' });
  });

  test.each<[string, unknown, string]>([
    ['a list', [], 'it is not an object'],
    ['null', null, 'it is not an object'],
    ['one with a field too few', { name: 'a', doors: [] }, 'it.owner is not a text'],
    ['a field of another type', { ...room, name: 1 }, 'it.name is not a text'],
    ['a list with another type', { ...room, doors: [1, '2'] }, 'it.doors[1] is not a whole number'],
    ['a longer list', { ...room, doors: [1, 2, 'x'] }, 'it.doors has more than 2 items'],
    ['an object for a list', { ...room, doors: { 0: 1, length: 1 } }, 'it.doors is not a list'],
  ])('is not %s', (_, value, message) => {
    expect(problem(asRoom, value)).toBe(message);
  });

  test('names the fields at the top by their names alone', () => {
    expect(() => asRoom({ ...room, doors: [-1] }, '')).toThrow(/^doors\[0\] is not/);
  });
});

describe('a union', () => {
  test('has the fields of its kind', () => {
    expect(asPlace({ kind: 'room', isOpen: true, size: 1 }, '')).toEqual({ kind: 'room', isOpen: true });
    expect(asPlace({ kind: 'field', size: 1 }, '')).toEqual({ kind: 'field', size: 1 });
  });

  test.each<[unknown, string]>([
    [{ kind: 'sea' }, 'it.kind is none of room, yard, field'],
    [{ kind: 'constructor' }, 'it.kind is none of room, yard, field'],
    [{ kind: ['room'] }, 'it.kind is not a text'],
    [{ kind: 'room', isOpen: 'true' }, 'it.isOpen is neither true nor false'],
    ['room', 'it is not an object'],
  ])('is not %j', (value, message) => {
    expect(problem(asPlace, value)).toBe(message);
  });
});

test('a word is one of a few', () => {
  const asColour = oneOf(['red', 'blue']);
  expect(asColour('red', '')).toBe('red');
  expect(problem(asColour, 'Red')).toBe('it is none of red, blue');
});
