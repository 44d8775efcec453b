import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Engine } from './connect.ts';
import { type ImageName, parseImageName } from './image-name.ts';
import { askDigest } from './registry-digest.ts';
import { RegistryError } from './registry-error.ts';
import { authConfig, registryLogin } from './registry-login.ts';
import type { RegistryPatience } from './registry-retry.ts';
import { transfer } from './registry-transfer.ts';

/** What a push works with. */
export interface PushOptions extends RegistryPatience {
  readonly engine: Engine;
  readonly log: Log;
  /** Given up after so long without a word of progress; 30 s by default. */
  readonly silenceLimitMs?: number;
}

/** Registries are eventually consistent: 15 questions, after 100 ms, 200 ms, 400 ms and so on, but never more than 2 s. */
const QUESTIONS = 15;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Pushes an image that the engine has under this name, with the user's docker login; returns the digest (`sha256:…`) that the
 * registry has it by, after asking it for that. Throws RegistryError naming the registry, the image and what to do.
 */
export async function pushImage(reference: string, options: PushOptions): Promise<string> {
  const { engine, log, signal } = options;
  const parsed = parseImageName(reference);
  if (parsed.digest !== null) throw new ActionError(`${reference} cannot be pushed: that needs a tag, not a digest.`);
  const name = { ...parsed, tag: parsed.tag ?? 'latest' };
  const login = await registryLogin(name.registry, { environment: engine.cliEnvironment, signal });
  log.info(`Pushing ${reference}`);
  const digest = await transfer({
    ...options,
    attempt: { what: `The image ${reference} could not be pushed`, name, login, right: 'write' },
    start: (stop) =>
      engine.api.getImage(name.repository).push({
        authconfig: authConfig(login, name.registry),
        tag: name.tag,
        abortSignal: stop,
      }),
    readEnd: (text) => /^.+: digest: (sha256:[0-9a-f]{64}) size: \d+$/.exec(text)?.[1],
  });
  await confirm({ ...name, digest }, options);
  return digest;
}

/** Waits until the registry serves the tag, and if that is another image's by now, until it has the digest. */
async function confirm(name: ImageName & { readonly digest: string }, options: PushOptions): Promise<void> {
  const served = await askUntilFound({ ...name, digest: null }, options);
  if (served !== name.digest) await askUntilFound(name, options);
}

async function askUntilFound(name: ImageName, options: PushOptions): Promise<string> {
  for (let question = 1; ; question += 1) {
    try {
      return await askDigest(name, options);
    } catch (error) {
      const isMissing = error instanceof RegistryError && error.kind === 'not-found';
      if (!isMissing || question === QUESTIONS) throw error;
    }
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (question - 1));
    await sleep(pauseMs, undefined, { signal: options.signal });
  }
}
