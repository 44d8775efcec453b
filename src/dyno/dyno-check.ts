import type { ReportedCheck, ReportedFinding } from '../report/reported-check.ts';
import type { DynoCheckOptions } from './check-dyno.ts';
import { type HerokuCode, judgeRun, type RunVerdict } from './describe-run.ts';
import type { DynoHint } from './likely-cause.ts';
import { RELEASE_TYPE } from './release-type.ts';
import type { ProcessRun } from './run-process.ts';
import { inputNames } from './setting-names.ts';

/** What was measured of one process. Times in milliseconds, memory in bytes. */
export interface CheckedProcess {
  readonly processType: string;
  readonly isProven: boolean;
  /** Until a `web` process answered; null for others, and if it never did. */
  readonly bootMs: number | null;
  /** With the file cache; null if it ended before it could be measured. */
  readonly peakMemoryBytes: number | null;
  /** Null if it still ran when it was taken down. */
  readonly exitCode: number | null;
  readonly herokuCode: HerokuCode | null;
  /** The end of its output: safe to show, without secrets; 60 lines at most. */
  readonly lastLines: readonly string[];
}

/** What the dyno check came to. */
export interface DynoCheck {
  readonly reported: ReportedCheck;
  /** Those that were run. */
  readonly processes: readonly CheckedProcess[];
}

/** What came of one process type. */
export type ProcessResult =
  | { readonly kind: 'ran'; readonly run: ProcessRun }
  | { readonly kind: 'not-run'; readonly processType: string; readonly reason: string };

/** What was booted, with the hints that have come in. */
export interface JudgedOptions extends DynoCheckOptions {
  readonly hints: readonly DynoHint[];
}

/** Puts together what is told of the check. Pure. */
export function dynoCheckOf(check: {
  readonly options: JudgedOptions;
  /** What the dynos were given. */
  readonly environment: ReadonlyMap<string, string>;
  /** Why none was booted; null if some were, or none was to be. */
  readonly obstacle: string | null;
  readonly results: readonly ProcessResult[];
}): DynoCheck {
  const { options, obstacle, results } = check;
  const context = contextOf(options, check.environment);
  const judged = results.flatMap((result) =>
    result.kind === 'ran' ? [{ run: result.run, verdict: judgeRun(result.run, context) }] : [],
  );
  const failures = judged.flatMap(({ verdict: { failure } }) => failure ?? []);
  const missing = missingTypes(options);
  const reasons = [
    ...(obstacle === null ? [] : [obstacle]),
    ...results.flatMap((result) =>
      result.kind === 'not-run' ? [`${result.processType} could not be booted: ${result.reason}`] : [],
    ),
    ...missing,
  ];
  const findings: readonly ReportedFinding[] = [
    ...failures.map(({ message }) => ({ level: 'error', message }) as const),
    ...(judged.length === 0
      ? []
      : reasons.map((reason) => ({ level: 'warning', message: `${capital(reason)}.` }) as const)),
    ...notices(options),
  ];
  const summary = judged.length === 0 ? reasons.join('; ') : judged.map(({ verdict }) => verdict.summary).join('; ');
  return {
    reported: {
      check: 'dyno',
      outcome: outcomeOf({ ran: judged.length, failed: failures.length, notRun: reasons.length }),
      summary: summary === '' ? 'no process type was to be booted' : summary,
      findings: findings.slice(0, 100),
    },
    processes: judged.map(factsOf),
  };
}

function contextOf(options: JudgedOptions, environment: ReadonlyMap<string, string>) {
  const { path, timeoutMs, memoryBytes, network, hints, settings = inputNames } = options;
  const isUnknown = 'unknown' in options.configVars;
  return {
    path,
    timeoutMs,
    memoryBytes,
    network,
    hints,
    settings,
    givenNames: new Set(environment.keys()),
    knowsConfigVars: !isUnknown,
  };
}

function outcomeOf(counts: {
  readonly ran: number;
  readonly failed: number;
  readonly notRun: number;
}): ReportedCheck['outcome'] {
  if (counts.failed > 0) return 'failed';
  if (counts.ran === 0) return 'not-run';
  return counts.notRun > 0 ? 'warned' : 'passed';
}

function missingTypes({ check, processTypes, settings = inputNames }: DynoCheckOptions): readonly string[] {
  const missing = [...new Set(check)].filter((type) => type !== RELEASE_TYPE && !Object.hasOwn(processTypes, type));
  const known = Object.keys(processTypes).join(', ');
  return missing.map(
    (type) => `the Procfile has no process type ${type}, which ${settings.processes} names; it has ${known}`,
  );
}

function notices({ configVars, processTypes, runImage }: DynoCheckOptions): readonly ReportedFinding[] {
  const messages = [
    ...('unknown' in configVars
      ? [`The app's config vars are not known, so the processes ran without them: ${configVars.unknown}`]
      : []),
    ...(Object.hasOwn(processTypes, RELEASE_TYPE)
      ? [
          `The Procfile's release command was not run: Heroku runs it on ${runImage} before the release becomes current.`,
        ]
      : []),
  ];
  return messages.map((message) => ({ level: 'notice', message }));
}

function factsOf({ run, verdict }: { readonly run: ProcessRun; readonly verdict: RunVerdict }): CheckedProcess {
  const { processType, end, peakMemoryBytes, lastLines } = run;
  return {
    processType,
    isProven: verdict.failure === null,
    bootMs: end.kind === 'answered' ? end.bootMs : null,
    peakMemoryBytes,
    exitCode: end.kind === 'exited' ? end.exit.code : null,
    herokuCode: verdict.failure?.herokuCode ?? null,
    lastLines,
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
