import { type Block, details } from './blocks.ts';
import { codeCell } from './markdown.ts';
import type { CheckName, ReportedCheck } from './reported-check.ts';
import { visibleText } from './visible-text.ts';

const titles: Readonly<Record<CheckName, string>> = {
  size: 'Size',
  growth: 'Growth',
  secrets: 'Credentials',
  procfile: 'Procfile',
  links: 'Missing libraries',
  'left-behind': 'Left outside `/app`',
  dyno: 'Dyno boot',
};

const outcomes: Readonly<Record<ReportedCheck['outcome'], string>> = {
  passed: 'passed',
  warned: '**warned**',
  failed: '**failed**',
  'not-run': 'not run',
};

/** Characters of a line that a comment shows without scrolling. */
const LINE = 110;

/** What was checked and what it came to, and below that what was found; nothing if nothing was checked. */
export function checkBlocks(checks: readonly ReportedCheck[]): readonly Block[] {
  if (checks.length === 0) return [];
  const rows = checks.map(({ check, outcome, summary }) => [titles[check], outcomes[outcome], codeCell(summary)]);
  return [
    { kind: 'table', head: ['Check', 'Outcome', ''], rows },
    ...checks.flatMap(({ check, findings }): readonly Block[] =>
      findings.length === 0
        ? []
        : [`${titles[check]}:`, { kind: 'code', lines: findings.map(findingText).flatMap((text) => wrapped(text)) }],
    ),
  ];
}

/** The same to unfold, below `introduction`: open if a check failed. */
export function checkDetails(checks: readonly ReportedCheck[], introduction: readonly string[]): readonly Block[] {
  if (checks.length === 0) return [];
  const isOpen = checks.some(({ outcome }) => outcome === 'failed');
  return details(`Checks: ${countedOutcomes(checks)}`, [...introduction, ...checkBlocks(checks)], isOpen);
}

function countedOutcomes(checks: readonly ReportedCheck[]): string {
  const counts = Map.groupBy(checks, ({ outcome }) => outcome);
  const order = ['failed', 'warned', 'not-run', 'passed'] as const;
  return order
    .flatMap((outcome) => (counts.has(outcome) ? [`${counts.get(outcome)?.length} ${outcomes[outcome]}`] : []))
    .join(', ')
    .replaceAll('**', '');
}

function findingText({ level, message }: ReportedCheck['findings'][number]): string {
  return `${level}: ${visibleText(message)}`;
}

/** A line as several that can be read without scrolling, cut at a space where there is one. */
function wrapped(line: string): readonly string[] {
  const parts = line.match(new RegExp(`.{1,${LINE}}(?: +|$)|.{${LINE}}`, 'gu')) ?? [line];
  return parts.map((part, index) => `${index === 0 ? '' : '  '}${part.trimEnd()}`);
}
