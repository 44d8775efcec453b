import type { ReleaseReport } from '../../src/report/report.ts';
import { brokenInvariants } from '../local-heroku/invariants.ts';
import type { RunPlan } from './fault-plan.ts';
import { TOKEN } from './planned-world.ts';
import type { PlannedRun } from './run-plan.ts';

/** An hour for the release command of each of two apps and their rollbacks, and what comes before. */
const LONGEST_MS = 5 * 3_600_000;

type Told = ReleaseReport['releases'][number];

/** Which of our promises a run has broken, in words; empty if none. */
export function brokenPromises(plan: RunPlan, run: PlannedRun): readonly string[] {
  return [
    ...brokenInvariants(run.journal),
    ...secrets(run),
    ...verdict(run),
    ...run.report.releases.flatMap((told) => [...outcome(plan, run, told), ...goingBack(plan, run, told)]),
    ...(run.sentBeforeSignal === null ? [] : afterSignal(run, run.sentBeforeSignal)),
    ...(run.waitedMs <= LONGEST_MS ? [] : [`I8: waited for ${run.waitedMs} ms`]),
  ];
}

function secrets({ log, report, errorText }: PlannedRun): readonly string[] {
  const texts = { log: log.text(), report: JSON.stringify(report), error: errorText };
  return Object.entries(texts).flatMap(([place, text]) =>
    [TOKEN, ...log.masked].some((secret) => text.includes(secret)) ? [`I3: a secret is in the ${place}`] : [],
  );
}

/** I4: green if, and only if, every app's release is told to stand. */
function verdict({ isGreen, report, errorText, sentBeforeSignal }: PlannedRun): readonly string[] {
  const isDone = report.releases.length > 0 && report.releases.every(({ status }) => status === 'succeeded');
  // A cancelled job may be red although what it had asked for was done in time.
  if (isGreen === isDone || (isDone && sentBeforeSignal !== null)) return [];
  const states = report.releases.map(({ app, status }) => `${app} ${status}`).join(', ');
  return [`I4: ${isGreen ? 'green' : 'red'}, and ${states || 'no app'} ${errorText}`];
}

/** I4: what is told of an app is what Heroku has. */
function outcome(plan: RunPlan, run: PlannedRun, { app, version, status, wave, reason }: Told): readonly string[] {
  const made = madeBy(run, app, 'release');
  const record = version === null ? undefined : run.app(app).releases[version - 1];
  const told = `I4: ${app} v${version} is told as ${status}`;
  const isLate = wave > 1 && run.report.releases.some((other) => other.wave < wave && other.status !== 'succeeded');
  const facts: (readonly [isBroken: boolean, text: string])[] = [
    [made !== null && isLate, `${app} was released, and the wave before it had failed`],
    [version !== null && version !== made, `${told}, and v${made} was made`],
  ];
  switch (status) {
    case 'succeeded':
      facts.push([record?.status !== 'succeeded', `${told}, and it is ${record?.status}`]);
      facts.push([plan.isHealthChecked && run.lastVisit(app) !== true, `${told}, and nobody saw it healthy`]);
      break;
    case 'rolled-back':
      // Whoever made it: if it cannot be told from ours, it does what ours was to do.
      facts.push([!runsWhatRanBefore(run, app), `${told}, and the app does not run what ran before`]);
      break;
    case 'failed': {
      const isSick = plan.isHealthChecked && run.lastVisit(app) !== true;
      const isExplained = isSick || isReplaced(run, app, version, reason);
      facts.push([
        made !== null && record?.status !== 'failed' && !isExplained,
        `${told}, and it is ${record?.status}`,
      ]);
      break;
    }
    default:
      facts.push([made !== null && reason === '', `${told}, v${made} was made, and nothing says why it is not known`]);
      facts.push([
        made !== null && version === null && !/not known/.test(run.errorText),
        `${told}, and v${made} was made`,
      ]);
  }
  return facts.flatMap(([isBroken, text]) => (isBroken ? [text] : []));
}

/** Somebody else's release runs in place of ours, and that is what is told. */
function isReplaced(run: PlannedRun, app: string, version: number | null, reason: string): boolean {
  const { releases, currentVersion } = run.app(app);
  const [ours, current] = [releases[(version ?? 0) - 1], releases[currentVersion - 1]];
  return / replaced it$/.test(reason) && ours !== undefined && current?.slug !== ours.slug;
}

function runsWhatRanBefore(run: PlannedRun, app: string): boolean {
  const { releases, currentVersion } = run.app(app);
  return releases[currentVersion - 1]?.slug === releases[1]?.slug;
}

/** Rows 88 to 91: to what ran before, and only from our own release. */
function goingBack(plan: RunPlan, run: PlannedRun, { app, version, status }: Told): readonly string[] {
  const back = madeBy(run, app, 'rollback');
  if (back === null) return [];
  const { releases } = run.app(app);
  const [ours, before, made] = [releases[(version ?? 0) - 1], releases[1], releases[back - 1]];
  const between = releases.slice(version ?? 0, back - 1).filter(({ status: each }) => each === 'succeeded');
  const isTold = status === 'rolled-back' || run.errorText.includes('not known') || run.errorText.includes(`v${back}`);
  return [
    ...(run.lastVisit(app) === true ? [`${app} is healthy, and was rolled back`] : []),
    ...(ours === undefined || (between.length > 0 && !isOvertaken(plan, run, app))
      ? [`${app} was rolled back over somebody else's release`]
      : []),
    ...(made?.slug === before?.slug ? [] : [`${app} was rolled back to something that did not run before`]),
    ...(isTold ? [] : [`I4: ${app} was rolled back as v${back}, and nothing says so`]),
  ];
}

/**
 * Heroku has no rollback on a condition, so somebody may release between our last look and it, which is said then. Nobody does so
 * here but in a wait, and none falls in between but that of another app at our side.
 */
function isOvertaken({ layout }: RunPlan, { log }: PlannedRun, app: string): boolean {
  const said = `Somebody else released to ${app} while it was rolled back`;
  return layout === 'two apps side by side' && log.text().includes(said);
}

/** Rows 101, 102: in a wait nothing is on its way, so whatever comes after it was sent after the signal. */
function afterSignal({ journal }: PlannedRun, sentBeforeSignal: number): readonly string[] {
  const writes = journal.slice(sentBeforeSignal).filter(({ method }) => method !== 'GET');
  return writes.map(({ method, path }) => `${method} ${path} was sent after the signal`);
}

/** Version of the one that we made; null if there is none. */
function madeBy({ journal }: PlannedRun, app: string, kind: 'release' | 'rollback'): number | null {
  for (const { effect } of journal) if (effect?.kind === kind && effect.app === app) return effect.version;
  return null;
}
