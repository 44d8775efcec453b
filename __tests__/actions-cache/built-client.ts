/**
 * The cache client as users run it. It starts in a third of the time that its source takes, which tests of what uses the
 * cache do hundreds of times; that dist/ is made of the source of the day, the build checks.
 */
export const builtCacheClient = new URL('../../dist/actions-cache-client.js', import.meta.url);
