import { isTitled, isVisible, TITLE_HEIGHT, type Tile } from './layout.ts';
import type { SlugNode } from './slug-node.ts';

/** What the picture is painted with; CSS colours, as the page's style has them for dark and light. */
export interface Palette {
  readonly ground: string;
  readonly folder: string;
  readonly ink: string;
  readonly app: readonly string[];
  readonly base: readonly string[];
  readonly tileInk: string;
  readonly faded: string;
  readonly mark: string;
  readonly markInk: string;
}

/** What a layout is painted on, and with. */
export interface Canvas {
  /** Its unit is the CSS pixel. */
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** What was searched for is told apart from the rest; null if nothing was. */
  readonly matches: ReadonlySet<SlugNode> | null;
}

const FONT = '12px system-ui, sans-serif';
const TEXT_LEFT = 4;
const LEAST_LABELLED = { width: 34, height: 15 };

/** Paints a layout. */
export function paint(root: Tile, canvas: Canvas): void {
  const { context, palette } = canvas;
  context.fillStyle = palette.ground;
  context.fillRect(root.x0, root.y0, root.x1 - root.x0, root.y1 - root.y0);
  context.font = FONT;
  context.textBaseline = 'middle';
  if (root.children === undefined) paintTile(root, 0, canvas);
  else for (const [index, tile] of root.children.entries()) paintTile(tile, index, canvas);
}

/** Neighbours in the outermost folder differ in shade, so that they can be told apart. */
function paintTile(tile: Tile, shade: number, canvas: Canvas): void {
  if (!isVisible(tile)) return;
  const { context, palette, matches } = canvas;
  const { x0, y0, x1, y1, data } = tile;
  const isFolder = data.kind === 'folder';
  context.fillStyle = isFolder ? palette.folder : fileColour(data, shade, canvas);
  context.fillRect(x0, y0, x1 - x0, y1 - y0);
  if (isTitled(tile)) {
    write(`${data.name}/`, { x: x0, y: y0 + TITLE_HEIGHT / 2, width: x1 - x0, colour: palette.ink }, context);
  } else if (!isFolder && x1 - x0 >= LEAST_LABELLED.width && y1 - y0 >= LEAST_LABELLED.height) {
    const colour = matches === null ? palette.tileInk : matches.has(data) ? palette.markInk : palette.ink;
    write(data.name, { x: x0, y: y0 + 9, width: x1 - x0, colour }, context);
  }
  for (const child of tile.children ?? []) paintTile(child, shade, canvas);
}

function fileColour(node: SlugNode, shade: number, { palette, matches }: Canvas): string {
  if (matches !== null) return matches.has(node) ? palette.mark : palette.faded;
  const colours = node.fromBase.compressed > 0 ? palette.base : palette.app;
  return colours[shade % colours.length] ?? palette.folder;
}

function write(
  text: string,
  { x, y, width, colour }: { readonly x: number; readonly y: number; readonly width: number; readonly colour: string },
  context: CanvasRenderingContext2D,
): void {
  context.fillStyle = colour;
  context.fillText(fitted(text, width - 2 * TEXT_LEFT, context), x + TEXT_LEFT, y);
}

/** As much of a text as there is room for. */
function fitted(text: string, width: number, context: CanvasRenderingContext2D): string {
  if (context.measureText(text).width <= width) return text;
  const characters = [...text];
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (context.measureText(`${characters.slice(0, middle).join('')}…`).width <= width) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? '' : `${characters.slice(0, fits).join('')}…`;
}
