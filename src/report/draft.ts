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
import type { ReleaseReport, ReportedBase, ReportedKeeping, ReportedRelease, ReportedSlug } from './report.ts';
import { checkNames, type ReportedCheck } from './reported-check.ts';
import type { ReportedComparison, ReportedPastRelease } from './reported-comparison.ts';
import { originBytes, reportedContent } from './slug-content.ts';

/** The report while the story goes on: each step adds what it came to, so that a run that fails still tells all that is known. */
export class ReportDraft {
  readonly #inputs: ReleaseInputs;
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

  constructor(inputs: ReleaseInputs) {
    this.#inputs = inputs;
    // A report is a file that can be kept and sent on, and a failure quotes what a build printed last.
    for (const secret of secretsOf(inputs)) this.#redactor.add(secret);
    const apps = inputs.release ? inputs.apps : [];
    this.#releases = apps.map((app) => ({ app, version: null, status: 'not-tried', slugId: null, webUrl: null }));
  }

  /** Secrets that were not among the inputs: what is told from now on has them no more. */
  hide(secrets: readonly string[]): void {
    for (const secret of secrets) this.#redactor.add(secret);
  }

  targets(targets: readonly ReleaseTarget[]): void {
    for (const [index, { app, webUrl }] of targets.entries()) this.#change(index, { app: app.name, webUrl });
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

  uploaded(slugId: string): void {
    this.#releases = this.#releases.map((release) => ({ ...release, slugId }));
  }

  released(app: string, version: number, status: ReportedRelease['status']): void {
    this.#change(
      this.#releases.findIndex((release) => release.app === app),
      { version, status },
    );
  }

  skipped(reason: string): void {
    this.#skipped = reason;
  }

  /** Keeps the first failure: what comes after it follows from it. */
  failed(error: unknown): void {
    if (this.#failure !== null) return;
    const failure = reportedFailure(error);
    this.#failure = { ...failure, message: this.#clean(failure.message) };
    if (this.#skipped === '' && this.#releases.every(({ status }) => status === 'not-tried'))
      this.#skipped = 'the run failed before a release';
  }

  finish(steps: readonly StepTime[]): ReleaseReport {
    return {
      version: 1,
      app: this.#inputs.apps[0] ?? null,
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

  #change(index: number, change: Partial<ReportedRelease>): void {
    this.#releases = this.#releases.map((release, at) => (at === index ? { ...release, ...change } : release));
  }
}

/** What a report tells of keeping a base. */
export function reportedKeeping({ outcome, wholeBecause }: KeptBase): ReportedKeeping {
  if (outcome.kind !== 'saved') return outcome;
  return { kind: 'saved', seconds: outcome.seconds, archiveBytes: outcome.archiveBytes, wholeBecause };
}
