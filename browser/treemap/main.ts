import type { TreemapContent } from '../../src/treemap/slug-tree.ts';
import { pageParts } from './page-parts.ts';
import { Treemap } from './treemap.ts';

const parts = pageParts();
const content: TreemapContent = JSON.parse(document.getElementById('slug')?.textContent ?? '');
const treemap = new Treemap(parts, content);
const { picture, search, measures } = parts;

picture.addEventListener('pointermove', (event) => treemap.hover(event));
picture.addEventListener('pointerleave', () => treemap.leave());
picture.addEventListener('click', (event) => treemap.enterAt(event));
picture.addEventListener('keydown', (event) => {
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  if (isPlain && treemap.press(event.key)) event.preventDefault();
});
search.addEventListener('input', () => treemap.search(search.value));
for (const measure of measures) {
  measure.addEventListener('change', () => {
    treemap.measureBy(measure.value === 'uncompressed' ? 'uncompressed' : 'compressed');
  });
}
window.addEventListener('hashchange', () => treemap.follow(location.hash));
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => treemap.repaint());
treemap.follow(location.hash);
new ResizeObserver(() => treemap.fit()).observe(picture);
