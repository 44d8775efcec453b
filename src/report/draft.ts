import type { Base } from '../base/base-image.ts';
import type { KeptBase } from '../base/keep-base.ts';
import type { ReleaseTarget } from '../heroku/app.ts';
import { type ReleaseInputs, secretsOf } from '../inputs/inputs.ts';
import { Redactor } from '../redact.ts';
import type { Advice } from '../slug/advice.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import type { ProcessTypes } from '../slug/procfile.ts';
import type { StepTime } from '../steps.ts';
import { commentKey } from './comment-key.ts';
import { reportedFailure } from './failure.ts';
import type { ReleaseReport, ReportedBase, ReportedKeeping, ReportedSlug } from './report.ts';
import { checkNames, type ReportedCheck } from './reported-check.ts';
import type { ReportedComparison, ReportedPastRelease } from './reported-comparison.ts';
import type { ReportedRelease } from './reported-release.ts';
import { originBytes, reportedContent } from './slug-content.ts';

/** The report while the story goes on: each step adds what it came to, so that a run that fails still tells all that is known. */
export class ReportDraft {
  readonly #inputs: ReleaseInputs;
  readonly #now: () => number;
  readonly #redactor = new Redactor();
  #base: ReportedBase | null = null;
  #slug: ReportedSlug | null = null;
  #comparison: ReportedComparison | null = null;
  #history: readonly ReportedPastRelease[] = [];
  #checks: readonly ReportedCheck[] = [];
  #commit: string | null = null;
  #releases: readonly ReportedRelease[];
  #skipped = '';
  #failure: ReleaseReport['failure'] = null;

  /** `now` gives milliseconds since the story began. */
  constructor(inputs: ReleaseInputs, now: () => number = () => performance.now()) {
    this.#inputs = inputs;
    // A report is a file that can be kept and sent on, and a failure quotes what a build printed last.
    for (const secret of secretsOf(inputs)) this.#redactor.add(secret);
    this.#now = now;
    this.#releases = inputs.release ? inputs.waves.flatMap((apps, at) => apps.map((app) => notTried(app, at + 1))) : [];
  }

  /** Secrets that were not among the inputs: what is told from now on has them no more. */
  hide(secrets: readonly string[]): void {
    for (const secret of secrets) this.#redactor.add(secret);
  }

  /** The apps as Heroku knows them: those of a pipeline are known only now, and one may be called otherwise. */
  targets(targets: readonly ReleaseTarget[]): void {
    this.#releases = targets.map(({ app, wave, webUrl, currentRelease }) => ({
      ...notTried(app.name, wave + 1),
      webUrl,
      previousVersion: currentRelease?.version ?? null,
    }));
  }

  commit(sha: string | null): void {
    this.#commit = sha;
  }

  base({ key, origin, builtAt, buildSeconds, restoreSeconds, from, freshness, refreshFailure }: Base): void {
    const failure = refreshFailure === null ? null : this.#clean(refreshFailure);
    const times = { builtAt, buildSeconds, restoreSeconds };
    this.#base = { key, origin, ...times, from, freshness, refreshFailure: failure, kept: { kind: 'not-needed' } };
  }

  /** Null where there is no store, or nothing new. */
  kept(kept: KeptBase | null): void {
    if (this.#base !== null && kept !== null) this.#base = { ...this.#base, kept: reportedKeeping(kept) };
  }

  slug({
    slug,
    processTypes,
    advice,
  }: {
    readonly slug: PackedSlug;
    readonly processTypes: ProcessTypes;
    readonly advice: readonly Advice[];
  }): void {
    const { manifest } = slug;
    this.#slug = {
      file: slug.file,
      sizeBytes: slug.sizeBytes,
      limitBytes: this.#inputs.slugLimitBytes,
      checksum: `SHA256:${slug.sha256}`,
      ...reportedContent(manifest),
      ...originBytes(manifest),
      advice: advice.map((each) => ({ ...each, bytes: Math.round(each.bytes) })),
      processTypes: Object.keys(processTypes),
      comparedWith: slug.comparedWith,
    };
  }

  compared(comparison: ReportedComparison): void {
    this.#comparison = comparison;
  }

  history(history: readonly ReportedPastRelease[]): void {
    this.#history = history;
  }

  checked(check: ReportedCheck): void {
    const clean = (text: string) => this.#clean(text);
    const findings = check.findings.map(({ level, message }) => ({ level, message: clean(message) }));
    const checks = [...this.#checks, { ...check, summary: clean(check.summary), findings }];
    this.#checks = checks.toSorted((a, b) => checkNames.indexOf(a.check) - checkNames.indexOf(b.check));
  }

  uploaded(slugId: string, apps: readonly string[]): void {
    for (const app of apps) this.released(app, { slugId, reason: 'the slug is uploaded, and not released' });
  }

  /** What became of an app so far. */
  released(app: string, change: Partial<Omit<ReportedRelease, 'app' | 'moments'>>): void {
    const { reason } = change;
    this.#change(app, reason === undefined ? change : { ...change, reason: this.#clean(reason) });
  }

  /** How an app stands so far. */
  statusOf(app: string): ReportedRelease['status'] {
    return this.#releases.find((release) => release.app === app)?.status ?? 'not-tried';
  }

  /** Something that happened to an app just now. */
  happened(app: string, what: string): void {
    const moments = this.#releases.find((release) => release.app === app)?.moments ?? [];
    this.#change(app, { moments: [...moments, { what: this.#clean(what), atMs: this.#now() }] });
  }

  skipped(reason: string): void {
    this.#skipped = reason;
  }

  /** Keeps the first failure: what comes after it follows from it. */
  failed(error: unknown): void {
    if (this.#failure !== null) return;
    const failure = reportedFailure(error);
    this.#failure = { ...failure, message: this.#clean(failure.message) };
    if (this.#skipped === '' && this.#releases.every(({ status }) => status === 'not-tried' || status === 'unchanged'))
      this.#skipped = 'the run failed before a release';
  }

  finish(steps: readonly StepTime[]): ReleaseReport {
    return {
      version: 1,
      app: this.#releases[0]?.app ?? this.#inputs.apps[0] ?? null,
      commentKey: commentKey(this.#inputs),
      base: this.#base,
      slug: this.#slug,
      comparison: this.#comparison,
      history: this.#history,
      checks: this.#checks,
      commit: this.#commit,
      releases: this.#releases,
      skipped: this.#skipped,
      failure: this.#failure,
      steps,
    };
  }

  /** What somebody else's program printed may be cut within a character. */
  #clean(text: string): string {
    return this.#redactor.clean(text).toWellFormed();
  }

  #change(app: string, change: Partial<ReportedRelease>): void {
    this.#releases = this.#releases.map((release) => (release.app === app ? { ...release, ...change } : release));
  }
}

function notTried(app: string, wave: number): ReportedRelease {
  const nothingYet = { version: null, slugId: null, webUrl: null, previousVersion: null, moments: [] };
  return { app, wave, status: 'not-tried', reason: '', ...nothingYet };
}

/** What a report tells of keeping a base. */
export function reportedKeeping({ outcome, wholeBecause }: KeptBase): ReportedKeeping {
  if (outcome.kind !== 'saved') return outcome;
  return { kind: 'saved', seconds: outcome.seconds, archiveBytes: outcome.archiveBytes, wholeBecause };
}
