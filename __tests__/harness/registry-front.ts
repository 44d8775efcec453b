import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What goes wrong with one request to a registry. */
export type RegistryFault =
  /** The front answers by itself; the registry never sees the request. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Passes so many bytes of the body on, and then nothing: of the reply, or of what is uploaded. */
  | { readonly kind: 'stall'; readonly direction: 'request' | 'reply'; readonly afterBytes: number }
  /** Breaks the connection after so many bytes of the reply's body; 0: before the reply. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Takes so long before each chunk of the reply's body. */
  | { readonly kind: 'slow'; readonly chunkBytes: number; readonly pauseMs: number };

/** One request as it came, counted from 0. */
export interface RegistryRequest {
  readonly index: number;
  readonly method: string;
  /** Such as `/v2/app/manifests/latest`. */
  readonly path: string;
}

/** Undefined if nothing goes wrong with that request. */
export type RegistryPlan = (request: RegistryRequest) => RegistryFault | undefined;

/** Stands between an engine and its registry, and passes requests on, except where the plan says otherwise. */
export class RegistryFront implements AsyncDisposable {
  /** May be changed at any time. */
  plan: RegistryPlan;
  readonly requests: RegistryRequest[] = [];
  readonly #registryPort: number;
  readonly #server = createServer((incoming, reply) => {
    this.#serve(incoming, reply).catch(() => reply.destroy());
  });

  private constructor(registryPort: number, plan: RegistryPlan) {
    this.#registryPort = registryPort;
    this.plan = plan;
  }

  static async start(registryPort: number, plan: RegistryPlan): Promise<RegistryFront> {
    const front = new RegistryFront(registryPort, plan);
    await new Promise<void>((resolve) => front.#server.listen(0, '127.0.0.1', resolve));
    return front;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(incoming: IncomingMessage, reply: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/' } = incoming;
    const seen = { index: this.requests.length, method, path };
    this.requests.push(seen);
    const fault = this.plan(seen);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'cut' && fault.afterBytes === 0) return void reply.destroy();
    if (fault?.kind === 'answer') {
      incoming.resume();
      reply.writeHead(fault.status, { 'Content-Type': 'application/json', ...fault.headers }).end(fault.body ?? '');
      return;
    }
    const onward = request({
      port: this.#registryPort,
      host: '127.0.0.1',
      method,
      path,
      headers: incoming.headers,
    });
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      onward.once('response', resolve).once('error', reject);
    });
    answer.catch(() => undefined);
    let sent = 0;
    for await (const chunk of incoming) {
      if (fault?.kind === 'stall' && fault.direction === 'request' && sent + chunk.length > fault.afterBytes) return;
      sent += chunk.length;
      onward.write(chunk);
    }
    onward.end();
    const response = await answer;
    reply.writeHead(response.statusCode ?? 502, response.headers);
    reply.flushHeaders();
    await this.#passOn(response, reply, fault);
  }

  async #passOn(response: IncomingMessage, reply: ServerResponse, fault: RegistryFault | undefined): Promise<void> {
    let passed = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (fault?.kind === 'slow') {
        for (let at = 0; at < chunk.length; at += fault.chunkBytes) {
          await sleep(fault.pauseMs);
          reply.write(chunk.subarray(at, at + fault.chunkBytes));
        }
        continue;
      }
      if (fault?.kind === 'cut' || (fault?.kind === 'stall' && fault.direction === 'reply')) {
        const left = fault.afterBytes - passed;
        if (chunk.length >= left) {
          await new Promise((resolve) => reply.write(chunk.subarray(0, left), resolve));
          if (fault.kind === 'cut') reply.destroy();
          return;
        }
      }
      passed += chunk.length;
      reply.write(chunk);
    }
    reply.end();
  }
}
