import type { JournalEntry } from '../../src/local-heroku/journal.ts';
import type { AppRecord } from '../../src/local-heroku/records.ts';
import type { ReleaseReport } from '../../src/report/report.ts';
import { brokenInvariants } from './invariants.ts';

/** All that is known of a run of ours when it is over. */
export interface EndedRun {
  /** Of this run alone. */
  readonly journal: readonly JournalEntry[];
  /** What Heroku knows of an app. */
  readonly app: (name: string) => Readonly<AppRecord>;
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: ReleaseReport | null;
  readonly isReleaseAsked: boolean;
  readonly isHealthAsked: boolean;
  /** All that it printed and wrote, under the name of the place, without the commands that mask. */
  readonly texts: Readonly<Record<string, string>>;
  /** None of these may be seen. */
  readonly secrets: readonly string[];
  /** What it left in the engine, one a line. */
  readonly left: string;
  /** `HOST:PORT` of each connection that it tried. */
  readonly connections: readonly string[];
  readonly configuredHosts: readonly string[];
  /** Milliseconds since the epoch; null if it was not cancelled. */
  readonly cancelledAt: number | null;
  readonly seconds: number;
  readonly longestSeconds: number;
}

/** Which of the eight invariants a run has broken, in words; empty if none. */
export function brokenByRun(run: EndedRun): readonly string[] {
  return [
    ...brokenInvariants(run.journal, run.cancelledAt),
    ...seenSecrets(run),
    ...(run.report === null ? [] : untruths(run, run.report)),
    ...run.left.split('\n').flatMap((line) => (line === '' ? [] : [`I5: left in the engine: ${line}`])),
    ...run.connections
      .filter((host) => !run.configuredHosts.includes(host))
      .map((host) => `I6: connected to ${host}, which nobody configured`),
    ...(run.seconds <= run.longestSeconds ? [] : [`I8: ran for ${run.seconds} s, ${run.longestSeconds} s at most`]),
  ];
}

/** Of a presigned URL. */
const SIGNATURE = /X-Amz-Signature=[0-9a-f]{8}|X-Amz-Security-Token=[\w%]{8}/;

function seenSecrets({ texts, secrets }: EndedRun): readonly string[] {
  const forms = secrets.flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    Buffer.from(`:${secret}`).toString('base64').replace(/=+$/, ''),
    encodeURIComponent(secret),
  ]);
  return Object.entries(texts).flatMap(([place, text]) => [
    ...(forms.some((form) => text.includes(form)) ? [`I3: a secret is in the ${place}`] : []),
    ...(SIGNATURE.test(text) ? [`I3: a presigned URL is in the ${place}`] : []),
  ]);
}

/** I4: what the run says of itself is what Heroku has, and green is what was asked for. */
function untruths(run: EndedRun, report: ReleaseReport): readonly string[] {
  if (!run.isReleaseAsked) return [];
  const { exitCode, outputs } = run;
  const isGreen = exitCode === 0;
  const { releases } = report;
  const isDone =
    releases.length > 0 && releases.every(({ status }) => status === 'succeeded' || status === 'unchanged');
  const stands = releases.filter(({ status }) => status !== 'unchanged');
  const isReleased = stands.length > 0 && stands.every(({ status }) => status === 'succeeded');
  const states = releases.map(({ app, status }) => `${app} ${status}`).join(', ');
  return [
    // A cancelled job is red, also if what it had asked for was done in time.
    ...(isGreen === isDone || (isDone && run.cancelledAt !== null)
      ? []
      : [`I4: exit code ${exitCode}, and ${states || 'no app'}: ${report.failure?.message}`]),
    ...(outputs['released'] === String(isReleased) ? [] : [`I4: released is ${outputs['released']}, and ${states}`]),
    ...releases.flatMap((release) => untruthOf(run, release)),
  ];
}

function untruthOf(
  run: EndedRun,
  { app, version, status, moments }: ReleaseReport['releases'][number],
): readonly string[] {
  const made = run.journal.flatMap(({ effect }) => (effect?.kind === 'release' && effect.app === app ? [effect] : []));
  const atHeroku = version === null ? undefined : run.app(app).releases[version - 1];
  switch (status) {
    case 'succeeded':
    case 'rolled-back': {
      if (made[0]?.version !== version) return [`I4: ${app} v${version} is told, and v${made[0]?.version} was made`];
      if (atHeroku?.status !== 'succeeded')
        return [`I4: ${app} v${version} is told as ${status}, and it is ${atHeroku?.status}`];
      if (status === 'rolled-back' || !run.isHealthAsked) return [];
      return moments.some(({ what }) => what.startsWith('healthy')) ? [] : [`I4: nobody saw ${app} healthy`];
    }
    case 'unchanged':
    case 'not-tried':
      // The reply to a release that was not told can have been lost; then why is told.
      return made.length > 0 && status === 'unchanged' ? [`I4: ${app} is told as unchanged, and was released`] : [];
    default:
      return [];
  }
}
