import { escapeHtml } from '../pages/escape-html.ts';
import { htmlPage, jsonBlock } from '../pages/html-page.ts';
import { formatSize } from '../sizes.ts';
import type { Manifest } from '../slug/manifest.ts';
import { plantTree } from './plant-tree.ts';
import type { TreemapContent } from './slug-tree.ts';
import { treemapScript } from './treemap-script.ts';
import { treemapStyle } from './treemap-style.ts';

/** The slug that a page is about. Sizes in bytes. */
export interface TreemapPage {
  /** Plain text. */
  readonly title: string;
  readonly manifest: Manifest;
  /** Of the compressed slug. */
  readonly sizeBytes: number;
  /** Whether the manifest's origins are known to be right; those of a foreign slug are not. */
  readonly knowsBase: boolean;
  readonly limitBytes?: number;
  /** Where the page's title leads back to, if it is served. */
  readonly home?: { readonly url: string; readonly name: string };
}

/** One HTML page that shows where the bytes of a slug are, whole in itself: it works from a file and fetches nothing. */
export function treemapPage(page: TreemapPage): string {
  const { title, manifest, knowsBase, home } = page;
  const content: TreemapContent = { knowsBase, root: plantTree(manifest) };
  const back =
    home === undefined ? '' : `<p class="home"><a href="${escapeHtml(home.url)}">${escapeHtml(home.name)}</a></p>\n`;
  return htmlPage({
    title,
    style: treemapStyle,
    script: treemapScript,
    body: `<header>
${back}<h1>${escapeHtml(title)}</h1>
<p>${sizesText(page)}</p>
</header>
<main>
<div class="tools">
<nav aria-label="Folder"><ol id="trail"></ol></nav>
<div class="search"><input id="search" type="search" placeholder="Search paths" aria-label="Search paths" autocomplete="off" spellcheck="false"><output id="found" for="search"></output></div>
<fieldset><legend>Sizes</legend>
<label><input type="radio" name="measure" id="compressed" value="compressed" checked>compressed</label>
<label><input type="radio" name="measure" id="uncompressed" value="uncompressed">unpacked</label>
</fieldset>
</div>
<div id="picture" tabindex="0" role="application" aria-label="Treemap of the slug" aria-describedby="help">
<canvas id="canvas" aria-hidden="true"></canvas>
<div id="hover-frame" class="frame" hidden></div>
<div id="focus-frame" class="frame" hidden></div>
</div>
<p class="legend">${legend(knowsBase)}<span id="help">Click or Enter goes into a folder, Escape out of it; the arrows move.</span></p>
<p id="told" role="status"></p>
<h2 id="list-title">Largest here</h2>
<ol id="list"></ol>
</main>
<div id="hint" aria-hidden="true" hidden></div>
<noscript><p>The picture needs JavaScript, which is all in this page.</p></noscript>
${jsonBlock('slug', content)}`,
  });
}

function sizesText({ manifest: { entries, uncompressedBytes }, sizeBytes, limitBytes }: TreemapPage): string {
  const files = entries.filter(({ type }) => type !== 'directory').length;
  const limit =
    limitBytes === undefined ? '' : ` of ${formatSize(limitBytes)} (${Math.round((100 * sizeBytes) / limitBytes)} %)`;
  return `${formatSize(sizeBytes)}${limit} compressed, ${formatSize(uncompressedBytes)} unpacked in ${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}`;
}

function legend(knowsBase: boolean): string {
  return knowsBase
    ? '<span class="key app">from the app</span> <span class="key base">from the base</span> '
    : '<span>What came from the base is not known of this slug.</span> ';
}
