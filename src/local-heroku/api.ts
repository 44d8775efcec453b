import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import { appRoutes } from './app-routes.ts';
import type { Backend, CallReply, Route } from './call.ts';
import { dynoRoutes } from './dyno-routes.ts';
import { type Exchange, send } from './exchange.ts';
import { readJsonBody } from './json-body.ts';
import { pipelineRoutes } from './pipeline-routes.ts';
import { publishCall } from './published-calls.ts';
import type { RateLimit } from './rate-limit.ts';
import { badRequest, Refusal } from './refusal.ts';
import { releaseRoutes } from './release-routes.ts';
import { slugRoutes } from './slug-routes.ts';
import { teamRoutes } from './team-routes.ts';
import { acceptedScopes, checkScope, type TokenScope } from './token-scope.ts';

/** The Platform API's front: what every call goes through. */
export interface Api {
  readonly token: string;
  readonly scope: readonly TokenScope[];
  readonly backend: Backend;
  readonly rateLimit: RateLimit;
}

/** All that it answers. */
export const routes: readonly Route[] = [
  ...appRoutes,
  ...pipelineRoutes,
  ...teamRoutes,
  ...slugRoutes,
  ...releaseRoutes,
  ...dynoRoutes,
];

/** Answers one call, as strictly as https://devcenter.heroku.com/articles/platform-api-reference says. */
export async function serveApi(exchange: Exchange, { token, scope, backend, rateLimit }: Api): Promise<void> {
  const { request, entry } = exchange;
  const remaining = rateLimit.take();
  const accepted = acceptedScopes(exchange);
  const standing = {
    'Oauth-Scope': scope.join(' '),
    'Oauth-Scope-Accepted': accepted.join(' '),
    'RateLimit-Remaining': String(remaining ?? 0),
    'Request-Id': randomUUID(),
  };
  let body: unknown = null;
  const answer = (reply: CallReply): void => {
    publishCall(exchange, body, reply);
    sendJson(exchange, reply, standing);
  };
  try {
    checkHeaders(exchange, token);
    if (remaining === null) {
      throw new Refusal(
        429,
        'rate_limit',
        'Your account reached the API rate limit.\nPlease wait a few minutes before making new requests.',
      );
    }
    const { route, parameters } = routeFor(exchange);
    checkScope(scope, accepted);
    body = await readJsonBody(exchange);
    const { range } = request.headers;
    const { fault } = exchange;
    const reply = await route.answer({
      backend,
      parameters,
      body,
      range,
      expireUrls: fault?.kind === 'expire-url',
      lagMs: fault?.kind === 'lag' ? fault.ms : 0,
    });
    entry.committed = true;
    entry.effect = reply.effect ?? null;
    answer(reply);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, id, message } = error;
    answer({ status, body: { id, message }, ...(status === 429 ? { headers: { 'Retry-After': '60' } } : {}) });
  }
}

function checkHeaders({ request }: Exchange, token: string): void {
  const { accept, authorization } = request.headers;
  if (!/^application\/vnd\.heroku\+json;\s*version=3(\.[\w-]+)?$/.test(accept ?? '')) {
    throw new Refusal(406, 'not_acceptable', 'Accept must be application/vnd.heroku+json; version=3.');
  }
  if ((request.headers['user-agent'] ?? '') === '') throw badRequest('A User-Agent header is required.');
  const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (given === undefined) throw new Refusal(401, 'unauthorized', 'There were no credentials provided in the request.');
  if (!isSame(given, token)) throw new Refusal(401, 'unauthorized', 'Invalid credentials provided.');
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((secret) => createHash('sha256').update(secret).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

function routeFor({ method, path }: Exchange): { route: Route; parameters: Readonly<Record<string, string>> } {
  for (const route of routes) {
    const parameters = route.method === method ? parametersIn(path, route.path) : null;
    if (parameters !== null) return { route, parameters };
  }
  throw new Refusal(
    404,
    'not_found',
    'The requested API endpoint was not found. Are you using the right HTTP verb and path?',
  );
}

function parametersIn(path: string, pattern: string): Readonly<Record<string, string>> | null {
  const parts = path.split('/');
  const names = pattern.split('/');
  if (parts.length !== names.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) parameters[name.slice(1)] = decoded(part);
    else if (part !== name) return null;
  }
  return parameters;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badRequest('The path cannot be decoded.');
  }
}

function sendJson(exchange: Exchange, reply: CallReply, standing: Readonly<Record<string, string>>): void {
  const body = JSON.stringify(reply.body);
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  const headers = { ...standing, ...reply.headers, 'Cache-Control': 'private, no-cache', ETag: etag };
  const isKnown = exchange.method === 'GET' && exchange.request.headers['if-none-match'] === etag;
  const whole = { status: reply.status ?? 200, headers: { ...headers, 'Content-Type': 'application/json' }, body };
  send(exchange, isKnown ? { status: 304, headers, body: '' } : whole);
}
