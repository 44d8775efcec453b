import { type ChildProcess, spawn } from 'node:child_process';
import { ActionError, errorMessage } from '../errors.ts';
import { errorCode } from './short-call.ts';

/** How one docker command ended. */
export interface CommandResult {
  readonly exitCode: number;
  /** The end of what it printed on both streams, at most 200 lines. */
  readonly tail: readonly string[];
}

/** What one docker command is run with. */
export interface CommandOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string;
  /** How long it may print nothing, by what its last line was if that matters. */
  readonly idleLimitMs: number | ((lastLine: string) => number);
  readonly onOutput?: (chunk: string) => void;
  readonly signal: AbortSignal;
}

const TAIL_LINES = 200;
/** A docker command that is told to stop gets this long before it is killed. */
const STOP_LIMIT_MS = 2_000;
/** A timer of more milliseconds would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Runs the docker command without a shell and gives its output to `onOutput` as it comes. It is stopped when `signal`
 * aborts, and given up when it prints nothing for too long: a builder can wait for ever for a registry that accepts
 * a connection and never answers. Throws ActionError for the latter and if there is no docker command.
 */
export async function runDocker(args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const { signal, idleLimitMs } = options;
  signal.throwIfAborted();
  let idleFor: number | null = null;
  let killer: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  try {
    const child = spawnDocker(args, options.environment);
    stop = () => {
      endGroup(child, 'SIGTERM');
      killer ??= setTimeout(() => endGroup(child, 'SIGKILL'), STOP_LIMIT_MS);
    };
    const tail = new Tail();
    const limitMs = () => (typeof idleLimitMs === 'number' ? idleLimitMs : idleLimitMs(tail.lines.at(-1) ?? ''));
    const watch = () => {
      clearTimeout(idle);
      const idleMs = Math.min(limitMs(), LONGEST_TIMER_MS);
      idle = setTimeout(() => {
        idleFor = idleMs;
        stop();
      }, idleMs);
    };
    watch();
    signal.addEventListener('abort', stop, { once: true });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        tail.add(text);
        watch();
        options.onOutput?.(text);
      });
    }
    // A command that ends before it has read its input is judged by its exit code.
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
    signal.throwIfAborted();
    if (idleFor !== null) {
      const last = tail.lines.at(-1);
      throw new ActionError(
        `docker ${args[0]} printed nothing for ${idleFor / 1000} s and was stopped${last === undefined ? '' : `; its last words were: ${last}`}.`,
      );
    }
    return { exitCode, tail: tail.lines };
  } catch (error) {
    if (error instanceof ActionError || signal.aborted) throw error;
    throw new ActionError(cannotRun(error), { cause: error });
  } finally {
    clearTimeout(idle);
    clearTimeout(killer);
    signal.removeEventListener('abort', stop);
  }
}

/** In a process group of its own: `docker buildx` is a child of `docker`, and older CLIs leave it behind when they are stopped. */
function spawnDocker(args: readonly string[], environment: Readonly<Record<string, string>>) {
  return spawn('docker', args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function cannotRun(error: unknown): string {
  return errorCode(error) === 'ENOENT'
    ? 'The docker command is not on the PATH. Install the Docker CLI; on GitHub, use a Linux runner with Docker, e.g. runs-on: ubuntu-latest.'
    : `The docker command could not be run: ${errorMessage(error)}`;
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
