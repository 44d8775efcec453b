/** The part after `#` of a link to a folder or file: its path, encoded name by name. */
export function linkTo(path: string): string {
  return `#/${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

/** The path that such a link names; empty for anything else. */
export function pathOfLink(hash: string): string {
  if (!hash.startsWith('#/')) return '';
  try {
    return hash.slice(2).split('/').map(decodeURIComponent).join('/');
  } catch {
    // Somebody has cut or written it by hand.
    return '';
  }
}
