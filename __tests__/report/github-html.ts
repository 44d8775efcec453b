import { expect } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub's dialect makes it HTML, before GitHub takes out of it what it does not allow. */
export function githubHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The tags in HTML, in their order: what stays the same whatever a name is, if no name is taken for markup. */
export function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>/g) ?? [];
}

/** HTML without code, where GitHub looks for no mention, reference, emoji or formula. */
export function withoutCodeTags(html: string): string {
  return html.replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, '');
}

/** Marks that turn the direction of text: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/**
 * Expects that nothing in the markdown is a link (but these), a picture, a mention or a reference, and that no text is turned.
 * Returns its HTML.
 */
export function expectNothingLive(markdown: string, links: readonly string[] = []): string {
  const html = githubHtml(markdown);
  expect(html).not.toMatch(directionMarks);
  const targets = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, target]) => target);
  expect(targets).toEqual(links);
  expect(
    tagsOf(html).filter(
      (tag) =>
        !/^<!-- |^<\/?(?:a|br|code|details|em|h[1-6]|p|pre|strong|summary|t(?:able|body|d|head|h|r))\b/.test(tag),
    ),
  ).toEqual([]);
  const shown = withoutCodeTags(html).replace(/<[^>]*>/g, '');
  expect(shown).not.toMatch(/@|#\w|&#|https?:|www\.|:\w+:|\$|-->|\/\/|\b[0-9a-f]{7,40}\b/);
  return html;
}
