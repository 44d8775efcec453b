import { attemptsInside, type InsideQuestion } from './ask-inside.ts';
import { type Attempt, attemptsAt } from './readiness.ts';
import { hasConnection, listenersIn, readTcpTables } from './tcp-tables.ts';

/** A web process and what it is asked. */
export interface WebQuestion extends Omit<InsideQuestion, 'headers'> {
  /** Where it is asked from outside; default: its own address. */
  readonly outside?: string;
}

/** As long as Heroku's router waits for the first byte: https://devcenter.heroku.com/articles/request-timeout */
const ANSWER_MS = 30_000;
/** How often a process that cannot be reached is looked up in its own tables. */
const LOOK_MS = 5_000;

/** What Heroku's router tells a dyno of a visitor who came by https: https://devcenter.heroku.com/articles/http-routing#heroku-headers */
const routerHeaders: Readonly<Record<string, string>> = {
  Accept: '*/*',
  'User-Agent': 'heroku-docker-release (dyno check)',
  'X-Forwarded-For': '127.0.0.1',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Port': '443',
};

/**
 * Asks a web process again and again: from outside, at the container's own address, since the engine's proxy accepts
 * connections for a port that nothing is bound to. Where no way leads from here to the container (an engine elsewhere, or in a
 * virtual machine), or another machine answers in its place, it is asked from inside, where the loopback does not count either.
 * Throws ActionError with the engine's reason, or the signal's reason.
 */
export async function* attemptsAtWeb(web: WebQuestion): AsyncGenerator<Attempt, void> {
  const inside = { ...web, headers: routerHeaders };
  const outside = web.outside ?? web.address;
  if (outside !== null) yield* attemptsOutside(web, outside);
  yield* attemptsInside(inside);
}

/** Ends when the container turns out not to be what is at the address. */
async function* attemptsOutside(web: WebQuestion, address: string): AsyncGenerator<Attempt, void> {
  const url = `http://${address}:${web.port}${web.path}`;
  let isProven = false;
  let lookedMs = performance.now();
  for await (const attempt of attemptsAt({ url, headers: routerHeaders, answerMs: ANSWER_MS, signal: web.signal })) {
    if (attempt.kind === 'unreachable') return;
    if (attempt.kind === 'answered' && !isProven) {
      const { localPort } = attempt;
      // A proxy on the way may answer for any address.
      isProven = await knows(web, (tables) => hasConnection(tables, { port: web.port, peerPort: localPort }));
      if (!isProven) return;
    }
    if (attempt.kind === 'silent' && performance.now() - lookedMs > LOOK_MS) {
      if (await knows(web, (tables) => isBound(tables, web.port))) return;
      lookedMs = performance.now();
    }
    yield attempt;
  }
}

function isBound(tables: string, port: number): boolean {
  return listenersIn(tables).some((listener) => listener.port === port && !listener.isLoopback);
}

/** What the dyno's own tables say; false if they cannot be had. */
async function knows({ container, signal }: WebQuestion, isTrue: (tables: string) => boolean): Promise<boolean> {
  try {
    return isTrue(await readTcpTables(container, signal));
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
