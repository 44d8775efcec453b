/** Whether a path is for browsers: none of the API's is like these. */
export function isPagePath(path: string): boolean {
  return path === '/' || path.startsWith('/slugs/');
}

/** Where the treemap of a slug is. */
export function treemapPath(slugId: string): string {
  return `/slugs/${slugId}/treemap`;
}

/** The id of the slug whose treemap is at that path; null if none is. */
export function slugOfTreemapPath(path: string): string | null {
  return /^\/slugs\/([0-9a-f-]{36})\/treemap$/.exec(path)?.[1] ?? null;
}
