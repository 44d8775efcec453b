import type { Readable } from 'node:stream';
import { ActionError } from '../errors.ts';
import { type EngineRecord, readEngineReply } from './engine-reply.ts';
import { type RegistryAttempt, RegistryError, registryError } from './registry-error.ts';
import { askPatiently, type RegistryPatience } from './registry-retry.ts';

/** How a pull or a push is made. */
export interface TransferOptions<T> extends RegistryPatience {
  readonly attempt: RegistryAttempt;
  readonly start: (stop: AbortSignal) => Promise<NodeJS.ReadableStream>;
  /** What a record's text says if it is the one that tells of success. `layer` is what it is about; empty if nothing. */
  readonly readEnd: (text: string, layer: string) => T | undefined;
  /** How long the engine may tell nothing while it waits for the registry; 30 s by default. */
  readonly silenceLimitMs?: number | undefined;
}

/** The containerd store tells of each MiB of a layer, so this also gives up what comes at less than 35 KB/s. */
const SILENCE_LIMIT_MS = 30_000;
/** A big layer can take long to unpack, of which some engines tell nothing. */
const UNPACK_LIMIT_MS = 5 * 60_000;

/** What engines say of a layer that needs nothing more of the registry. */
const arrived = /^(Download complete|Verifying Checksum|Extracting|Pull complete|Already exists)/;

/** Pulls or pushes, and again if that may help. Throws RegistryError. */
export async function transfer<T>(options: TransferOptions<T>): Promise<T> {
  const { attempt, signal, readEnd } = options;
  return askPatiently(async () => {
    let end: T | undefined;
    let hasRetried = false;
    try {
      await follow(options, (text, layer) => {
        end = readEnd(text, layer) ?? end;
        hasRetried ||= text.startsWith('Retrying in');
      });
      if (end === undefined) throw new ActionError('the connection broke off: the engine ended its reply too early');
      return end;
    } catch (error) {
      signal.throwIfAborted();
      const told = registryError(error, attempt);
      // An engine that has tried five times on its own has been patient enough.
      throw hasRetried ? new RegistryError(told.message, { kind: told.kind, isPassing: false, cause: error }) : told;
    }
  }, options);
}

/**
 * Reads a reply to its end. An engine waits for ever for a registry that has accepted a connection and goes silent, so
 * that is given up. Throws ActionError in the engine's words, or the client library's error.
 */
async function follow(
  { start, signal, silenceLimitMs = SILENCE_LIMIT_MS }: TransferOptions<unknown>,
  onText: (text: string, layer: string) => void,
): Promise<void> {
  signal.throwIfAborted();
  const silence = new AbortController();
  const stop = AbortSignal.any([signal, silence.signal]);
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  const layers = new Map<string, EngineRecord>();
  let timer: NodeJS.Timeout | undefined;
  const listen = () => {
    clearTimeout(timer);
    const isUnpacking = layers.size > 0 && [...layers.values()].every(({ text }) => arrived.test(text));
    const limitMs = isUnpacking ? Math.max(UNPACK_LIMIT_MS, silenceLimitMs) : silenceLimitMs;
    timer = setTimeout(
      () => silence.abort(new ActionError(`the registry, or the Docker engine, sent nothing for ${limitMs / 1000} s`)),
      limitMs,
    );
  };
  const read = async () => {
    const reply = (await start(stop)) as Readable;
    try {
      await readEngineReply(reply, (text, record) => {
        const { about, progress } = record;
        const before = layers.get(about);
        if (about !== '' && !text.startsWith('Pulling from')) layers.set(about, record);
        // The containerd store says ten times a second how far it is, also if it does not come any further.
        if (before?.text !== text || before.progress !== progress) listen();
        onText(text, about);
      });
    } finally {
      reply.destroy();
    }
  };
  listen();
  try {
    const reading = read();
    reading.catch(() => undefined);
    await Promise.race([reading, stopped]);
  } finally {
    clearTimeout(timer);
  }
}
