/** Why a text cannot be what a web process is asked for, to complete "dyno-check-path is …: "; null if it can. */
export function requestPathProblem(path: string): string | null {
  if (!path.startsWith('/') || path.startsWith('//')) return 'it must begin with one slash, such as /health';
  if (path.length > 2_000) return 'it is longer than 2,000 characters';
  // What else may stand in a request line: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.1
  if (!/^[\x21\x24-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/.test(path)) {
    return 'it holds a space or a character that no request has; encode it, as %20';
  }
  return null;
}
