import { filesBelow, type SlugNode } from './slug-node.ts';

/** Finds files by a part of their path; upper and lower case are the same. */
export class FileSearch {
  readonly #files: readonly { readonly node: SlugNode; readonly text: string }[];

  constructor(root: SlugNode) {
    this.#files = [...filesBelow(root)].map((node) => ({ node, text: node.path.toLowerCase() }));
  }

  /** Null if nothing was asked for. */
  find(query: string): ReadonlySet<SlugNode> | null {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return null;
    return new Set(this.#files.filter(({ text }) => text.includes(wanted)).map(({ node }) => node));
  }
}
