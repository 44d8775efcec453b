import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import { askCredentialHelper, type KeptCredential } from './credential-helper.ts';
import { errorCode } from './short-call.ts';

/** The user's docker login for one registry. */
export type RegistryLogin =
  | { readonly kind: 'found'; readonly credential: KeptCredential }
  | { readonly kind: 'none' }
  /** There is one, and it cannot be read. The registry may do without it, so that is no failure yet. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** Where the docker CLI looks: its environment leads to its configuration and is what credential helpers are run in. */
export interface LoginSource {
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Under this the CLI keeps the login for Docker Hub. https://docs.docker.com/reference/cli/docker/login/ */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

/**
 * The login for a registry as the docker CLI finds it: in `DOCKER_AUTH_CONFIG`, in the credential helper of that registry or of
 * all, else in `config.json`. Throws only what `signal` was aborted with. https://docs.docker.com/reference/cli/docker/
 */
export async function registryLogin(registry: string, source: LoginSource): Promise<RegistryLogin> {
  const { environment } = source;
  const key = registry === 'docker.io' ? DOCKER_HUB_KEY : registry;
  try {
    const given = environment['DOCKER_AUTH_CONFIG'];
    const override = given ? fileCredential(parseConfig(given, 'DOCKER_AUTH_CONFIG'), key) : null;
    const credential = override ?? (await configuredCredential(key, source));
    return credential === null ? { kind: 'none' } : { kind: 'found', credential };
  } catch (error) {
    if (!(error instanceof ActionError) || source.signal.aborted) throw error;
    return { kind: 'unusable', reason: error.message };
  }
}

/** What the engine's API takes as `X-Registry-Auth`; old engines want one also where there is no login. */
export function authConfig(login: RegistryLogin, registry: string): Readonly<Record<string, string>> {
  if (login.kind !== 'found') return {};
  const { credential } = login;
  const serveraddress = registry === 'docker.io' ? DOCKER_HUB_KEY : registry;
  return 'identityToken' in credential
    ? { identitytoken: credential.identityToken, serveraddress }
    : { username: credential.username, password: credential.password, serveraddress };
}

async function configuredCredential(key: string, source: LoginSource): Promise<KeptCredential | null> {
  const { DOCKER_CONFIG: folder, HOME: home } = source.environment;
  if (!folder && !home) return null;
  const file = join(folder || join(home ?? '', '.docker'), 'config.json');
  let text: string;
  try {
    text = await readFile(file, { encoding: 'utf8', signal: source.signal });
  } catch (error) {
    source.signal.throwIfAborted();
    if (errorCode(error) === 'ENOENT') return null;
    throw new ActionError(`${file} cannot be read (${errorCode(error)})`, { cause: error });
  }
  const config = parseConfig(text, file);
  const helper = stringIn(objectIn(config, 'credHelpers'), key) || stringIn(config, 'credsStore');
  return helper ? askCredentialHelper(helper, key, source) : fileCredential(config, key);
}

/** Keys may have been written with a scheme and a path. */
function fileCredential(config: unknown, key: string): KeptCredential | null {
  const auths = objectIn(config, 'auths');
  const host = Object.keys(auths).find((each) => each.replace(/^https?:\/\//, '').split('/')[0] === key);
  const entry = auths[key] ?? (host === undefined ? undefined : auths[host]);
  const identityToken = stringIn(entry, 'identitytoken');
  if (identityToken) return { identityToken };
  const pair = Buffer.from(stringIn(entry, 'auth'), 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon > 0) return { username: pair.slice(0, colon), password: pair.slice(colon + 1).replaceAll('\0', '') };
  const [username, password] = [stringIn(entry, 'username'), stringIn(entry, 'password')];
  return username && password ? { username, password } : null;
}

function parseConfig(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser quotes what it met, which here may be a password.
    throw new ActionError(`${where} is not JSON`);
  }
}

function objectIn(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const found = fieldOf(value, name);
  return typeof found === 'object' && found !== null ? Object.fromEntries(Object.entries(found)) : {};
}

function stringIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([each]) => each === name)?.[1];
}
