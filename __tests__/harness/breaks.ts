import type { Direction, SocketFault } from './socket-fault.ts';

/** A connection that is refused, and one that is reset after each of so many bytes of the request or of the reply. */
export function breaks(afterBytes: Readonly<Record<Direction, readonly number[]>>): readonly SocketFault[] {
  const cuts = (direction: Direction) =>
    afterBytes[direction].map((bytes) => ({ kind: 'cut', direction, afterBytes: bytes }) as const);
  return [{ kind: 'refuse' }, ...cuts('request'), ...cuts('reply')];
}
