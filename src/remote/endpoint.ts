const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Why nothing secret may be sent to `url`, or null if it may: it must be https, or http to this very machine (the local
 * Heroku), and carry no user or password. The text shows no more of the URL than scheme and host.
 */
export function endpointProblem(url: URL): string | null {
  if (url.username !== '' || url.password !== '') return `the URL for ${url.host} carries a user name or password`;
  if (url.protocol === 'https:') return null;
  if (url.protocol === 'http:' && LOOPBACK_HOST.test(url.hostname)) return null;
  return `${url.protocol}//${url.host} is not https`;
}
