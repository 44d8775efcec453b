import { ActionError } from '../errors.ts';
import { asBoolean, list, nullable, oneOf, type Read, record } from '../json-record.ts';
import { asCount } from '../json-shape.ts';
import { type Advice, MOST_SLUGIGNORE_LINES } from '../slug/advice.ts';
import { adviceSubjects } from '../slug/advice-subjects.ts';
import type { StepTime } from '../steps.ts';
import { asBase } from './base-shape.ts';
import { asComparison, asPastRelease } from './comparison-shape.ts';
import type { ReportedFailure } from './failure.ts';
import type { ReleaseReport, ReportedShare, ReportedSlug } from './report.ts';
import type { CheckName, ReportedCheck, ReportedFinding } from './reported-check.ts';
import {
  asAppName,
  asBytes,
  asChecksum,
  asCommit,
  asHex,
  asMilliseconds,
  asShownPath,
  keyOf,
  line,
  lines,
  textLike,
} from './reported-values.ts';

const checks: Readonly<Record<CheckName, true>> = {
  size: true,
  growth: true,
  secrets: true,
  procfile: true,
  links: true,
  'left-behind': true,
  dyno: true,
};

const asShare = record<ReportedShare>({ path: asShownPath, bytes: asBytes, uncompressedBytes: asBytes });

/** Its words are our own for that kind of advice, whatever the file has there; it can name the paths alone. */
const asAdvice: Read<Advice> = (value, where) => {
  const { remedy, ...named } = record<
    Omit<Advice, 'title' | 'remedy'> & { readonly remedy: Pick<Advice['remedy'], 'slugignore'> }
  >({
    kind: keyOf(adviceSubjects),
    bytes: asBytes,
    paths: list(asShownPath, 10),
    count: asCount,
    remedy: record({ slugignore: list(line(20_000), MOST_SLUGIGNORE_LINES) }),
  })(value, where);
  const { title, build, caution } = adviceSubjects[named.kind];
  return { ...named, title, remedy: { slugignore: remedy.slugignore, build, caution } };
};

const asSlug = record<ReportedSlug>({
  // A path on the machine that made the report: nothing here may open it.
  file: () => '',
  sizeBytes: asBytes,
  limitBytes: atLeastOne,
  checksum: asChecksum,
  uncompressedBytes: asBytes,
  entries: asCount,
  contentDigest: asHex,
  largestFolders: list(asShare, 1_000),
  largestFiles: list(asShare, 50),
  baseBytes: asBytes,
  appBytes: asBytes,
  advice: list(asAdvice, 100),
  processTypes: list(textLike(/^[-\w]{1,128}$/, 128, 'a process type'), 1_000),
  comparedWith: oneOf(['container', 'base', 'nothing']),
});

const asCheck = record<ReportedCheck>({
  check: keyOf(checks),
  outcome: oneOf(['passed', 'warned', 'failed', 'not-run']),
  summary: line(2_000),
  findings: list(record<ReportedFinding>({ level: oneOf(['notice', 'warning', 'error']), message: line(20_000) }), 100),
});

const asFailure = record<Pick<ReportedFailure, 'message' | 'isBug'>>({ message: lines(200_000), isBug: asBoolean });

const asStep = record<StepTime>({
  title: line(500),
  startMs: asMilliseconds,
  endMs: asMilliseconds,
  waitedMs: asMilliseconds,
  isDone: asBoolean,
});

/** A release's report with everything that a comment shows of a build that released nothing; the rest of the file is not taken over. */
export const asReleaseReport = record<ReleaseReport>({
  version: (value) => {
    if (value !== 1) throw new ActionError('version is not 1 (another release of heroku-docker-release made it)');
    return 1;
  },
  isFromFile: () => true,
  app: nullable(asAppName),
  commentKey: textLike(/^[a-z0-9-]+$/, 63, 'lower-case letters, digits and dashes'),
  base: nullable(asBase),
  slug: nullable(asSlug),
  comparison: nullable(asComparison),
  history: list(asPastRelease, 20),
  checks: list(asCheck, 20),
  commit: nullable(asCommit),
  // A build of strangers releases nothing, so there is nothing to tell of it; what its file has there is its invention.
  releases: () => [],
  skipped: () => '',
  failure: nullable(asFailure),
  steps: list(asStep, 100),
});

function atLeastOne(value: unknown, where: string): number {
  const bytes = asBytes(value, where);
  if (bytes === 0) throw new ActionError(`${where} is 0`);
  return bytes;
}
