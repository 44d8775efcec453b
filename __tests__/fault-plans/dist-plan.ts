import fc from 'fast-check';
import type { CacheFault } from '../harness/cache-service.ts';
import type { SocketFault } from '../harness/socket-fault.ts';
import { plannedFaults } from './arbitrary-plan.ts';
import { faultText, type PlannedFault } from './fault-plan.ts';

/** All that is drawn for one run of the built action. */
export interface DistPlan {
  /** Of Heroku and its blob store. */
  readonly heroku: readonly PlannedFault[];
  /** Of connections to the Docker engine, by their number from 0. */
  readonly docker: readonly { readonly index: number; readonly fault: SocketFault }[];
  readonly cache: CacheFault;
}

const bytes = fc.constantFrom(0, 1, 100, 5_000, 200_000);

/** Nothing that is waited for in minutes: the action's own limits are for machines that are slow and well. */
const socketFault: fc.Arbitrary<SocketFault> = fc.oneof(
  fc.constant<SocketFault>({ kind: 'refuse' }),
  fc.record({ kind: fc.constant('cut'), direction: fc.constantFrom('request', 'reply'), afterBytes: bytes }),
  fc.record({ kind: fc.constant('slow'), direction: fc.constant('reply'), bytesPerSecond: fc.constant(5_000_000) }),
);

const cacheFault: fc.Arbitrary<CacheFault> = fc.oneof(
  fc.constantFrom<CacheFault>(
    { kind: 'none' },
    { kind: 'read-only' },
    { kind: 'refuse-save', message: 'over quota' },
    { kind: 'other-key', key: 'hdr-another' },
    { kind: 'status', status: 401 },
    { kind: 'status', status: 200, body: '<html>' },
  ),
  bytes.map((afterBytes): CacheFault => ({ kind: 'cut-download', afterBytes })),
);

/** A few faults at all of the seams at once. */
export const distPlan: fc.Arbitrary<DistPlan> = fc.record({
  heroku: plannedFaults(3).map((faults) => faults.filter(({ fault }) => fault.kind !== 'stall')),
  docker: fc.uniqueArray(fc.record({ index: fc.nat({ max: 40 }), fault: socketFault }), {
    maxLength: 2,
    selector: ({ index }) => index,
  }),
  cache: cacheFault,
});

/** A plan as a table, one line for each thing that is out of the ordinary. */
export function distTable({ heroku, docker, cache }: DistPlan): string {
  const rows: readonly (readonly [string, string])[] = [
    ...heroku.map(({ seam, nth, fault }) => [`${seam}, ${nth}.`, faultText(fault)] as const),
    ...docker.map(({ index, fault }) => [`connection ${index} to Docker`, faultText(fault)] as const),
    ['cache service', faultText(cache)],
  ];
  return rows.map(([where, what]) => `  ${where.padEnd(26)}  ${what}`).join('\n');
}
