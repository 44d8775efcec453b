import { spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { ActionError, errorMessage } from '../errors.ts';

/** How one docker command ended. */
export interface CommandResult {
  readonly exitCode: number;
  /** The end of what it printed on both streams, at most 200 lines. */
  readonly tail: readonly string[];
}

const TAIL_LINES = 200;
/** A docker command that is told to stop gets this long before it is killed. */
const STOP_LIMIT_MS = 2_000;

/**
 * Runs the docker command without a shell and gives its output to `onOutput` as it comes. It is stopped when `signal`
 * aborts, and given up when it prints nothing for `idleLimitMs`: a builder can wait for ever for a registry that accepts
 * a connection and never answers. Throws ActionError for the latter and if there is no docker command.
 */
export async function runDocker(
  args: readonly string[],
  options: {
    readonly environment: Readonly<Record<string, string>>;
    readonly input?: string;
    readonly idleLimitMs: number;
    readonly onOutput: (chunk: string) => void;
    readonly signal: AbortSignal;
  },
): Promise<CommandResult> {
  const { signal, idleLimitMs } = options;
  signal.throwIfAborted();
  const child = spawn('docker', args, { env: options.environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const tail = new Tail();
  let isIdle = false;
  let killer: NodeJS.Timeout | undefined;
  const stop = () => {
    child.kill('SIGTERM');
    killer ??= setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  };
  const idle = setTimeout(() => {
    isIdle = true;
    stop();
  }, idleLimitMs);
  signal.addEventListener('abort', stop, { once: true });
  for (const stream of [child.stdout, child.stderr]) {
    const decoder = new StringDecoder('utf8');
    stream.on('data', (chunk: Buffer) => {
      idle.refresh();
      const text = decoder.write(chunk);
      tail.add(text);
      options.onOutput(text);
    });
  }
  // A command that ends before it has read its input is judged by its exit code.
  child.stdin.on('error', () => undefined).end(options.input ?? '');
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
    signal.throwIfAborted();
    if (isIdle) throw new ActionError(`docker ${args[0]} printed nothing for ${idleLimitMs / 1000} s and was stopped.`);
    return { exitCode, tail: tail.lines };
  } catch (error) {
    if (error instanceof ActionError || signal.aborted) throw error;
    throw new ActionError(
      `The docker command could not be run: ${errorMessage(error)}. Is the docker CLI on the PATH?`,
      { cause: error },
    );
  } finally {
    clearTimeout(idle);
    clearTimeout(killer);
    signal.removeEventListener('abort', stop);
  }
}

class Tail {
  readonly #lines: string[] = [''];

  add(text: string): void {
    const [first = '', ...rest] = text.split(/\r?\n|\r/);
    this.#lines.push(((this.#lines.pop() ?? '') + first).slice(-4096), ...rest);
    this.#lines.splice(0, Math.max(0, this.#lines.length - TAIL_LINES));
  }

  get lines(): readonly string[] {
    return this.#lines.filter((line) => line.trim() !== '');
  }
}
