import type { Engine } from './connect.ts';
import { type ImageName, parseImageName } from './image-name.ts';
import { RegistryError, registryError } from './registry-error.ts';
import { authConfig, registryLogin } from './registry-login.ts';
import { askPatiently, type RegistryPatience } from './registry-retry.ts';

export { RegistryError, type RegistryFault } from './registry-error.ts';

/** How a registry is asked for a digest. */
export interface DigestOptions extends RegistryPatience {
  readonly engine: Engine;
  /** For all tries together; 10 s by default. */
  readonly limitMs?: number;
}

const LIMIT_MS = 10_000;

/**
 * The digest (`sha256:…`) of what a registry serves under a name now; of an index, if it serves several platforms. The engine
 * asks, because its mirrors and the certificates that it trusts apply then, with the user's docker login. A name that holds
 * a digest is that digest. Throws RegistryError. https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Distribution
 */
export async function resolveDigest(reference: string, options: DigestOptions): Promise<string> {
  const name = parseImageName(reference);
  return name.digest ?? askDigest({ ...name, tag: name.tag ?? 'latest' }, options);
}

/** The same, asked also if the name holds a digest: then it tells whether the registry has it. */
export async function askDigest(name: ImageName, options: DigestOptions): Promise<string> {
  const { engine, limitMs = LIMIT_MS, signal } = options;
  const shown = name.repository + (name.digest === null ? `:${name.tag}` : `@${name.digest}`);
  const login = await registryLogin(name.registry, { environment: engine.cliEnvironment, signal });
  const what = `The digest of the image ${shown} could not be had`;
  const attempt = { what, name, login, right: 'read' } as const;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`no answer came within ${limitMs / 1000} s`)), limitMs);
  const stop = AbortSignal.any([signal, late.signal]);
  let last: RegistryError | undefined;
  const ask = async () => {
    try {
      return digestIn(await distribution(engine, shown, { auth: authConfig(login, name.registry), signal: stop }));
    } catch (error) {
      stop.throwIfAborted();
      last = registryError(error, attempt);
      throw last;
    }
  };
  try {
    return await askPatiently(ask, { ...options, signal: stop });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RegistryError) throw error;
    if (!late.signal.aborted) throw error;
    // What it said before the time was over says more.
    throw last ?? registryError(new Error(`the registry did not answer within ${limitMs / 1000} s`), attempt);
  } finally {
    clearTimeout(timer);
  }
}

/** By the library's own call for this, a call could not be ended. */
function distribution(
  { api }: Engine,
  name: string,
  { auth, signal }: { readonly auth: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = {
      path: `/distribution/${name}/json`,
      method: 'GET',
      abortSignal: signal,
      authconfig: auth,
      statusCodes: { 200: true },
    };
    api.modem.dial(request, (error: unknown, answer: unknown) => {
      if (error) reject(error);
      else resolve(answer);
    });
    // A connection that is not yet made does not tell of its end.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function digestIn(answer: unknown): string {
  const found = /"digest":"(sha256:[0-9a-f]{64})"/.exec(JSON.stringify(answer))?.[1];
  if (found === undefined) throw new Error('the answer holds no digest');
  return found;
}
