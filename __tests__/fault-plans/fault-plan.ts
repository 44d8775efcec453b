import type { Fault, FaultPlan } from '../../src/local-heroku/fault.ts';

/** The places at which a release meets another machine: all that can go wrong does so at one of them. An app is called by its name. */
export const seams = {
  'read the app': ['GET', /^\/apps\/[a-z][a-z-]+$/],
  'list releases': ['GET', /^\/apps\/[a-z][a-z-]+\/releases$/],
  'create the slug': ['POST', /^\/apps\/[a-z][a-z-]+\/slugs$/],
  'send the slug': ['PUT', /^\/blobs\//],
  'read the slug': ['GET', /^\/apps\/[a-z][a-z-]+\/slugs\/[^/]+$/],
  'read a byte of it': ['GET', /^\/blobs\//],
  'release or go back': ['POST', /^\/apps\/[a-z][a-z-]+\/releases$/],
  'read the release': ['GET', /^\/apps\/[a-z][a-z-]+\/releases\/[^/]+$/],
  'read its output': ['GET', /^\/release-output\//],
  'visit the app': ['GET', /^\/health\//],
} as const satisfies Readonly<Record<string, readonly [method: string, path: RegExp]>>;

export type Seam = keyof typeof seams;

/** A fault that the nth request at a seam meets, counted from 1. */
export interface PlannedFault {
  readonly seam: Seam;
  readonly nth: number;
  readonly fault: Fault;
}

/** What somebody else does to the first app. */
export type Intrusion = 'changes a config var' | 'releases';

/** All that is drawn for one run. */
export interface RunPlan {
  /** How many apps, and whether each waits for the one before. */
  readonly layout: 'one app' | 'two apps side by side' | 'two waves';
  readonly faults: readonly PlannedFault[];
  /** The release command's exit code; null if there is none. */
  readonly releaseCommand: 0 | 1 | null;
  readonly isHealthChecked: boolean;
  /** Before the nth wait of ours; null: nobody does anything. */
  readonly intrusion: { readonly beforeWait: number; readonly what: Intrusion } | null;
  /** While the app is visited for the first time. */
  readonly duringVisit: Intrusion | null;
  /** The signal comes in the nth wait; null: it does not. */
  readonly cancelInWait: number | null;
}

/** What is to go wrong, request by request. */
export function faultsOf(faults: readonly PlannedFault[]): FaultPlan {
  const seen = new Map<Seam, number>();
  return ({ method, path }) => {
    const seam = seamOf(method, path);
    if (seam === null) return undefined;
    const nth = (seen.get(seam) ?? 0) + 1;
    seen.set(seam, nth);
    return faults.find((planned) => planned.seam === seam && planned.nth === nth)?.fault;
  };
}

function seamOf(method: string, path: string): Seam | null {
  for (const [seam, [ofMethod, ofPath]] of Object.entries(seams)) {
    if (method === ofMethod && ofPath.test(path)) return seam as Seam;
  }
  return null;
}

/** A plan as a table that can be read, one line for each thing that is out of the ordinary. */
export function tableOf(plan: RunPlan): string {
  const rows: readonly (readonly [string, string])[] = [
    ['apps', plan.layout],
    ['release command', plan.releaseCommand === null ? 'none' : `exits with ${plan.releaseCommand}`],
    ['health check', plan.isHealthChecked ? 'yes' : 'no'],
    ...plan.faults.map(({ seam, nth, fault }) => [`${seam}, ${nth}.`, faultText(fault)] as const),
    ...(plan.intrusion === null
      ? []
      : [[`before wait ${plan.intrusion.beforeWait}`, `somebody else ${plan.intrusion.what}`] as const]),
    ...(plan.duringVisit === null ? [] : [['during the first visit', `somebody else ${plan.duringVisit}`] as const]),
    ...(plan.cancelInWait === null ? [] : [[`in wait ${plan.cancelInWait}`, 'the job is cancelled'] as const]),
  ];
  const width = Math.max(...rows.map(([when]) => when.length));
  return rows.map(([when, what]) => `  ${when.padEnd(width)}  ${what}`).join('\n');
}

/** A fault in one line. */
export function faultText({ kind, ...facts }: { readonly kind: string }): string {
  const told = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [kind, ...told].join(', ');
}
