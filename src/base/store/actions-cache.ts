import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../docker/connect.ts';
import { ActionError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { type ClientMessage, type ClientRequest, readClientMessage } from './actions-cache-messages.ts';
import { type ClientLine, readClientLine, transferredBytes } from './actions-cache-output.ts';
import { plainReason } from './plain-reason.ts';

/** What the client answered and what it said meanwhile. */
export interface ClientAnswer {
  readonly message: Exclude<ClientMessage, { kind: 'output' }>;
  readonly lines: readonly ClientLine[];
}

/** All that the client reads, so that no other secret of the job is in its environment, nor in that of the tar it runs. */
const passedOn = [
  ...['PATH', 'HOME', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
  ...['ACTIONS_CACHE_MODE', 'GITHUB_SERVER_URL', 'SEGMENT_DOWNLOAD_TIMEOUT_MINS', 'NODE_EXTRA_CA_CERTS'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
];

/** The kernel ends a process at once, unless a disk does not answer it. */
const END_LIMIT_MS = 2_000;

/** The official Actions cache client, in a process of its own. One request at a time. */
export class ActionsCache implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #log: Log;
  #lines: ClientLine[] = [];
  #transferred = 0;
  #settle: ((message: ClientAnswer['message']) => void) | null = null;

  /** Starts it in `folder`: entries are packed from and unpacked into `folder/entry`, all else it writes goes to `folder/temp`. */
  constructor({
    folder,
    environment,
    program = clientProgram(),
    log,
  }: {
    readonly folder: string;
    readonly environment: Environment;
    readonly program?: URL | undefined;
    readonly log: Log;
  }) {
    this.#log = log;
    const [cwd, temp] = [join(folder, 'entry'), join(folder, 'temp')];
    for (const each of [cwd, temp]) mkdirSync(each, { recursive: true });
    const env = {
      ...Object.fromEntries(passedOn.map((name) => [name, environment[name]])),
      GITHUB_WORKSPACE: cwd,
      RUNNER_TEMP: temp,
      TMPDIR: temp,
      // The client unpacks with -P, so that an entry could write anywhere; by its last name alone every member, link and
      // link target stays in the folder. https://www.gnu.org/software/tar/manual/html_node/transform.html
      TAR_OPTIONS: '--transform=s,.*/,,',
    };
    // A group of its own, so that the tar it runs can be ended with it.
    this.#process = fork(program, {
      cwd,
      env,
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

  /** Bytes of the running download, as far as the client tells. */
  get transferred(): number {
    return this.#transferred;
  }

  /** What the client has said since the last request. */
  get lines(): readonly ClientLine[] {
    return this.#lines;
  }

  /** Throws ActionError if the process ends instead of answering, or what `signal` is aborted with. */
  async ask(request: ClientRequest, signal: AbortSignal): Promise<ClientAnswer> {
    signal.throwIfAborted();
    this.#lines = [];
    const { promise, resolve, reject } = Promise.withResolvers<ClientAnswer['message']>();
    this.#settle = resolve;
    const onExit = () => reject(new ActionError('the cache client ended without an answer'));
    const onAbort = () => reject(signal.reason);
    this.#process.once('exit', onExit).once('error', onExit);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      if (!this.#process.connected) onExit();
      else this.#process.send(request, (error) => error && onExit());
      const message = await promise;
      if (message.kind === 'threw') throw new ActionError(plainReason(message.message));
      return { message, lines: this.#lines };
    } finally {
      this.#process.off('exit', onExit).off('error', onExit);
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Ends the client and what it started, whatever they are at. */
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

  #note(text: string): void {
    if (text === '') return;
    const line = readClientLine(text);
    if (line.kind === 'secret') {
      this.#log.mask(line.text);
      return;
    }
    this.#transferred = transferredBytes(text) ?? this.#transferred;
    this.#lines.push(line);
    this.#log.debug(line.text);
  }
}

/** Beside this file: in the bundles as JavaScript, in the source as TypeScript. */
function clientProgram(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./actions-cache-client.${extension}`, import.meta.url);
}
