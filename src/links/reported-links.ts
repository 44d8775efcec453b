import type { ReportedCheck, ReportedFinding } from '../report/reported-check.ts';
import type { LinkCheck } from './check-links.ts';
import { type ImageNames, linkMessage } from './link-message.ts';

const MOST_FINDINGS = 100;

/** The check as it is reported: what is certainly missing is a warning, or an error with `mode` `fail`; all else a notice. */
export function reportLinks(
  check: LinkCheck,
  { mode, ...names }: ImageNames & { readonly mode: 'warn' | 'fail' },
): ReportedCheck {
  if (check.kind === 'not-run') return linksNotRun(check.reason);
  const { problems, notUnderstood } = check;
  const certain = problems.filter(({ isCertain }) => isCertain).length;
  const findings: readonly ReportedFinding[] = [
    ...problems.map((problem) => ({
      level: !problem.isCertain ? ('notice' as const) : mode === 'fail' ? ('error' as const) : ('warning' as const),
      message: linkMessage(problem, names),
    })),
    ...notUnderstood.map(({ file, line, name }) => ({
      level: 'notice' as const,
      message: `${file}, line ${line}, sets ${name} in a way that only a shell can follow, so the check does not know the folders that it adds.`,
    })),
  ];
  return {
    check: 'links',
    outcome: certain === 0 ? 'passed' : mode === 'fail' ? 'failed' : 'warned',
    summary: summarize(check, { certain, ...names }),
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

/** A check that could not be run. `reason` completes "not run: …". */
export function linksNotRun(reason: string): ReportedCheck {
  return { check: 'links', outcome: 'not-run', summary: reason, findings: [] };
}

function summarize(
  { counts }: LinkCheck & { kind: 'checked' },
  { certain, runImage }: ImageNames & { readonly certain: number },
): string {
  const subjects = [
    ...(counts.linked === 0 ? [] : [count(counts.linked, 'program or library', 'programs and libraries')]),
    ...(counts.scripts === 0 ? [] : [count(counts.scripts, 'script', 'scripts')]),
  ];
  const left = [
    ...(counts.foreign === 0 ? [] : [`; ${counts.foreign} for other systems were left out`]),
    ...(counts.odd === 0
      ? []
      : [`; ${counts.odd} that ${counts.odd === 1 ? 'is' : 'are'} cut off or damaged could not be read`]),
  ].join('');
  const checked = subjects.join(' and ') || 'no program, library or script';
  if (certain > 0) return `${count(certain, 'thing is', 'things are')} missing, with ${checked} looked at${left}`;
  if (subjects.length === 0) return `no program, library or script needs anything${left}`;
  const isOne = counts.linked + counts.scripts === 1;
  return `${checked} ${isOne ? 'has what it needs' : 'have what they need'} in the slug or in ${runImage}${left}`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
