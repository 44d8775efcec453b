import type { ReportedCheck, ReportedFinding } from '../../report/reported-check.ts';
import { formatSize } from '../../sizes.ts';
import type { LeftBehind, LeftGroup } from './left-behind.ts';
import { type AppReference, type LeftReference, leftReferences } from './left-references.ts';

/** Groups that are named in a notice, before it says how many more there are. */
const NAMED = 8;
const MOST_FINDINGS = 100;
/** What is smaller is a file of settings, and nobody's loss unless the app refers to it. */
const WORTH_A_WORD = 64 * 1024;
const HARMLESS =
  'Nothing in the slug was found to refer to them, which is as it should be for what only the build needs.';
const UNKNOWN = 'What of it the app needs was not looked for.';

/**
 * Whether the app asks for something that was installed outside `/app` and stays behind: a warning each; the rest is a
 * notice. `left` and `references` are the reason where they are not known; then it is not run, and no more is told than what
 * stays behind. `pathFolders` is the PATH of the image.
 */
export function checkLeftBehind(
  left: LeftBehind | { readonly unknown: string },
  {
    references,
    pathFolders,
  }: {
    readonly references: readonly AppReference[] | { readonly unknown: string };
    readonly pathFolders: readonly string[];
  },
): ReportedCheck {
  if ('unknown' in left) return { check: 'left-behind', outcome: 'not-run', summary: left.unknown, findings: [] };
  if (left.groups.length === 0) {
    return { check: 'left-behind', outcome: 'passed', summary: 'nothing is installed outside /app', findings: [] };
  }
  const size = `${formatSize(bytesOf(left.groups))} outside /app stays behind`;
  if ('unknown' in references) {
    return {
      check: 'left-behind',
      outcome: 'not-run',
      summary: `${size}, and whether the slug refers to it is not known: ${references.unknown}`,
      findings: notices(left.groups.filter(isWorthAWord), UNKNOWN),
    };
  }
  const asked = { references, pathFolders };
  const missed = [...Map.groupBy(leftReferences(left, asked), ({ path }) => path).values()];
  const missedGroups = new Set(missed.flatMap((each) => each.map(({ group }) => group)));
  const rest = left.groups.filter((group) => !missedGroups.has(group) && isWorthAWord(group));
  return {
    check: 'left-behind',
    outcome: missed.length > 0 ? 'warned' : 'passed',
    summary:
      missed.length > 0
        ? `the app refers to ${missed.length} of the files that stay behind outside /app`
        : `${size}, and nothing in the slug refers to it`,
    findings: [...missed.map(missing), ...notices(rest, HARMLESS)].slice(0, MOST_FINDINGS),
  };
}

function isWorthAWord({ bytes }: LeftGroup): boolean {
  return bytes >= WORTH_A_WORD;
}

function bytesOf(groups: readonly LeftGroup[]): number {
  return groups.reduce((sum, { bytes }) => sum + bytes, 0);
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

/** What stays behind, packages before folders, a line each that ends in `verdict`. */
function notices(groups: readonly LeftGroup[], verdict: string): readonly ReportedFinding[] {
  const { package: packages = [], folder: folders = [] } = Object.groupBy(groups, ({ kind }) => kind);
  return [
    ...(packages.length === 0 ? [] : [notice('Packages installed', packages, verdict)]),
    ...(folders.length === 0 ? [] : [notice('Folders', folders, verdict)]),
  ];
}

function notice(these: string, groups: readonly LeftGroup[], verdict: string): ReportedFinding {
  const names = groups.slice(0, NAMED).map((group) => `${group.name} (${formatSize(group.bytes)})`);
  const more = groups.length > NAMED ? ` and ${groups.length - NAMED} more` : '';
  return {
    level: 'notice',
    message: `${these} outside /app stay behind, ${formatSize(bytesOf(groups))}: ${names.join(', ')}${more}. ${verdict}`,
  };
}
