import { Refusal } from './refusal.ts';

/** One page of a list, as https://devcenter.heroku.com/articles/platform-api-reference#ranges has it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** 206 if more follows. */
  readonly status: 200 | 206;
  readonly headers: Readonly<Record<string, string>>;
}

interface ListRange {
  readonly field: string;
  readonly from: string;
  readonly fromExclusive: boolean;
  readonly to: string;
  readonly max: number;
  readonly descending: boolean;
}

/** What a list can be ordered by: the value that identifies an item's place. */
export type SortFields<Item> = Readonly<Record<string, (item: Item) => number | string>>;

const defaultMax = 200;
const limitMax = 1000;

/**
 * Cuts a list by a Range header. The first of `fields` is the default order.
 * @throws Refusal 416 for a range that cannot be read or a field that the list is not ordered by
 */
export function pageOf<Item>(
  items: readonly Item[],
  fields: SortFields<Item>,
  header: string | undefined,
): ListPage<Item> {
  const names = Object.keys(fields);
  const range = parseListRange(header ?? `${names[0]} ..`);
  const key = Object.hasOwn(fields, range.field) ? fields[range.field] : undefined;
  if (key === undefined) throw unsatisfiable(`Range must be on one of: ${names.join(', ')}.`);
  const sign = range.descending ? -1 : 1;
  const within = items
    .filter((item) => {
      const afterStart = range.from === '' ? 1 : sign * compare(key(item), range.from);
      const beforeEnd = range.to === '' || sign * compare(key(item), range.to) <= 0;
      return (range.fromExclusive ? afterStart > 0 : afterStart >= 0) && beforeEnd;
    })
    .sort((a, b) => sign * compare(key(a), String(key(b))));
  const page = within.slice(0, range.max);
  const [first, last] = [page[0], page.at(-1)];
  const rest = `; ${range.descending ? 'order=desc,' : ''}max=${range.max}`;
  const hasMore = page.length < within.length && last !== undefined;
  return {
    items: page,
    status: hasMore ? 206 : 200,
    headers: {
      'Accept-Ranges': names.join(', '),
      ...(first === undefined || last === undefined
        ? {}
        : { 'Content-Range': `${range.field} ${key(first)}..${key(last)}${rest}` }),
      ...(hasMore ? { 'Next-Range': `${range.field} ]${key(last)}..${range.to}${rest}` } : {}),
    },
  };
}

function parseListRange(header: string): ListRange {
  const match = /^(\w+)\s*(\]?)\s*([^\s.;]*)\.\.([^\s;]*)\s*(?:;(.*))?$/.exec(header.trim());
  if (match === null) throw unsatisfiable(`Range ${header} cannot be read.`);
  const [, field = '', exclusive, from = '', to = '', optionText = ''] = match;
  const options = new Map(
    optionText
      .split(/[,;]/)
      .map((option) => option.trim())
      .filter((option) => option !== '')
      .map((option) => {
        const [name = '', value = ''] = option.split('=');
        return [name.trim(), value.trim()] as const;
      }),
  );
  const max = Number(options.get('max') ?? defaultMax);
  const order = options.get('order') ?? 'asc';
  if (!Number.isInteger(max) || max < 1 || max > limitMax) throw unsatisfiable(`max must be 1 to ${limitMax}.`);
  if (order !== 'asc' && order !== 'desc') throw unsatisfiable('order must be asc or desc.');
  return { field, from, fromExclusive: exclusive === ']', to, max, descending: order === 'desc' };
}

function compare(value: number | string, bound: string): number {
  if (typeof value === 'number') return value - Number(bound);
  return value === bound ? 0 : value < bound ? -1 : 1;
}

function unsatisfiable(message: string): Refusal {
  return new Refusal(416, 'requested_range_not_satisfiable', message);
}
