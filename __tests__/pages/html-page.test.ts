import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { escapeHtml } from '../../src/pages/escape-html.ts';
import { htmlPage, jsonBlock } from '../../src/pages/html-page.ts';
import { treemapScript } from '../../src/treemap/treemap-script.ts';

test('the policy allows the page its own script and style, by their hashes, and nothing else', () => {
  const html = htmlPage({ title: '<b>', style: 'p { color: red }', body: '<p>', script: 'run()' });
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const hash = (text = '') => createHash('sha256').update(text).digest('base64');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash(/<style>([\s\S]*)<\/style>/.exec(html)?.[1])}'`,
    `script-src 'sha256-${hash('run()')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).toContain('<title>&#60;b&#62;</title>');
  expect(htmlPage({ title: '', style: '', body: '' })).not.toContain('script');
});

test.each(['</script>', '<!--<script>', '\u2028\u2029', '"\\', '&lt;', '\ud800'])(
  'row 97: %j in a value cannot end its block, and comes out as it was',
  (text) => {
    const block = jsonBlock('id', { [text]: text });
    const [, json = ''] = /^<script type="application\/json" id="id">([^<\u2028\u2029]*)<\/script>$/.exec(block) ?? [];
    expect(JSON.parse(json)).toEqual({ [text]: text });
  },
);

test('text is escaped for text and attributes', () => {
  expect(escapeHtml(`a&<>"'z`)).toBe('a&#38;&#60;&#62;&#34;&#39;z');
});

test("the page's script has nothing in it that ends a script", () => {
  expect(treemapScript.length).toBeGreaterThan(5_000);
  expect(treemapScript).not.toMatch(/<\/script|<!--/i);
});
