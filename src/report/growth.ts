import { formatSize } from '../sizes.ts';
import { type KnownChange, knownChange, referenceText } from './comparison-text.ts';
import { chooseFolders, folderSizes } from './folder-choice.ts';
import type { ReleaseReport, ReportedSlug } from './report.ts';
import type { ReportedCheck } from './reported-check.ts';
import { percentOf, signedPercentOf, signedSize } from './size-text.ts';
import { cutInMiddle } from './visible-text.ts';

/** A change of a slug's size: one below all that are named is small. At least one is named. */
export interface ChangeThreshold {
  /** Of the earlier slug, e.g. 0.01 for 1 %. */
  readonly share: number | null;
  readonly bytes: number | null;
}

/** What a slug may at most grow by, and how large it may be. */
export interface GrowthLimits {
  /** Of the earlier slug, e.g. 0.1 for 10 %. */
  readonly growthShare: number | null;
  readonly growthBytes: number | null;
  /** Of the compressed slug. */
  readonly sizeBytes: number | null;
}

/** So many folders are named in a failure; the report has more. */
const NAMED = 5;

/**
 * Whether a comment that does not exist yet is worth making: if the run or a check failed, or unless the slug is known to have
 * changed by less than all that is named. A change that is not known (nothing is deployed, Heroku did not answer, `compare` is
 * off) may be a large one; without a slug there is nothing to tell.
 */
export function isWorthComment(report: ReleaseReport, threshold: ChangeThreshold): boolean {
  if (report.failure !== null || report.checks.some(({ outcome }) => outcome === 'failed')) return true;
  if (report.slug === null) return false;
  const change = knownChange(report);
  return change === null || !isBelow(change, threshold);
}

function isBelow({ delta, before }: KnownChange, { share, bytes }: ChangeThreshold): boolean {
  const size = Math.abs(delta);
  return (share === null || size < share * before) && (bytes === null || size < bytes);
}

/** What growth limits come to: the check as it is reported, and why the slug must not pass, or null. */
export interface GrowthCheck {
  readonly check: ReportedCheck;
  readonly problem: string | null;
}

/** Checks a slug against limits, of which there is one at least. Growth that is not known is not checked, and told so. */
export function growthCheck(report: ReleaseReport, limits: GrowthLimits): GrowthCheck {
  const problem = growthProblem(report, limits);
  const of = (outcome: ReportedCheck['outcome'], summary: string): ReportedCheck => ({
    check: 'growth',
    outcome,
    summary,
    findings: [],
  });
  if (problem !== null) return { problem, check: of('failed', 'more than comment-fail-on allows') };
  const isUnknown = (limits.growthShare !== null || limits.growthBytes !== null) && knownChange(report) === null;
  if (!isUnknown) return { problem, check: of('passed', 'within comment-fail-on') };
  const { comparison } = report;
  return { problem, check: of('not-run', comparison?.kind === 'none' ? comparison.reason : 'nothing is compared') };
}

/**
 * Why a slug is more than it may be, where, and what to do, for a failure; null if it is not. Exactly a limit passes, and so does
 * growth where nothing is known to have grown from.
 */
export function growthProblem(report: ReleaseReport, limits: GrowthLimits): string | null {
  const { slug } = report;
  if (slug === null) return null;
  const change = knownChange(report);
  const faults = [
    ...(limits.sizeBytes !== null && slug.sizeBytes > limits.sizeBytes ? [sizeFault(slug, limits.sizeBytes)] : []),
    ...(change === null ? [] : growthFaults(change, limits)),
  ];
  if (faults.length === 0) return null;
  const grown = grownFolders(report);
  return [
    ...faults,
    ...(grown.length > 0 ? ['What grew most:', ...grown] : ['Largest folders:', ...largestFolders(slug)]),
    'Leave out what the dyno does not need (.slugignore, or the base), or raise comment-fail-on if it is meant to be so.',
  ].join('\n');
}

function sizeFault({ sizeBytes }: ReportedSlug, limit: number): string {
  return `The slug is ${formatSize(sizeBytes)}, ${exact(sizeBytes - limit)} more than the ${formatSize(limit)} of comment-fail-on.`;
}

function growthFaults(change: KnownChange, { growthBytes, growthShare }: GrowthLimits): readonly string[] {
  const { before, delta } = change;
  const allowed = [
    ...(growthBytes === null ? [] : [{ bytes: growthBytes, text: formatSize(growthBytes) }]),
    ...(growthShare === null
      ? []
      : [
          {
            bytes: growthShare * before,
            text: `${Number((growthShare * 100).toFixed(3))} %, here ${formatSize(growthShare * before)}`,
          },
        ]),
  ].filter(({ bytes }) => delta > bytes);
  if (allowed.length === 0) return [];
  const percent = signedPercentOf(delta, before);
  const grew = `The slug grew by ${exact(delta)}${percent === '' ? '' : `, ${percent},`} against ${referenceText(change.with, (name) => name)}, to ${formatSize(before + delta)}`;
  return [`${grew}; comment-fail-on allows ${allowed.map(({ text }) => text).join(' and ')}.`];
}

/** A size that is close to a limit says nothing when rounded. */
function exact(bytes: number): string {
  return bytes < 2 ** 10 ? formatSize(bytes) : `${formatSize(bytes)} (${bytes} bytes)`;
}

function grownFolders({ slug, comparison }: ReleaseReport): readonly string[] {
  if (slug === null || comparison?.kind !== 'files') return [];
  const grown = comparison.folders.filter(({ delta }) => delta.bytes > 0);
  return chooseFolders(folderSizes(slug, grown), NAMED)
    .flatMap(({ path, change }) => (change === null ? [] : [{ path, bytes: change.delta.bytes }]))
    .map(({ path, bytes }) => `  ${signedSize(bytes)}  ${folderName(path)}`);
}

function largestFolders(slug: ReportedSlug): readonly string[] {
  return chooseFolders(folderSizes(slug, []), NAMED).map(
    ({ path, bytes }) => `  ${formatSize(bytes)} (${percentOf(bytes, slug.sizeBytes)})  ${folderName(path)}`,
  );
}

function folderName(path: string): string {
  return `${cutInMiddle(path, 200)}/`;
}
