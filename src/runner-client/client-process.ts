import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import type { Environment } from '../child-environment.ts';
import { ActionError } from '../errors.ts';
import type { Log } from '../log.ts';
import { plainReason } from '../plain-reason.ts';
import { Redactor } from '../redact.ts';
import { type ClientLine, readClientLine } from './client-line.ts';
import { type ClientMessage, readClientMessage } from './messages.ts';

/** One of GitHub's clients, as it is run. */
export interface ClientSetup<Answer> {
  /** Begins the sentence `… ended without an answer`. */
  readonly name: string;
  /** It answers by `answerRequests`. */
  readonly program: URL;
  /** An existing folder, which it runs in. */
  readonly folder: string;
  /** All of its environment. Its token is masked. */
  readonly environment: Environment;
  /** Throws ActionError for what is no answer of it. */
  readonly readAnswer: (value: unknown) => Answer;
  readonly log: Log;
}

/** What a client answered and what it said meanwhile. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly lines: readonly ClientLine[];
}

/** The kernel ends a process at once, unless a disk does not answer it. */
const END_LIMIT_MS = 2_000;

/**
 * One of GitHub's official clients, in a process of its own: what it prints is for debugging only, and what it masks is
 * masked here and stands in nothing that comes from here. One request at a time. Dispose of it to end the client and what it
 * started, whatever they are at.
 */
export class ClientProcess<Request extends Serializable, Answer> implements AsyncDisposable {
  readonly #setup: ClientSetup<Answer>;
  readonly #process: ChildProcess;
  readonly #secrets = new Redactor();
  #lines: ClientLine[] = [];
  #settle: ((message: Exclude<ClientMessage, { kind: 'output' }>) => void) | null = null;

  /** Starts it. */
  constructor(setup: ClientSetup<Answer>) {
    this.#setup = setup;
    this.#hide(setup.environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
    // A group of its own, so that what it starts can be ended with it.
    this.#process = fork(setup.program, {
      cwd: setup.folder,
      env: { ...setup.environment },
      execArgv: [],
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#process.on('message', (value) => {
      const message = readClientMessage(value);
      if (message.kind !== 'output') this.#settle?.(message);
      else for (const line of message.text.split(/\r?\n/)) this.#note(line);
    });
    // Whoever asks next is told that the process is gone.
    this.#process.on('error', () => undefined);
  }

  /** What the client has said since the last request. */
  get lines(): readonly ClientLine[] {
    return this.#lines;
  }

  /** Throws ActionError if the client throws, or its process ends instead of answering, or what `signal` is aborted with. */
  async ask(request: Request, signal: AbortSignal): Promise<Answered<Answer>> {
    signal.throwIfAborted();
    this.#lines = [];
    const { promise, resolve, reject } = Promise.withResolvers<Exclude<ClientMessage, { kind: 'output' }>>();
    this.#settle = resolve;
    const onExit = () => reject(new ActionError(`${this.#setup.name} ended without an answer`));
    const onAbort = () => reject(signal.reason);
    this.#process.once('exit', onExit).once('error', onExit);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      if (!this.#process.connected) onExit();
      else this.#process.send(request, (error) => error && onExit());
      const message = await promise;
      if (message.kind === 'threw') throw new ActionError(this.#plain(message.message));
      return { answer: this.#setup.readAnswer(message.answer), lines: this.#lines };
    } finally {
      this.#process.off('exit', onExit).off('error', onExit);
      signal.removeEventListener('abort', onAbort);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const exit = once(this.#process, 'exit', { signal: AbortSignal.timeout(END_LIMIT_MS) }).catch(() => undefined);
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
    await exit;
  }

  #note(line: string): void {
    if (line === '') return;
    const { kind, text: printed } = readClientLine(line);
    if (kind === 'secret') {
      this.#hide(printed);
      return;
    }
    const text = this.#plain(printed);
    this.#lines.push({ kind, text });
    this.#setup.log.debug(text);
  }

  #plain(text: string): string {
    return plainReason(this.#secrets.clean(text));
  }

  #hide(secret: string): void {
    if (this.#secrets.add(secret).length > 0) this.#setup.log.mask(secret);
  }
}

/** The program `name` beside the module of that URL: in the bundles as JavaScript, in the source as TypeScript. */
export function programBeside(moduleUrl: string, name: string): URL {
  return new URL(`./${name}.${moduleUrl.endsWith('.ts') ? 'ts' : 'js'}`, moduleUrl);
}
