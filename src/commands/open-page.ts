import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { platform } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { childEnvironment } from '../child-environment.ts';
import { errorMessage } from '../errors.ts';
import type { CommandWorld } from './command.ts';

/** An opener that cannot open anything says so at once; one that opens a browser itself may live as long as that. */
const LIMIT_MS = 2_000;

/** The program that opens a file as the user wants it opened. */
const openers: Readonly<Record<string, string>> = { darwin: 'open', linux: 'xdg-open' };

/** Opens a page in the user's browser. Where that cannot be done, it says so, and where the page is; it never throws. */
export async function openPage(file: string, { environment, log }: CommandWorld): Promise<void> {
  const opener = openers[platform];
  const path = resolve(file);
  const problem = opener === undefined ? `none is known for ${platform}` : await run(opener, path, environment);
  if (problem !== null) log.notice(`No browser could be opened (${problem}). Open it yourself: ${path}`);
}

/** Why it did not work; null if it did, as far as can be seen. */
async function run(opener: string, path: string, environment: CommandWorld['environment']): Promise<string | null> {
  const child = spawn(opener, [path], { stdio: 'ignore', detached: true, env: childEnvironment(environment) });
  const waiting = new AbortController();
  try {
    return await Promise.race([
      // Rejects with the `error` event of a program that is not there.
      once(child, 'exit', { signal: waiting.signal }).then(([code]) =>
        code === 0 ? null : `${opener} ended with ${code}`,
      ),
      delay(LIMIT_MS, null, { signal: waiting.signal }),
    ]);
  } catch (error) {
    return errorMessage(error);
  } finally {
    waiting.abort();
    child.unref();
  }
}
