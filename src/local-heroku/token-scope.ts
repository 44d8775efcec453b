import { Refusal } from './refusal.ts';

/** What a token may be allowed to do: https://devcenter.heroku.com/articles/oauth#scopes */
export type TokenScope = 'global' | 'identity' | 'read' | 'read-protected' | 'write' | 'write-protected';

/** The scopes that each allow a call; Heroku tells them in the header `Oauth-Scope-Accepted`. */
export function acceptedScopes({
  method,
  path,
}: {
  readonly method: string;
  readonly path: string;
}): readonly TokenScope[] {
  if (path === '/account') return ['global', 'identity'];
  const isProtected = path.endsWith('/config-vars');
  if (method !== 'GET') return isProtected ? ['global', 'write-protected'] : ['global', 'write', 'write-protected'];
  return isProtected
    ? ['global', 'read-protected', 'write-protected']
    : ['global', 'read', 'read-protected', 'write', 'write-protected'];
}

/** @throws Refusal 403 unless one of the token's scopes is accepted */
export function checkScope(given: readonly TokenScope[], accepted: readonly TokenScope[]): void {
  if (given.some((scope) => accepted.includes(scope))) return;
  throw new Refusal(403, 'forbidden', 'The scope of this OAuth authorization does not allow access to this resource.');
}
