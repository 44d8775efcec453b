import type { IncomingHttpHeaders } from 'node:http';

/** What GitHub asks of every request's head and this one lacks. https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api */
export function headerFaults(headers: IncomingHttpHeaders): readonly string[] {
  const { accept = '', 'user-agent': userAgent = '', 'x-github-api-version': version } = headers;
  return [
    ...(userAgent === '' ? ['no User-Agent: GitHub refuses such requests'] : []),
    ...(/^application\/vnd\.github(\.v3)?\+json$/.test(accept) ? [] : [`Accept: ${accept}`]),
    ...(version === '2022-11-28' ? [] : ['no X-GitHub-Api-Version that is known']),
  ];
}
