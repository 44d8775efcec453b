/** What a page's script is given. It is text of a page, so it is kept short: a folder or file is a row, not an object. */
export interface TreemapContent {
  /** Whether it is known what came from the base. */
  readonly knowsBase: boolean;
  readonly root: TreeRow;
}

/** What a row is about. A link has no content; its header takes a little room. */
export type TreeKind = 'folder' | 'file' | 'symlink' | 'hardlink';

/** The kinds by their number in a row. */
export const TREE_KINDS: readonly TreeKind[] = ['folder', 'file', 'symlink', 'hardlink'];

/**
 * One folder or file: both kinds of bytes are its own, without what is below it. Compressed bytes are rounded to a tenth.
 * Names are as `showPath` writes them; a name may have slashes where folders are nested more than 64 deep.
 */
export type TreeRow = readonly [
  name: string,
  kind: number,
  compressedBytes: number,
  uncompressedBytes: number,
  /** 1 for what came from the base. */
  isBase: 0 | 1,
  children: readonly TreeRow[],
];
