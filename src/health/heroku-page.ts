/** As long as Heroku's page for an error is, and more. */
const MOST_BYTES = 16 * 1024;
const HEROKU_PAGE = /herokucdn\.com\/error-pages\/([a-z-]{1,40})\.html|<title>Application Error<\/title>/i;

/**
 * What Heroku's router says in place of an app: completes "HTTP 503, …"; null where the app itself has spoken, as far as can be
 * told. The code is mostly in the app's log alone. https://devcenter.heroku.com/articles/error-pages
 */
export async function herokuPage(body: AsyncIterable<Buffer>): Promise<string | null> {
  const text = await beginningOf(body);
  const page = HEROKU_PAGE.exec(text);
  if (page === null) return null;
  // https://devcenter.heroku.com/articles/error-codes
  const code = /\bcode=(H\d\d)\b/.exec(text)?.[1] ?? page[1];
  return `Heroku's own error page${code === undefined ? '' : ` (${code})`}`;
}

async function beginningOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST_BYTES) break;
    }
  } catch {
    // The status stands, even if the connection broke before the last word of its page.
  }
  return Buffer.concat(chunks).toString('utf8', 0, MOST_BYTES);
}
