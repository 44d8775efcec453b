import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiReply, ResultsService } from './results-service.ts';

/** What the service does wrong until told otherwise, or so many times. */
export type ArtifactFault =
  | { readonly kind: 'none' }
  /** Answers calls of the API so. */
  | { readonly kind: 'status'; readonly status: number; readonly msg?: string; readonly times?: number }
  /** Answers calls of the API with this text. */
  | { readonly kind: 'text'; readonly text: string }
  /** Takes calls of that method and never answers. */
  | { readonly kind: 'hang'; readonly method: 'CreateArtifact' | 'FinalizeArtifact' }
  /** Takes what is uploaded and never answers. */
  | { readonly kind: 'hang-upload' }
  /** Closes the connection in the middle of an upload. */
  | { readonly kind: 'cut-upload'; readonly times?: number }
  /** Refuses what is uploaded, as Azure does with an address that has expired. */
  | { readonly kind: 'refuse-upload' }
  /** Loses the last byte of what is stored. */
  | { readonly kind: 'short-upload' };

/** An artifact that was finalized. */
export interface StoredArtifact {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string;
  readonly file: string;
  readonly isDone: boolean;
}

/**
 * The artifact service on loopback, with faults. `env` is what the runner sets for a node action.
 * https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export class ArtifactService extends ResultsService {
  readonly #run = randomUUID();
  readonly #job = randomUUID();
  readonly token = runtimeToken({ scp: `Actions.Example Actions.Results:${this.#run}:${this.#job}` });
  #artifacts: Artifact[] = [];
  #faulty = 0;
  #fault: ArtifactFault = { kind: 'none' };

  static async start(): Promise<ArtifactService> {
    const service = new ArtifactService(await ResultsService.makeFolder());
    await service.listen();
    return service;
  }

  get fault(): ArtifactFault {
    return this.#fault;
  }

  set fault(fault: ArtifactFault) {
    this.#fault = fault;
    this.#faulty = 0;
  }

  /** The names of calls, in order. */
  get callNames(): readonly string[] {
    return this.calls.map(({ name }) => name);
  }

  /** Those that a reader of the run sees. */
  async artifacts(): Promise<readonly StoredArtifact[]> {
    const done = this.#artifacts.filter(({ isDone }) => isDone);
    return Promise.all(
      done.map(async ({ name, mimeType, file }) => ({ name, mimeType, content: await readFile(file) })),
    );
  }

  protected override async answer(method: string, body: Readonly<Record<string, unknown>>): Promise<ApiReply | null> {
    const { fault } = this;
    if (fault.kind === 'hang' && fault.method === method) return null;
    if (fault.kind === 'text') return { status: 200, reply: fault.text };
    if (fault.kind === 'status' && this.#isStillFaulty(fault.times))
      return { status: fault.status, reply: { code: 'internal', msg: fault.msg ?? 'out of order' } };
    if (body['workflow_run_backend_id'] !== this.#run || body['workflow_job_run_backend_id'] !== this.#job)
      return { status: 403, reply: { code: 'permission_denied', msg: 'another run' } };
    if (method === 'CreateArtifact') return this.#create(body);
    if (method === 'FinalizeArtifact') return this.#finalize(body);
    return { status: 404, reply: { code: 'bad_route', msg: 'no such method' } };
  }

  protected override async refuseUpload(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { fault } = this;
    if (fault.kind === 'hang-upload') return true;
    if (fault.kind === 'cut-upload' && this.#isStillFaulty(fault.times)) {
      request.once('data', () => response.destroy());
      return true;
    }
    if (fault.kind !== 'refuse-upload') return false;
    request.resume();
    response.writeHead(403, { 'content-type': 'application/xml', 'x-ms-error-code': 'AuthenticationFailed' });
    response.end(
      `<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code><Message>Signature not valid: sig=${this.signature}</Message></Error>`,
    );
    return true;
  }

  protected override async send(response: ServerResponse): Promise<void> {
    response.writeHead(405).end();
  }

  #isStillFaulty(times = Number.POSITIVE_INFINITY): boolean {
    this.#faulty += 1;
    return this.#faulty <= times;
  }

  #create({ name, mime_type, version }: Readonly<Record<string, unknown>>): ApiReply {
    if (version !== 7) return { status: 400, reply: { code: 'invalid_argument', msg: 'no such version' } };
    if (this.#artifacts.some((each) => each.name === name)) {
      const msg = 'an artifact with this name already exists on the workflow run';
      return { status: 409, reply: { code: 'already_exists', msg } };
    }
    const file = this.newBlob();
    const id = 4_000_000_000 + this.#artifacts.length;
    this.#artifacts.push({ id, name: String(name), mimeType: String(mime_type), file, isDone: false });
    return { status: 200, reply: { ok: true, signed_upload_url: this.sign(file) } };
  }

  async #finalize({ name, size, hash }: Readonly<Record<string, unknown>>): Promise<ApiReply> {
    const artifact = this.#artifacts.find((each) => each.name === name);
    if (artifact === undefined) return { status: 404, reply: { code: 'not_found', msg: 'no such artifact' } };
    const missingBytes = this.fault.kind === 'short-upload' ? 1 : 0;
    const isWhole = (await stat(artifact.file)).size - missingBytes === Number(size);
    const digest = `sha256:${createHash('sha256')
      .update(await readFile(artifact.file))
      .digest('hex')}`;
    if (!isWhole || (hash !== undefined && hash !== digest)) return { status: 200, reply: { ok: false } };
    this.#artifacts = this.#artifacts.map((each) => (each === artifact ? { ...each, isDone: true } : each));
    return { status: 200, reply: { ok: true, artifact_id: String(artifact.id) } };
  }
}

/** A JWT that says `claims`; only its signature makes it a secret, and nobody here checks that. */
export function runtimeToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.canary-${randomBytes(24).toString('hex')}`;
}
