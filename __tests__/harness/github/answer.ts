import type { Operation } from './openapi.ts';

/** What the server answers to a request that it carried out or refused. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly committed?: boolean;
}

/** A refusal with GitHub's words. */
export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

/** A list by its pages. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function paged(
  items: readonly unknown[],
  { query, url }: { readonly query: Operation['query']; readonly url: string },
): Answer {
  const size = Math.min(Number(query['per_page'] ?? 30), 100);
  const page = Number(query['page'] ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (number: number, rel: string): string => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...query, page: number })) parameters.set(name, String(value));
    return `<${url}?${parameters}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  const body = items.slice((page - 1) * size, page * size);
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}
