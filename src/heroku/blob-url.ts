import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { endpointProblem } from '../remote/endpoint.ts';

/** Query parameters that grant something, of S3's signatures version 2 and 4 and of other stores. */
const SECRET_NAME = /signature|token|credential|secret|password|accesskey|^sig$|^key$/i;
/** Long enough to be a key or a signature whatever its name is. */
const SECRET_LENGTH = 24;

/** Who has such a URL can read or replace the slug: it is masked whole and in parts, and then checked. Throws ActionError that shows its host alone. */
export function parseBlobUrl(text: string, log: Log): URL {
  log.mask(text);
  const url = URL.parse(text);
  if (url === null) throw new ActionError('Heroku gave a blob URL that is none. Run the job again.');
  for (const secret of secretsOf(url)) log.mask(secret);
  const problem = endpointProblem(url);
  if (problem !== null) {
    throw new ActionError(`The slug is not sent where Heroku points us: ${problem}. Check heroku-api-url.`);
  }
  return url;
}

/** What of a signed URL nobody may see: the whole, its query, and each value in it that grants something. */
export function secretsOf(url: URL): readonly string[] {
  if (url.search === '') return [url.href];
  const values = [...url.searchParams].filter(
    ([name, value]) => value !== '' && (SECRET_NAME.test(name) || value.length >= SECRET_LENGTH),
  );
  return [...new Set([url.href, url.search.slice(1), ...values.map(([, value]) => value)])];
}
