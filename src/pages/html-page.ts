import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';

/** What one page is made of. */
export interface HtmlPage {
  readonly title: string;
  /** Beside the style that all pages share. */
  readonly style: string;
  /** HTML; whatever came from outside is escaped in it. */
  readonly body: string;
  /** Run at the end of the body. Ours alone: nothing from outside is ever in it. */
  readonly script?: string;
  /** After so many seconds a browser fetches the page again. */
  readonly refreshSeconds?: number;
}

/**
 * A page that is whole in itself: it fetches nothing, and its policy lets nothing run but its own script and style, by their
 * hashes. https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function htmlPage({ title, style, body, script = '', refreshSeconds }: HtmlPage): string {
  const css = `\n${pageStyle}\n${style}\n`;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(css)}`,
    ...(script === '' ? [] : [`script-src ${hashSource(script)}`]),
    // The empty icon below, without which a browser asks its server for one.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${refreshSeconds === undefined ? '' : `<meta http-equiv="refresh" content="${refreshSeconds}">\n`}<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

/** A value for the page's script, as a block that no browser runs: nothing in it can end the block. */
export function jsonBlock(id: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<script type="application/json" id="${id}">${json}</script>`;
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
