import { findText } from './find-text.ts';
import type { HealthLimits } from './health-limits.ts';
import { herokuPage } from './heroku-page.ts';
import { redirectOf, shownUrl } from './redirect.ts';
import { NoAnswerError, openVisit, type Visit } from './visit.ts';

/** What became of one try. Reasons are no sentences: they complete one. */
export type Outcome =
  | { readonly kind: 'good'; readonly status: number }
  /** The app's word, or its silence. */
  | { readonly kind: 'bad'; readonly reason: string }
  /** Nobody was reached, or nobody who could speak for the app. */
  | { readonly kind: 'no-answer'; readonly reason: string };

export interface AppQuestion {
  readonly url: URL;
  /** What the body must hold; null if any will do. */
  readonly text: string | null;
  readonly limits: Pick<HealthLimits, 'connectMs' | 'mostBodyBytes' | 'mostRedirects'>;
  /** Ends the try; the outcome is then of what was known by that time. */
  readonly signal: AbortSignal;
}

/** Asks once, and follows redirects wherever the app sends a visitor: nothing is sent that only the app may see. */
export async function askApp(question: AppQuestion): Promise<Outcome> {
  const { limits, signal } = question;
  let url = question.url;
  try {
    for (let redirects = 0; ; redirects += 1) {
      using visit = await openVisit({ url, connectMs: limits.connectMs, signal });
      const redirect = redirectOf(visit, url);
      if (redirect.kind === 'none') return await judge(visit, question, placeOf(url, redirects));
      const answer = `HTTP ${visit.status}${placeOf(url, redirects)}`;
      if (redirect.kind === 'nowhere') return { kind: 'bad', reason: `${answer}, ${redirect.reason}` };
      if (redirects === limits.mostRedirects) {
        return { kind: 'bad', reason: `more than ${redirects} redirects, the last to ${shownUrl(redirect.url)}` };
      }
      url = redirect.url;
    }
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    const place = url === question.url ? '' : ` (${shownUrl(url)}, where it redirects to)`;
    return { kind: error.isReached ? 'bad' : 'no-answer', reason: `${error.message}${place}` };
  }
}

async function judge({ status, headers, body }: Visit, question: AppQuestion, place: string): Promise<Outcome> {
  const answer = `HTTP ${status}${place}`;
  if (status >= 400) {
    const page = await herokuPage(body);
    return { kind: 'bad', reason: page === null ? answer : `${answer}, ${page}` };
  }
  const { text, limits, signal } = question;
  if (text === null) return { kind: 'good', status };
  try {
    const { isFound, isCut } = await findText(body, text, limits.mostBodyBytes);
    if (isFound) return { kind: 'good', status };
    const part = isCut ? `the first ${limits.mostBodyBytes} bytes of its body` : 'its body';
    const { 'content-encoding': encoding = 'identity' } = headers;
    const packed = encoding === 'identity' ? '' : ', which is compressed although it was asked for as it is';
    return { kind: 'bad', reason: `${answer} without the text in ${part}${packed}` };
  } catch {
    const end = signal.aborted ? 'did not end in time' : 'broke off';
    return { kind: 'bad', reason: `${answer} without the text in its body, which ${end}` };
  }
}

function placeOf(url: URL, redirects: number): string {
  return redirects === 0 ? '' : ` at ${shownUrl(url)}, where it redirects to`;
}
