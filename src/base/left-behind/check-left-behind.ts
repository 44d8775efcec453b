import type { ReportedCheck, ReportedFinding } from '../../report/reported-check.ts';
import { formatSize } from '../../sizes.ts';
import type { LeftBehind, LeftGroup } from './left-behind.ts';
import { type AppReference, type LeftReference, leftReferences } from './left-references.ts';

/** Groups that are named in a notice, before it says how many more there are. */
const NAMED = 8;
const MOST_FINDINGS = 100;
/** What is smaller is a file of settings, and nobody's loss unless the app refers to it. */
const WORTH_A_WORD = 64 * 1024;

/**
 * Whether the app asks for something that was installed outside `/app` and stays behind: a warning each; the rest is a
 * notice. `left` is the reason where it is not known. `pathFolders` is the PATH of the image.
 */
export function checkLeftBehind(
  left: LeftBehind | { readonly unknown: string },
  asked: { readonly references: readonly AppReference[]; readonly pathFolders: readonly string[] },
): ReportedCheck {
  if ('unknown' in left) return { check: 'left-behind', outcome: 'not-run', summary: left.unknown, findings: [] };
  const missed = [...Map.groupBy(leftReferences(left, asked), ({ path }) => path).values()];
  const missedGroups = new Set(missed.flatMap((each) => each.map(({ group }) => group)));
  const rest = left.groups.filter((group) => !missedGroups.has(group) && group.bytes >= WORTH_A_WORD);
  const findings = [
    ...missed.map(missing),
    ...harmless(
      rest.filter(({ kind }) => kind === 'package'),
      'packages',
    ),
    ...harmless(
      rest.filter(({ kind }) => kind === 'folder'),
      'folders',
    ),
  ];
  const bytes = left.groups.reduce((sum, group) => sum + group.bytes, 0);
  return {
    check: 'left-behind',
    outcome: missed.length > 0 ? 'warned' : 'passed',
    summary: summaryOf({ left, bytes, missed: missed.length }),
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

function summaryOf(facts: { readonly left: LeftBehind; readonly bytes: number; readonly missed: number }): string {
  if (facts.left.groups.length === 0) return 'nothing is installed outside /app';
  const size = `${formatSize(facts.bytes)} outside /app stays behind`;
  if (facts.missed === 0) return `${size}, and nothing in the slug refers to it`;
  return `the app refers to ${facts.missed} of the files that stay behind outside /app`;
}

function missing(references: readonly LeftReference[]): ReportedFinding {
  const [first] = references;
  if (first === undefined) throw new Error('a group is never empty');
  const { path, group, reference } = first;
  const others = references.length - 1;
  const who = `${reference.from}${others === 0 ? '' : ` and ${others} more`}`;
  const owner = group.kind === 'package' ? ` (package ${group.name}, ${formatSize(group.bytes)})` : '';
  return {
    level: 'warning',
    message: `${path}${owner} is in the image, but not on the dyno, and ${who} ${others === 0 ? 'asks' : 'ask'} for it: only what is below /app goes into the slug. Install it below /app, or copy it there in the Dockerfile together with what it needs.`,
  };
}

function harmless(groups: readonly LeftGroup[], what: 'packages' | 'folders'): readonly ReportedFinding[] {
  if (groups.length === 0) return [];
  const bytes = groups.reduce((sum, group) => sum + group.bytes, 0);
  const names = groups.slice(0, NAMED).map((group) => `${group.name} (${formatSize(group.bytes)})`);
  const more = groups.length > NAMED ? ` and ${groups.length - NAMED} more` : '';
  const these = what === 'packages' ? 'Packages installed' : 'Folders';
  return [
    {
      level: 'notice',
      message: `${these} outside /app stay behind, ${formatSize(bytes)}: ${names.join(', ')}${more}. Nothing in the slug was found to refer to them, which is as it should be for what only the build needs.`,
    },
  ];
}
