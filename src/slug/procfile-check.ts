import type { ReportedCheck, ReportedFinding } from '../report/reported-check.ts';
import { bytePath, showPath } from '../tar/byte-path.ts';
import { readCommandLine } from './command-line.ts';
import type { ProcessTypes } from './procfile.ts';
import { type CommandFault, commandFault, type DynoPlace } from './procfile-commands.ts';
import { portFault } from './procfile-port.ts';

/** A program or file that a process type asks for and a dyno lacks. */
export interface MissingCommand {
  readonly processType: string;
  readonly kind: 'command' | 'path';
  /** A name on the PATH, or an absolute path. */
  readonly to: string;
}

/** What a Procfile is held against. */
export interface ProcfileCheckOptions {
  readonly processTypes: ProcessTypes;
  /** Null where it is not known; then nothing is said of programs. */
  readonly place: DynoPlace | null;
}

/** A check of the Procfile, with what it found to be missing: perhaps the image has it. */
export interface ProcfileCheck {
  readonly check: ReportedCheck;
  readonly missing: readonly MissingCommand[];
}

const MOST_FINDINGS = 100;

/**
 * Tells what is certain to go wrong with the commands of a Procfile, without running any: no `web`, a port that is not
 * `$PORT`, a program or script that is not there. https://devcenter.heroku.com/articles/procfile
 */
export function checkProcfile({ processTypes, place }: ProcfileCheckOptions): ProcfileCheck {
  const faults = Object.entries(processTypes).flatMap(([type, command]) => {
    const line = readCommandLine(command);
    const port = type === 'web' ? portFault(line) : null;
    const fault = place === null ? null : commandFault(line, place);
    return [{ type, openQuote: line.openQuote, port, fault }];
  });
  const warnings = faults.flatMap(({ type, openQuote, port, fault }): ReportedFinding[] =>
    [
      openQuote === null ? null : `has a quote (${openQuote}) that is never closed, and bash refuses it`,
      port,
      fault?.text ?? null,
    ].flatMap((text) => (text === null ? [] : [{ level: 'warning', message: `The ${nameOf(type)} process ${text}.` }])),
  );
  const findings = [...warnings, ...notices(processTypes)];
  return {
    check: {
      check: 'procfile',
      outcome: warnings.length > 0 ? 'warned' : 'passed',
      summary: summaryOf(processTypes, { warnings: warnings.length, isPlaceKnown: place !== null }),
      findings: findings.slice(0, MOST_FINDINGS),
    },
    missing: faults.flatMap(({ type, fault }) => missingIn(type, fault)),
  };
}

function missingIn(processType: string, fault: CommandFault | null): readonly MissingCommand[] {
  return fault === null || fault.missing === null ? [] : [{ processType, ...fault.missing }];
}

function notices(processTypes: ProcessTypes): readonly ReportedFinding[] {
  const found: ReportedFinding[] = [];
  if (!Object.hasOwn(processTypes, 'web')) {
    const message =
      "There is no process type 'web', so the app answers no request (Heroku's H14). That is right for an app of workers alone; else add a line such as web: node server.js.";
    found.push({ level: 'notice', message });
  }
  if (Object.hasOwn(processTypes, 'release')) {
    const message =
      "The process type 'release' is the release phase: Heroku runs it before a release becomes current, and the release fails if it does. No check runs it.";
    found.push({ level: 'notice', message });
  }
  return found;
}

function summaryOf(
  processTypes: ProcessTypes,
  { warnings, isPlaceKnown }: { readonly warnings: number; readonly isPlaceKnown: boolean },
): string {
  const types = Object.keys(processTypes).map(nameOf).join(', ');
  if (warnings > 0) return `${types}: ${warnings} ${warnings === 1 ? 'fault' : 'faults'}`;
  return isPlaceKnown ? types : `${types}; their programs were not looked for`;
}

function nameOf(type: string): string {
  return showPath(bytePath(type));
}
