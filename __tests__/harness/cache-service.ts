import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type ApiReply, ResultsService } from './results-service.ts';

/** What the service does wrong until told otherwise. */
export type CacheFault =
  | { readonly kind: 'none' }
  /** Answers each call of the API so. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  /** Takes calls of the API and never answers. */
  | { readonly kind: 'hang' }
  /** The same for the calls of one method alone, or only those about one key. */
  | { readonly kind: 'hang-at'; readonly method: string; readonly key?: string }
  /** Sends so many bytes of a download and then nothing. */
  | { readonly kind: 'stall-download'; readonly afterBytes: number }
  /** Closes the connection after so many bytes of a download. */
  | { readonly kind: 'cut-download'; readonly afterBytes: number }
  /** Says that another key matched. */
  | { readonly kind: 'other-key'; readonly key: string }
  /** Lets nobody write, as GitHub does under untrusted triggers. */
  | { readonly kind: 'read-only' }
  /** Refuses a reservation with these words. */
  | { readonly kind: 'refuse-save'; readonly message: string };

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly file: string;
  readonly isDone: boolean;
}

/**
 * The Actions cache service (protocol v2) on loopback, with faults. `env` is what the runner sets for a node action.
 * https://github.com/actions/toolkit/tree/main/packages/cache
 */
export class CacheService extends ResultsService {
  #entries: Entry[] = [];
  readonly token = `canary-${randomBytes(12).toString('hex')}`;
  fault: CacheFault = { kind: 'none' };

  static async start(): Promise<CacheService> {
    const service = new CacheService(await ResultsService.makeFolder());
    await service.listen();
    return service;
  }

  override get env(): Record<string, string> {
    const env = super.env;
    return { ...env, ACTIONS_CACHE_URL: env['ACTIONS_RESULTS_URL'] ?? '', ACTIONS_CACHE_SERVICE_V2: 'True' };
  }

  /** Keys of the entries that can be read, newest first. */
  get keys(): readonly string[] {
    return this.#done().map((entry) => entry.key);
  }

  /** Bytes of what is stored, as it was sent. */
  async storedBytes(): Promise<number> {
    const sizes = await Promise.all(this.#done().map(({ file }) => stat(file)));
    return sizes.reduce((sum, { size }) => sum + size, 0);
  }

  /** What an entry is stored as: a compressed tar. */
  async read(key: string): Promise<Buffer> {
    return readFile(this.#find(key).file);
  }

  /** Changes what is stored under a key, as a fault of the storage or a foe would. */
  async rewrite(key: string, change: (bytes: Buffer) => Buffer | Promise<Buffer>): Promise<void> {
    const { file } = this.#find(key);
    await writeFile(file, await change(await readFile(file)));
  }

  /** Gives an entry another name, as a foe with write access could. */
  rename(key: string, newKey: string): void {
    this.#entries = this.#entries.map((entry) => (entry.key === key ? { ...entry, key: newKey } : entry));
  }

  protected override async answer(name: string, body: Readonly<Record<string, unknown>>): Promise<ApiReply | null> {
    const { fault } = this;
    if (fault.kind === 'hang') return null;
    if (fault.kind === 'hang-at' && fault.method === name && isAbout(body, fault.key)) return null;
    if (fault.kind !== 'status') return this.#call(name, body);
    const { status, headers = {} } = fault;
    return { status, reply: fault.body ?? { code: 'internal', msg: 'out of order' }, headers };
  }

  protected override async send(response: ServerResponse, file: string): Promise<void> {
    const { fault } = this;
    response.writeHead(200, { 'content-length': (await stat(file)).size });
    if (fault.kind !== 'stall-download' && fault.kind !== 'cut-download') {
      await pipeline(createReadStream(file), response);
      return;
    }
    const bytes = (await readFile(file)).subarray(0, fault.afterBytes);
    await new Promise((resolve) =>
      bytes.length > 0 ? response.write(bytes, resolve) : resolve(response.flushHeaders()),
    );
    if (fault.kind === 'cut-download') response.destroy();
  }

  #done(): readonly Entry[] {
    return this.#entries.filter((entry) => entry.isDone).toReversed();
  }

  #find(key: string): Entry {
    const entry = this.#done().find((each) => each.key === key);
    if (entry === undefined) throw new Error(`no entry ${key}`);
    return entry;
  }

  async #call(name: string, body: Readonly<Record<string, unknown>>): Promise<ApiReply> {
    const [key, version] = [String(body['key']), String(body['version'])];
    const { fault } = this;
    if (name === 'GetCacheEntryDownloadURL') {
      const prefixes = Array.isArray(body['restore_keys']) ? body['restore_keys'].map(String) : [];
      const candidates = this.#done().filter((entry) => entry.version === version);
      const byPrefix = prefixes.map((prefix) => candidates.find((each) => each.key.startsWith(prefix)));
      const entry = [candidates.find((each) => each.key === key), ...byPrefix].find((each) => each !== undefined);
      if (entry === undefined) return { status: 200, reply: { ok: false } };
      const matched_key = fault.kind === 'other-key' ? fault.key : entry.key;
      return { status: 200, reply: { ok: true, matched_key, signed_download_url: this.sign(entry.file) } };
    }
    if (name === 'CreateCacheEntry') {
      if (fault.kind === 'read-only')
        return { status: 200, reply: { ok: false, message: 'cache write denied: the token is read-only' } };
      if (fault.kind === 'refuse-save') return { status: 200, reply: { ok: false, message: fault.message } };
      if (this.#entries.some((entry) => entry.key === key && entry.version === version)) {
        const msg = 'cache entry with the same key, version, and scope already exists';
        return { status: 409, reply: { code: 'already_exists', msg } };
      }
      const file = this.newBlob();
      this.#entries.push({ key, version, file, isDone: false });
      return { status: 200, reply: { ok: true, signed_upload_url: this.sign(file) } };
    }
    const entry = this.#entries.find((each) => each.key === key && each.version === version);
    const isWhole = entry !== undefined && (await stat(entry.file)).size === Number(body['size_bytes']);
    if (!isWhole) return { status: 200, reply: { ok: false, message: 'size does not match' } };
    this.#entries = [...this.#entries.filter((each) => each !== entry), { ...entry, isDone: true }];
    return { status: 200, reply: { ok: true, entry_id: String(this.#entries.length) } };
  }
}

function isAbout(body: Readonly<Record<string, unknown>>, key: string | undefined): boolean {
  return key === undefined || [body['key'], body['restore_keys']].flat().includes(key);
}
