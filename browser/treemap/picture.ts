import { layOut, type Tile, tileAt } from './layout.ts';
import type { PageParts } from './page-parts.ts';
import { paint } from './paint.ts';
import { readPalette } from './palette.ts';
import type { Measure, SlugNode } from './slug-node.ts';

/** What the picture shows. */
export interface Shown {
  readonly folder: SlugNode;
  readonly measure: Measure;
  readonly matches: ReadonlySet<SlugNode> | null;
}

type Place = Pick<PageParts, 'picture' | 'canvas'>;

/** The canvas and what lies on it. It is laid out and painted only when something has changed. */
export class Picture {
  readonly #place: Place;
  #layout: Tile | null = null;
  #shown: Shown | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Shows this, laid out anew for the room that there is now. */
  show(shown: Shown): void {
    const { clientWidth: width, clientHeight: height } = this.#place.picture;
    const { folder, measure } = shown;
    const { canvas } = this.#place;
    const scale = window.devicePixelRatio;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    this.#layout = layOut(folder, { width, height, measure });
    this.repaint(shown);
  }

  /** Whether the room is still what it was laid out for. */
  get isFitting(): boolean {
    const { clientWidth, clientHeight } = this.#place.picture;
    return this.#layout?.x1 === clientWidth && this.#layout.y1 === clientHeight;
  }

  /** Paints what is laid out again: other matches, or other colours. */
  repaint(shown: Shown | null = this.#shown): void {
    this.#shown = shown;
    const context = this.#place.canvas.getContext('2d');
    if (context === null || this.#layout === null || shown === null) return;
    const scale = window.devicePixelRatio;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paint(this.#layout, { context, palette: readPalette(this.#place.picture), matches: shown.matches });
  }

  /** What is at a point of the window; null outside of the picture, and where nothing but the shown folder is. */
  tileAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Tile | null {
    if (this.#layout === null) return null;
    const { left, top } = this.#place.canvas.getBoundingClientRect();
    const tile = tileAt(this.#layout, clientX - left, clientY - top);
    return tile === this.#layout ? null : tile;
  }

  /** Lays a frame around a node; hides it for null, and for what has no room in the picture. */
  frame(frame: HTMLElement, node: SlugNode | null): void {
    const tile = node === null ? undefined : this.#layout?.find(({ data }) => data === node);
    frame.hidden = tile === undefined;
    if (tile === undefined) return;
    const { x0, y0, x1, y1 } = tile;
    frame.style.transform = `translate(${x0}px, ${y0}px)`;
    frame.style.width = `${Math.max(3, x1 - x0)}px`;
    frame.style.height = `${Math.max(3, y1 - y0)}px`;
  }
}
