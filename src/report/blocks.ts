import { codeBlock, table } from './markdown.ts';

/** A part of a markdown document that can be cut where it does no harm. */
export type Block =
  /** Markdown that is shown whole or not at all. */
  | string
  | TableBlock
  /** Somebody else's lines. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  /** What a reader has to unfold. The title is markdown. */
  | {
      readonly kind: 'details';
      readonly title: string;
      readonly isOpen: boolean;
      readonly blocks: readonly Block[];
    };

/** A table; cells are markdown. */
export interface TableBlock {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = '\n\n';
const CUT = '_Cut here: what follows would be longer than GitHub takes. The report has all of it._';

/** The blocks as markdown of at most `most` UTF-16 units: what is too much is cut from the end, on a row or line, and a note says so. */
export function renderBlocks(blocks: readonly Block[], most: number): string {
  const whole = wholeText(blocks);
  return whole.length <= most ? whole : [...fitting(blocks, most - CUT.length - GAP.length), CUT].join(GAP);
}

/** A block that a reader has to unfold; nothing if there is nothing in it. */
export function details(title: string, blocks: readonly Block[], isOpen = false): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'details', title, isOpen, blocks }];
}

function wholeText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join(GAP);
}

function blockText(block: Block): string {
  if (typeof block === 'string') return block;
  switch (block.kind) {
    case 'table':
      return table(block.head, block.rows);
    case 'code':
      return codeBlock(block.lines.join('\n'));
    case 'details':
      // The blank lines make GitHub read markdown inside. https://github.github.com/gfm/#html-blocks
      return `<details${block.isOpen ? ' open' : ''}><summary>${block.title}</summary>${GAP}${wholeText(block.blocks)}${GAP}</details>`;
  }
}

/** The first blocks for which there is room, and as much of the next as can be shown. */
function fitting(blocks: readonly Block[], room: number): readonly string[] {
  const texts: string[] = [];
  let left = room;
  for (const block of blocks) {
    const text = blockText(block);
    if (text.length > left) {
      const start = startOf(block, left);
      return start === null ? texts : [...texts, blockText(start)];
    }
    texts.push(text);
    left -= text.length + GAP.length;
  }
  return texts;
}

/** As much of a block as there is room for; null if that is nothing. */
function startOf(block: Block, room: number): Block | null {
  if (typeof block === 'string') return null;
  switch (block.kind) {
    case 'table':
      return longest(block.rows, (rows) => ({ ...block, rows }), room);
    case 'code':
      return longest(block.lines, (lines) => ({ ...block, lines }), room);
    case 'details': {
      const frame = blockText({ ...block, blocks: [] }).length;
      const inside = fitting(block.blocks, room - frame);
      return inside.length === 0 ? null : { ...block, blocks: inside };
    }
  }
}

/** The block with as many of its parts as there is room for, found by halving; null if not even the first fits. */
function longest<Part>(parts: readonly Part[], blockOf: (parts: readonly Part[]) => Block, room: number): Block | null {
  let [fits, fitsNot] = [0, parts.length];
  while (fitsNot - fits > 1) {
    const middle = Math.floor((fits + fitsNot) / 2);
    if (blockText(blockOf(parts.slice(0, middle))).length <= room) fits = middle;
    else fitsNot = middle;
  }
  return fits === 0 ? null : blockOf(parts.slice(0, fits));
}
