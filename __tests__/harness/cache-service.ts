import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

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

/** One call, for assertions. */
export interface CacheCall {
  readonly method: string;
  /** The API's method, or `upload` and `download`. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly file: string;
  readonly isDone: boolean;
}

const twirp = '/twirp/github.actions.results.api.v1.CacheService/';
const blobs = '/devstoreaccount1/cache/';

/**
 * The Actions cache service (protocol v2: JSON over twirp, blobs as Azure serves them) on loopback, with faults.
 * `env` is what the runner sets for a node action. https://github.com/actions/toolkit/tree/main/packages/cache
 */
export class CacheService implements AsyncDisposable {
  readonly #folder: string;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });
  #entries: Entry[] = [];
  #url = '';
  /** In each signed URL; must show up nowhere. */
  readonly signature = `canary-${randomBytes(12).toString('hex')}`;
  readonly token = `canary-${randomBytes(12).toString('hex')}`;
  readonly calls: CacheCall[] = [];
  fault: CacheFault = { kind: 'none' };

  static async start(): Promise<CacheService> {
    const service = new CacheService(await mkdtemp(join(tmpdir(), 'cache-service-')));
    await new Promise<void>((resolve) => service.#server.listen(0, '127.0.0.1', resolve));
    const { port } = service.#server.address() as AddressInfo;
    service.#url = `http://127.0.0.1:${port}`;
    return service;
  }

  private constructor(folder: string) {
    this.#folder = folder;
  }

  get env(): Record<string, string> {
    return {
      ACTIONS_RESULTS_URL: `${this.#url}/`,
      ACTIONS_CACHE_URL: `${this.#url}/`,
      ACTIONS_RUNTIME_TOKEN: this.token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
  }

  /** Keys of the entries that can be read, newest first. */
  get keys(): readonly string[] {
    return this.#done().map((entry) => entry.key);
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

  /** Nobody listens any more. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #done(): readonly Entry[] {
    return this.#entries.filter((entry) => entry.isDone).toReversed();
  }

  #find(key: string): Entry {
    const entry = this.#done().find((each) => each.key === key);
    if (entry === undefined) throw new Error(`no entry ${key}`);
    return entry;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname.startsWith(blobs)) await this.#serveBlob(request, response, url);
    else await this.#serveApi(request, response, url.pathname.slice(twirp.length));
  }

  async #serveApi(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const body = (await json(request)) as Record<string, unknown>;
    this.calls.push({ method: 'POST', name, body });
    const { fault } = this;
    if (fault.kind === 'hang') return;
    if (fault.kind === 'status') {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '{"code":"internal","msg":"out of order"}');
      return;
    }
    const isOurs = request.headers.authorization === `Bearer ${this.token}`;
    const { status, reply } = isOurs
      ? await this.#call(name, body)
      : { status: 401, reply: { code: 'unauthenticated', msg: 'no' } };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply));
  }

  async #call(name: string, body: Record<string, unknown>): Promise<{ status: number; reply: unknown }> {
    const [key, version] = [String(body['key']), String(body['version'])];
    const { fault } = this;
    if (name === 'GetCacheEntryDownloadURL') {
      const prefixes = Array.isArray(body['restore_keys']) ? body['restore_keys'].map(String) : [];
      const candidates = this.#done().filter((entry) => entry.version === version);
      const byPrefix = prefixes.map((prefix) => candidates.find((each) => each.key.startsWith(prefix)));
      const entry = [candidates.find((each) => each.key === key), ...byPrefix].find((each) => each !== undefined);
      if (entry === undefined) return { status: 200, reply: { ok: false } };
      const matched_key = fault.kind === 'other-key' ? fault.key : entry.key;
      return { status: 200, reply: { ok: true, matched_key, signed_download_url: this.#sign(entry.file) } };
    }
    if (name === 'CreateCacheEntry') {
      if (fault.kind === 'read-only')
        return { status: 200, reply: { ok: false, message: 'cache write denied: the token is read-only' } };
      if (fault.kind === 'refuse-save') return { status: 200, reply: { ok: false, message: fault.message } };
      if (this.#entries.some((entry) => entry.key === key && entry.version === version)) {
        const msg = 'cache entry with the same key, version, and scope already exists';
        return { status: 409, reply: { code: 'already_exists', msg } };
      }
      const file = join(this.#folder, randomUUID());
      this.#entries.push({ key, version, file, isDone: false });
      return { status: 200, reply: { ok: true, signed_upload_url: this.#sign(file) } };
    }
    const entry = this.#entries.find((each) => each.key === key && each.version === version);
    const isWhole = entry !== undefined && (await stat(entry.file)).size === Number(body['size_bytes']);
    if (!isWhole) return { status: 200, reply: { ok: false, message: 'size does not match' } };
    this.#entries = [...this.#entries.filter((each) => each !== entry), { ...entry, isDone: true }];
    return { status: 200, reply: { ok: true, entry_id: String(this.#entries.length) } };
  }

  #sign(file: string): string {
    return `${this.#url}${blobs}${file.slice(this.#folder.length + 1)}?sig=${this.signature}&se=2030-01-01`;
  }

  async #serveBlob(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? '';
    const file = join(this.#folder, url.pathname.slice(blobs.length));
    this.calls.push({ method, name: method === 'PUT' ? 'upload' : 'download', body: {} });
    if (url.searchParams.get('sig') !== this.signature) {
      response.writeHead(403).end();
    } else if (method === 'PUT') {
      await store(request, file, url.searchParams);
      // Azure's client reads these. https://learn.microsoft.com/rest/api/storageservices/put-blob
      const headers = {
        etag: `"${randomUUID()}"`,
        'last-modified': new Date().toUTCString(),
        'x-ms-request-id': randomUUID(),
      };
      response.writeHead(201, headers).end();
    } else {
      await this.#send(response, file);
    }
  }

  async #send(response: ServerResponse, file: string): Promise<void> {
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
}

/** One PUT, or blocks and then the list that puts them in order. */
async function store(request: IncomingMessage, file: string, query: URLSearchParams): Promise<void> {
  const blockFile = (id: string) => `${file}.${createHash('sha256').update(id).digest('hex')}`;
  const component = query.get('comp');
  if (component === 'blocklist') {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const ids = [
      ...Buffer.concat(chunks)
        .toString('utf8')
        .matchAll(/<Latest>([^<]+)<\/Latest>/g),
    ].map(([, id]) => id ?? '');
    await writeFile(file, '');
    for (const id of ids) await appendFile(file, await readFile(blockFile(id)));
  } else {
    await pipeline(request, createWriteStream(component === 'block' ? blockFile(query.get('blockid') ?? '') : file));
  }
}
