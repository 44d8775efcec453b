import { Agent } from 'node:http';
import type { Engine } from '../../src/docker/connect.ts';
import type { SocketFault } from '../harness/faulty-socket.ts';
import { inFrontOf, reachedBy } from './engines.ts';

/** An engine whose API has a fault in the calls that match, each told by its first line: `DELETE /containers/…`. */
export async function faultyEngine(
  engine: Engine,
  calls: RegExp,
  fault: SocketFault,
): Promise<Engine & AsyncDisposable> {
  const front = await inFrontOf(engine, ({ firstLine }) => (calls.test(firstLine) ? fault : undefined));
  const through = reachedBy(engine, front);
  // A connection for each call, so that the fault meets those calls alone.
  Object.assign(through.api.modem, { agent: new Agent({ keepAlive: false }) });
  return { ...through, [Symbol.asyncDispose]: () => front.close() };
}

/** The engine does not even hear that it is to remove a container. */
export const CONTAINER_REMOVAL = /^DELETE .*\/containers\//;
