import { constants } from 'node:os';
import { cutText } from '../cut-text.ts';
import { formatDuration } from '../durations.ts';
import { formatSize } from '../sizes.ts';
import { KILLED } from './dyno-exit.ts';
import { type CauseContext, likelyCause } from './likely-cause.ts';
import type { ProcessRun } from './run-process.ts';
import type { Listener } from './tcp-tables.ts';

/** https://devcenter.heroku.com/articles/error-codes */
export type HerokuCode = 'H10' | 'H12' | 'R10' | 'R14' | 'R15';

/** What a run came to. */
export interface RunVerdict {
  /** A few words, such as `web answered in 1.2 s, 214.0 MB at its peak`. */
  readonly summary: string;
  readonly failure: RunFailure | null;
}

/** Why a process would not run on Heroku. */
export interface RunFailure {
  /** Null where Heroku has none. */
  readonly herokuCode: HerokuCode | null;
  /** One line: what happened, the likely cause and its cure, and the last words of the process. */
  readonly message: string;
}

/** What the verdict depends on besides the run. */
export interface VerdictContext extends Omit<CauseContext, 'port'> {
  readonly path: string;
  readonly timeoutMs: number;
  readonly memoryBytes: number;
}

/** Of the last words, as many as fit into a sentence or two. */
const QUOTED_LINES = 3;
const QUOTED_CHARACTERS = 200;

/** Judges a run as Heroku would. Pure. */
export function judgeRun(run: ProcessRun, context: VerdictContext): RunVerdict {
  const fault = faultOf(run, context);
  const peak = run.peakMemoryBytes === null ? '' : `, ${formatSize(run.peakMemoryBytes)} at its peak`;
  if (fault === null) return { summary: `${successOf(run)}${peak}`, failure: null };
  const { herokuCode, what, cure, guess = null } = fault;
  const cause = cure ?? likelyCause(run.lastLines, { ...context, port: run.port }) ?? guess;
  const happened = `${run.processType} ${what}`;
  const message = [
    `${happened}${herokuCode === null ? '' : ` (Heroku's ${herokuCode})`}.`,
    ...(cause === null ? [] : [cause]),
    lastWords(run.lastLines),
  ].join(' ');
  return { summary: `${happened}${peak}`, failure: { herokuCode, message } };
}

function successOf({ processType, end, ranMs }: ProcessRun): string {
  if (end.kind === 'answered') return `${processType} answered in ${formatDuration(end.bootMs)}`;
  if (end.kind === 'exited') return `${processType} ended with 0 after ${formatDuration(ranMs)}`;
  return `${processType} stayed up for ${formatDuration(ranMs)}`;
}

interface Fault {
  readonly herokuCode: HerokuCode | null;
  /** Completes `web …`. */
  readonly what: string;
  /** Null where the output may tell. */
  readonly cure: string | null;
  /** For an output that does not. */
  readonly guess?: string;
}

function faultOf(run: ProcessRun, context: VerdictContext): Fault | null {
  const { settings, memoryBytes } = context;
  const { end, processType, ranMs } = run;
  if (run.isOutOfMemory) {
    return {
      // Heroku ends a dyno at twice its memory, and swaps before; here there is no swap.
      herokuCode: end.kind === 'exited' ? 'R15' : 'R14',
      what: `needs more memory than the ${formatSize(memoryBytes)} of ${settings.memory}, and was killed for it`,
      cure: `Let it need less, or set ${settings.memory} to the size of the app's dynos.`,
    };
  }
  if (end.kind === 'late') return lateFault(end, run, context);
  if (end.kind !== 'exited') return null;
  const { code } = end.exit;
  if (code === 0 && processType !== 'web') return null;
  const herokuCode = processType === 'web' ? 'H10' : null;
  const when = processType === 'web' ? 'before it answered' : 'at its start';
  return {
    herokuCode,
    what: `crashed ${when}: it ended with ${exitText(code)} after ${formatDuration(ranMs)}`,
    cure: null,
    // A busy engine misses the kernel's word at times.
    ...(code === KILLED
      ? {
          guess: `Something killed it; where that is not the app itself, it is most often the kernel, for want of memory: try a larger ${settings.memory}.`,
        }
      : {}),
  };
}

function lateFault(
  end: Extract<ProcessRun['end'], { kind: 'late' }>,
  { port }: ProcessRun,
  { path, timeoutMs }: VerdictContext,
): Fault {
  const within = `within ${formatDuration(timeoutMs)}`;
  if (end.lastStatus !== null) {
    return { herokuCode: null, what: `answered ${path} with nothing but ${end.lastStatus} ${within}`, cure: null };
  }
  if (end.listeners === null) return { herokuCode: 'R10', what: `answered nothing on $PORT ${within}`, cure: null };
  const atPort = end.listeners.filter((listener) => listener.port === port);
  if (atPort.some(({ isLoopback }) => !isLoopback)) {
    return { herokuCode: 'H12', what: `bound $PORT and answered nothing to GET ${path} ${within}`, cure: null };
  }
  if (atPort.length > 0) {
    return {
      herokuCode: 'R10',
      what: `bound $PORT on the loopback address alone, where nothing outside the dyno reaches it, ${within}`,
      cure: 'Bind 0.0.0.0 and not 127.0.0.1 or localhost.',
    };
  }
  const others = portsText(end.listeners);
  if (others === null) return { herokuCode: 'R10', what: `listened on no port at all ${within}`, cure: null };
  return {
    herokuCode: 'R10',
    what: `did not bind $PORT ${within}: it listens on ${others}`,
    cure: 'Let it listen on the PORT of the environment, which is another one at each start.',
  };
}

function portsText(listeners: readonly Listener[]): string | null {
  const ports = [...new Set(listeners.map(({ port }) => port))];
  if (ports.length === 0) return null;
  return `port ${ports.slice(0, 5).join(', ')}${ports.length > 5 ? ' and more' : ''}`;
}

/** https://www.gnu.org/software/bash/manual/html_node/Exit-Status.html */
function exitText(code: number): string {
  if (code === 126) return '126 (a command that may not be run)';
  if (code === 127) return '127 (a command, a library or an interpreter is missing)';
  const signal = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return signal === undefined ? `exit code ${code}` : `${code} (${signal})`;
}

function lastWords(lines: readonly string[]): string {
  const quoted = lines.slice(-QUOTED_LINES).map((line) => cutText(line, QUOTED_CHARACTERS));
  return quoted.length === 0 ? 'It printed nothing.' : `Its last words: ${quoted.join(' | ')}`;
}
