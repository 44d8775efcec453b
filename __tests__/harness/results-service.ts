import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** One call, for assertions. */
export interface ResultsCall {
  readonly method: string;
  /** The API's method, or `upload` and `download`. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the API answers: JSON, or a text as it stands. */
export interface ApiReply {
  readonly status: number;
  readonly reply: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const twirp = '/twirp/github.actions.results.api.v1.';
/** The client of blobs reads account and container from the path. */
const blobs = '/devstoreaccount1/results/';

/**
 * What the services behind `ACTIONS_RESULTS_URL` have in common: JSON over twirp, and blobs as Azure serves them, behind
 * signed addresses. On loopback. https://github.com/actions/toolkit/tree/main/packages
 */
export abstract class ResultsService implements AsyncDisposable {
  readonly #folder: string;
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });
  #url = '';
  /** In each signed URL; must show up nowhere. */
  readonly signature = `canary-${randomBytes(12).toString('hex')}`;
  /** Must show up nowhere. */
  abstract readonly token: string;
  readonly calls: ResultsCall[] = [];

  /** A folder for a service's blobs. */
  protected static makeFolder(): Promise<string> {
    return mkdtemp(join(tmpdir(), 'results-service-'));
  }

  protected constructor(folder: string) {
    this.#folder = folder;
  }

  /** What the runner sets for a node action. */
  get env(): Record<string, string> {
    return { ACTIONS_RESULTS_URL: `${this.#url}/`, ACTIONS_RUNTIME_TOKEN: this.token };
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

  protected async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    this.#url = `http://127.0.0.1:${port}`;
  }

  /** Where a new blob is to be stored. */
  protected newBlob(): string {
    return join(this.#folder, randomUUID());
  }

  /** The address that a blob is put to, and got from. */
  protected sign(file: string): string {
    return `${this.#url}${blobs}${basename(file)}?sig=${this.signature}&se=2030-01-01`;
  }

  /** What one method of the API answers; null if nobody ever does. Who asks is checked already. */
  protected abstract answer(method: string, body: Readonly<Record<string, unknown>>): Promise<ApiReply | null>;

  /** What is done in place of storing what is uploaded; false if nothing is. */
  protected async refuseUpload(_request: IncomingMessage, _response: ServerResponse): Promise<boolean> {
    return false;
  }

  /** Sends what is stored. */
  protected abstract send(response: ServerResponse, file: string): Promise<void>;

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname.startsWith(blobs)) await this.#serveBlob(request, response, url);
    else await this.#serveApi(request, response, url.pathname);
  }

  async #serveApi(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = (await json(request)) as Record<string, unknown>;
    const name = basename(path);
    this.calls.push({ method: 'POST', name, body });
    const isOurs = path.startsWith(twirp) && request.headers.authorization === `Bearer ${this.token}`;
    const answered = isOurs
      ? await this.answer(name, body)
      : { status: 401, reply: { code: 'unauthenticated', msg: 'no' } };
    if (answered === null) return;
    const { status, reply, headers = {} } = answered;
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(typeof reply === 'string' ? reply : JSON.stringify(reply));
  }

  async #serveBlob(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? '';
    const file = join(this.#folder, basename(url.pathname));
    const body = { comp: url.searchParams.get('comp'), contentType: request.headers['x-ms-blob-content-type'] };
    this.calls.push({ method, name: method === 'PUT' ? 'upload' : 'download', body });
    if (url.searchParams.get('sig') !== this.signature) {
      response.writeHead(403).end();
    } else if (method !== 'PUT') {
      await this.send(response, file);
    } else if (!(await this.refuseUpload(request, response))) {
      await store(request, file, url.searchParams);
      // Azure's client reads these. https://learn.microsoft.com/rest/api/storageservices/put-blob
      const headers = {
        etag: `"${randomUUID()}"`,
        'last-modified': new Date().toUTCString(),
        'x-ms-request-id': randomUUID(),
      };
      response.writeHead(201, headers).end();
    }
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
