/** Whether a failed look at a path means that nothing is there, or that a part of the way is no directory. */
export function isMissingPath(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
