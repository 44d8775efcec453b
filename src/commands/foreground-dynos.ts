import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { endContainer } from '../docker/end-container.ts';
import { bootDyno } from '../dyno/boot.ts';
import { type Dyno, DynoBootError } from '../dyno/dyno.ts';
import type { DynoExit } from '../dyno/dyno-exit.ts';
import type { DynoOptions } from '../dyno/start-dyno.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import { formatSize } from '../sizes.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import { untilCancelled } from './command.ts';
import { type LineTarget, type ProcessLines, processLines } from './process-lines.ts';

/** Processes of a slug that are run side by side. */
export interface ForegroundOptions extends Pick<DynoOptions, 'api' | 'slugFile' | 'runImage' | 'configVars' | 'runId'> {
  /** Those to be run, with their commands. */
  readonly processTypes: ProcessTypes;
  readonly memoryBytes: number;
  /** The web process's, in its container and on this machine. */
  readonly port: number;
  /** Until when `web` must answer; by default as long as Heroku waits. */
  readonly bootLimitMs?: number;
  /** Where what they print goes. */
  readonly output: LineTarget;
  readonly log: Log;
  /** Ends them. */
  readonly signal: AbortSignal;
}

interface RunningDyno {
  readonly type: string;
  readonly dyno: Dyno;
  readonly lines: ProcessLines | undefined;
}

/** Until when web must be bound: Heroku's R10. https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout */
const BOOT_LIMIT_MS = 60_000;
/** Heroku gives a process 30 s after SIGTERM; whoever pressed Ctrl-C waits for it. */
const GRACE_SECONDS = 3;
/** What is left to print at the end is there at once; a process that the engine did not end prints on. */
const LAST_OUTPUT_MS = 2_000;

/**
 * Runs processes as dynos until one ends by itself, whose exit code it gives, or until `signal` aborts, which gives 0. The others
 * are ended then, and all are gone, whatever happens. Throws ActionError if one cannot be booted, or `web` does not bind its port.
 */
export async function runInForeground(options: ForegroundOptions): Promise<number> {
  const { api, log, signal } = options;
  const stopping = () => {
    log.info('Stopping');
    return 0;
  };
  const running = await bootAll(options).catch((error: unknown) => {
    // What a process prints first can come, and be answered by Ctrl-C, before the engine says that it has started it.
    if (signal.aborted && error === signal.reason) return null;
    throw error;
  });
  if (running === null) return stopping();
  try {
    const ends = running.map(async ({ type, dyno }) => ({ type, exit: await dyno.exit }));
    const bound = running.filter(({ type }) => type === 'web').map(({ dyno }) => untilUnbound(dyno, options));
    // Whichever comes first is met; the others are over with the dynos.
    for (const each of [...ends, ...bound]) each.catch(() => undefined);
    const first = await Promise.race([...ends, ...bound, untilCancelled(signal)]);
    if (first === undefined) return stopping();
    tellEnd(first, options);
    return first.exit.code;
  } finally {
    await Promise.all(running.map((each) => end(each, { api, log })));
  }
}

async function bootAll(options: ForegroundOptions): Promise<readonly RunningDyno[]> {
  const { processTypes, api, log, signal } = options;
  const types = Object.keys(processTypes);
  const lines = processLines(types.map(nameOf), options.output);
  // Once booted, a dyno is ended with grace, which is more than a wait that is given up.
  const booting = new AbortController();
  const giveUp = () => booting.abort(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener('abort', giveUp, { once: true });
  const settled = await Promise.allSettled(
    types.map(async (type): Promise<RunningDyno> => {
      const own = lines.get(nameOf(type));
      return { type, lines: own, dyno: await boot(type, own, { ...options, signal: booting.signal }) };
    }),
  );
  signal.removeEventListener('abort', giveUp);
  const running = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed === undefined) return running;
  await Promise.all(running.map((each) => end(each, { api, log })));
  throw failed.reason;
}

async function boot(type: string, lines: ProcessLines | undefined, options: ForegroundOptions): Promise<Dyno> {
  const { processTypes, port } = options;
  try {
    return await bootDyno({
      ...options,
      processType: type,
      command: processTypes[type] ?? '',
      network: 'bridge',
      hasInit: true,
      ...(type === 'web' ? { port } : {}),
      onOutput: (chunk) => lines?.add(chunk),
    });
  } catch (error) {
    if (!/port is already allocated|address already in use/i.test(errorMessage(error))) throw error;
    throw new ActionError(`Port ${port} is taken by another program. Name another by --port.`, { cause: error });
  }
}

/** Tells when it answers; rejects if it never does, and leaves one that ends before to whoever waits for its end. */
async function untilUnbound(
  dyno: Dyno,
  { bootLimitMs = BOOT_LIMIT_MS, log }: Pick<ForegroundOptions, 'bootLimitMs' | 'log'>,
): Promise<never> {
  try {
    await dyno.waitUntilBound(bootLimitMs);
    log.info(`web answers on ${dyno.url}; Ctrl-C stops it.`);
  } catch (error) {
    if (!(error instanceof DynoBootError && error.herokuCode === 'H10')) throw error;
  }
  return new Promise(() => {});
}

function tellEnd(
  { type, exit }: { readonly type: string; readonly exit: DynoExit },
  { memoryBytes, log }: Pick<ForegroundOptions, 'memoryBytes' | 'log'>,
): void {
  if (exit.isOutOfMemory)
    log.error(`${type} needed more than its ${formatSize(memoryBytes)} of memory (Heroku's R15).`);
  log[exit.code === 0 ? 'info' : 'warning'](`${type} ended with exit code ${exit.code}, so all is stopped.`);
}

/** Never throws: what could not be removed is a warning that says how. */
async function end(
  { dyno, lines }: RunningDyno,
  { api, log }: { readonly api: Docker; readonly log: Log },
): Promise<void> {
  await endContainer(api.getContainer(dyno.containerId), { graceSeconds: GRACE_SECONDS, log });
  // All that it printed at its end is handed over by then.
  const exit = dyno.exit.catch(() => undefined);
  await Promise.race([exit, delay(LAST_OUTPUT_MS, undefined, { ref: false })]);
  await dyno.stop().catch((left: unknown) => log.warning(errorMessage(left)));
  lines?.end();
}

function nameOf(type: string): string {
  return `${type}.1`;
}
