import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ActionError } from '../errors.ts';
import { errorCode } from './short-call.ts';

const run = promisify(execFile);

/** A helper may have to ask a cloud for a token. */
const LIMIT_MS = 10_000;
/** How a helper says that the secret is an identity token. */
const TOKEN_USER = '<token>';

/** What a helper keeps for one registry. */
export type KeptCredential =
  | { readonly username: string; readonly password: string }
  | { readonly identityToken: string };

/**
 * Asks `docker-credential-NAME` for the credential of a registry; null if it keeps none. Throws ActionError saying why the
 * helper cannot be used, never with what it printed: errors and secrets come on the same stream.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askCredentialHelper(
  name: string,
  server: string,
  { environment, signal }: { readonly environment: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<KeptCredential | null> {
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]+$/.test(name)) throw new ActionError(`'${program}' is no name of a credential helper`);
  let printed: string;
  try {
    const running = run(program, ['get'], { env: environment, timeout: LIMIT_MS, signal, windowsHide: true });
    // One that ends before it has read is judged by how it ended.
    running.child.stdin?.on('error', () => undefined).end(server);
    printed = (await running).stdout;
  } catch (error) {
    signal.throwIfAborted();
    if (isNotFound(error)) return null;
    if (errorCode(error) === 'ENOENT') throw new ActionError(`${program} is not on the PATH`);
    throw new ActionError(`${program} ${howItEnded(error)}`);
  }
  const credential = parseCredential(printed);
  if (credential === undefined) throw new ActionError(`${program} gave no credential that can be read`);
  return credential;
}

/** The helpers' one way to say that they have nothing: words on stdout, the same in all of them. */
function isNotFound(error: unknown): boolean {
  const printed = typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
  return printed.trim() === 'credentials not found in native keychain';
}

function howItEnded(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'killed' in error && error.killed === true)
    return `did not answer within ${LIMIT_MS / 1000} s`;
  const code = errorCode(error);
  return /^\d+$/.test(code) ? `failed with exit code ${code}` : `could not be run (${code})`;
}

function parseCredential(printed: string): KeptCredential | null | undefined {
  try {
    const fields: unknown = JSON.parse(printed);
    if (typeof fields !== 'object' || fields === null || !('Secret' in fields) || typeof fields.Secret !== 'string') {
      return undefined;
    }
    if (fields.Secret === '') return null;
    const username = 'Username' in fields ? String(fields.Username) : '';
    return username === TOKEN_USER ? { identityToken: fields.Secret } : { username, password: fields.Secret };
  } catch {
    return undefined;
  }
}
