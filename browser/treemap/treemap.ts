import { formatSize } from '../../src/sizes.ts';
import type { TreemapContent } from '../../src/treemap/slug-tree.ts';
import { showHint } from './hint.ts';
import { nodeByKey } from './keys.ts';
import { bySize, showLargest } from './largest-list.ts';
import { describeNode, shareText } from './node-text.ts';
import type { PageParts } from './page-parts.ts';
import { Picture } from './picture.ts';
import { linkTo, pathOfLink } from './place-link.ts';
import { FileSearch } from './search.ts';
import { findNode, growNode, lineageOf, type Measure, type SlugNode } from './slug-node.ts';
import { showTrail } from './trail.ts';

/** What the page shows, and what changes it. Which folder that is stands in the address alone, so that a link leads back to it. */
export class Treemap {
  readonly #parts: PageParts;
  readonly #root: SlugNode;
  readonly #knowsBase: boolean;
  readonly #picture: Picture;
  readonly #files: FileSearch;
  #folder: SlugNode;
  #focused: SlugNode | null = null;
  #measure: Measure = 'compressed';
  #matches: ReadonlySet<SlugNode> | null = null;

  constructor(parts: PageParts, { root, knowsBase }: TreemapContent) {
    this.#parts = parts;
    this.#root = growNode(root);
    this.#knowsBase = knowsBase;
    this.#picture = new Picture(parts);
    this.#files = new FileSearch(this.#root);
    this.#folder = this.#root;
  }

  /** Shows the folder, or the file in its folder, that the address names. */
  follow(hash: string): void {
    const node = findNode(this.#root, pathOfLink(hash));
    const from = this.#folder;
    this.#folder = node.kind === 'folder' ? node : (node.parent ?? this.#root);
    // Who comes out of a folder is left standing on it.
    this.#focused = node.kind === 'folder' ? (lineageOf(from).find(({ parent }) => parent === node) ?? null) : node;
    showTrail(this.#parts.trail, this.#folder);
    this.show();
  }

  /** Shows all of it anew. */
  show(): void {
    this.#picture.show(this.#shown);
    this.leave();
    this.#showList();
    this.#focus(this.#focused);
  }

  /** Shows it anew if there is more or less room for it. */
  fit(): void {
    if (!this.#picture.isFitting) this.show();
  }

  /** Paints it in the colours that hold now. */
  repaint(): void {
    this.#picture.repaint();
  }

  measureBy(measure: Measure): void {
    this.#measure = measure;
    this.show();
    this.#tellFound();
  }

  search(query: string): void {
    this.#matches = this.#files.find(query);
    this.#picture.repaint(this.#shown);
    this.#tellFound();
    this.#showList();
  }

  /** Tells what the pointer is at. */
  hover(pointer: { readonly clientX: number; readonly clientY: number }): void {
    const tile = this.#picture.tileAt(pointer);
    this.#picture.frame(this.#parts.hoverFrame, tile?.data ?? null);
    if (tile === null) this.#parts.hint.hidden = true;
    else showHint(this.#parts.hint, this.#describe(tile.data), pointer);
  }

  leave(): void {
    this.#parts.hint.hidden = true;
    this.#parts.hoverFrame.hidden = true;
  }

  /** Goes into the folder at the pointer, or into the one of the file there. */
  enterAt(pointer: { readonly clientX: number; readonly clientY: number }): void {
    const node = this.#picture.tileAt(pointer)?.data;
    if (node === undefined) return;
    const folder = node.kind === 'folder' ? node : node.parent;
    if (folder === null || folder === this.#folder) this.#focus(node);
    else goTo(folder);
  }

  /** Whether the key meant something here. */
  press(key: string): boolean {
    if (key === 'Escape') {
      if (this.#folder.parent === null) return false;
      goTo(this.#folder.parent);
      return true;
    }
    if (key === 'Enter') {
      if (this.#focused?.kind !== 'folder') return false;
      goTo(this.#focused);
      return true;
    }
    const sorted = ({ children }: SlugNode) => bySize(children, this.#measure);
    const next = nodeByKey(key, { focused: this.#focused, folder: this.#folder, bySize: sorted });
    if (next !== null) this.#focus(next);
    return key.startsWith('Arrow');
  }

  get #shown() {
    return { folder: this.#folder, measure: this.#measure, matches: this.#matches };
  }

  #focus(node: SlugNode | null): void {
    this.#focused = node;
    this.#picture.frame(this.#parts.focusFrame, node);
    this.#parts.told.textContent = this.#describe(node ?? this.#folder).join(' · ');
  }

  #describe(node: SlugNode): readonly string[] {
    return describeNode(node, { root: this.#root, measure: this.#measure, knowsBase: this.#knowsBase });
  }

  #showList(): void {
    const { list, listTitle } = this.#parts;
    const isSearch = this.#matches !== null;
    listTitle.textContent = isSearch ? 'Largest matches' : 'Largest here';
    showLargest(list, isSearch ? [...(this.#matches ?? [])] : this.#folder.children, {
      measure: this.#measure,
      wholeBytes: (isSearch ? this.#root : this.#folder).total[this.#measure],
      nameOf: ({ path, name }) => (isSearch ? path : name),
    });
  }

  #tellFound(): void {
    const matches = this.#matches;
    const bytes = [...(matches ?? [])].reduce((sum, { total }) => sum + total[this.#measure], 0);
    this.#parts.found.textContent =
      matches === null
        ? ''
        : `${matches.size.toLocaleString('en')} ${matches.size === 1 ? 'file' : 'files'}, ${formatSize(bytes)} (${shareText(bytes, this.#root.total[this.#measure])})`;
  }
}

function goTo(node: SlugNode): void {
  location.hash = linkTo(node.path);
}
