import { join } from 'node:path';
import type { Environment } from '../child-environment.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { plainReason } from '../plain-reason.ts';
import { type ClientLine, lastFailedAttempt } from '../runner-client/client-line.ts';
import type { Answered } from '../runner-client/client-process.ts';
import { withinTime } from '../time-box.ts';
import { type ActionsCache, startActionsCache } from './actions-cache.ts';
import { CacheServiceDownError } from './availability.ts';
import type { CacheAnswer, CacheRequest } from './client-messages.ts';
import { type Refusal, readRefusal, transferredBytes } from './client-output.ts';
import { isTimedEntryOf } from './entry-name.ts';
import { whileAlive } from './idle-watch.ts';

/** What one use of the cache is made with. */
export interface CacheUse {
  /** A folder of its own: files are unpacked into and packed from its `entry`. */
  readonly folder: string;
  /** The job's; `ACTIONS_*` says where the service is. */
  readonly environment: Environment;
  /** Where the client's program is, if not beside this code. */
  readonly clientProgram?: URL;
  readonly limits: {
    readonly lookUpMs: number;
    /** A transfer that moves nothing for so long is given up. */
    readonly idleMs: number;
  };
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** An entry: the service hashes the name of its one file, as it stands, into the entry's version. */
export interface CacheEntry {
  readonly file: string;
  readonly key: string;
}

/** What a look-up came to. */
export interface LookUp {
  readonly key: string | null;
  /** What the client said about finding none, if anything. */
  readonly remark: string | null;
}

/** Entries of one file each in the cache of GitHub Actions, by one client. Dispose of it to end the client. */
export class CacheEntries implements AsyncDisposable {
  readonly #use: CacheUse;
  readonly #client: ActionsCache;

  /** Starts the client. */
  constructor(use: CacheUse) {
    const { folder, environment, clientProgram, log } = use;
    this.#use = use;
    this.#client = startActionsCache({ folder, environment, log, program: clientProgram });
  }

  /** Where files are unpacked into and packed from. */
  get folder(): string {
    return join(this.#use.folder, 'entry');
  }

  /** The newest entry under `prefix`. Throws CacheServiceDownError if the service gives no answer, ActionError if its answer is of another prefix. */
  async newest({ file, prefix }: { readonly file: string; readonly prefix: string }): Promise<LookUp> {
    const { key, lines } = await this.#lookUp(file, prefix);
    if (key !== null && !isTimedEntryOf(key, prefix))
      throw new ActionError('the service answered with an entry of another key');
    const remark = lines.find((line) => line.text.startsWith('Cache restore skipped'))?.text ?? null;
    return { key, remark };
  }

  /** Whether exactly that entry is there; asking keeps it, for entries go when they were not asked for in 7 days. Throws CacheServiceDownError if the service gives no answer. */
  async has({ file, key }: CacheEntry): Promise<boolean> {
    return (await this.#lookUp(file, key)).key === key;
  }

  /** Unpacks exactly that entry into the folder; false if the service does not have it. Throws ActionError for a fault of the service. */
  async download({ file, key }: CacheEntry): Promise<boolean> {
    const found = matchedKey(await this.#transfer({ kind: 'download', paths: [file], key }));
    if (found !== null && found !== key) throw new ActionError('the service answered with another entry');
    return found !== null;
  }

  /** Saves the file in the folder as that entry; why it was not saved, if it was not. */
  async upload({ file, key }: CacheEntry): Promise<Refusal | null> {
    const { answer, lines } = await this.#transfer({ kind: 'upload', paths: [file], key });
    return answer.kind === 'uploaded' && answer.id !== -1 ? null : readRefusal(lines);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client[Symbol.asyncDispose]();
  }

  async #lookUp(file: string, prefix: string): Promise<{ key: string | null; lines: readonly ClientLine[] }> {
    const { limits, signal } = this.#use;
    const box = { what: 'the look-up', limitMs: limits.lookUpMs, signal };
    const request = { kind: 'look-up', paths: [file], prefix } as const;
    const found = await withinTime(box, (stop) => this.#client.ask(request, stop)).catch((error: unknown) => {
      signal.throwIfAborted();
      const attempt = lastFailedAttempt(this.#client.lines);
      throw serviceDown(error, attempt === null ? '' : ` (${attempt})`);
    });
    return { key: lookedUpKey(found), lines: found.lines };
  }

  #transfer(request: CacheRequest): Promise<Answered<CacheAnswer>> {
    const { folder, limits, signal } = this.#use;
    const watch = { folder, progress: () => transferredBytes(this.#client.lines), idleMs: limits.idleMs, signal };
    return whileAlive(watch, (stop) => this.#client.ask(request, stop));
  }
}

function serviceDown(error: unknown, detail: string): CacheServiceDownError {
  return new CacheServiceDownError(`${errorMessage(error)}${detail}`, { cause: error });
}

function lookedUpKey(found: Answered<CacheAnswer>): string | null {
  try {
    return matchedKey(found);
  } catch (error) {
    throw serviceDown(error, '');
  }
}

/** Throws ActionError with the client's complaints if it found nothing because of a fault. */
function matchedKey({ answer, lines }: Answered<CacheAnswer>): string | null {
  if (answer.kind === 'matched' && answer.key !== null) return answer.key;
  const complaints = lines.filter((line) => line.kind === 'complaint').map(withoutIntroduction);
  if (complaints.length > 0) throw new ActionError(plainReason(complaints.join('; ')));
  return null;
}

function withoutIntroduction({ text }: ClientLine): string {
  return text.replace(/^Failed to restore: /, '');
}
