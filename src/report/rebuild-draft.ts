import type { BaseChanges } from '../base/compare-bases.ts';
import type { KeptBase } from '../base/keep-base.ts';
import type { RebuildReason } from '../base/rebuild-reason.ts';
import type { BaseRecord } from '../base/record.ts';
import { secretsOfBase } from '../inputs/base-inputs.ts';
import type { RebuildInputs } from '../inputs/inputs.ts';
import { Redactor } from '../redact.ts';
import type { StepTime } from '../steps.ts';
import { reportedKeeping } from './draft.ts';
import { reportedFailure } from './failure.ts';
import type { RebuildReport, ReportedBuild, ReportedChanges } from './rebuild-report.ts';

/** The report of a rebuild while it goes on. */
export class RebuildDraft {
  readonly #redactor = new Redactor();
  #report: RebuildReport = {
    version: 1,
    baseKey: '',
    reason: null,
    before: null,
    after: null,
    changes: null,
    kept: { kind: 'not-needed' },
    failure: null,
    steps: [],
  };

  constructor(inputs: RebuildInputs) {
    for (const secret of secretsOfBase(inputs)) this.#redactor.add(secret);
  }

  key(baseKey: string): void {
    this.#report = { ...this.#report, baseKey };
  }

  found(before: BaseRecord | null): void {
    this.#report = { ...this.#report, before: before === null ? null : buildOf(before) };
  }

  reason(reason: RebuildReason): void {
    this.#report = { ...this.#report, reason };
  }

  built(record: BaseRecord, changes: BaseChanges | null): void {
    this.#report = {
      ...this.#report,
      after: buildOf(record),
      changes: changes === null ? null : reportedChanges(changes, record),
    };
  }

  kept(kept: KeptBase): void {
    this.#report = { ...this.#report, kept: reportedKeeping(kept) };
  }

  failed(error: unknown): void {
    const failure = reportedFailure(error);
    this.#report = { ...this.#report, failure: { ...failure, message: this.#redactor.clean(failure.message) } };
  }

  finish(steps: readonly StepTime[]): RebuildReport {
    return { ...this.#report, steps };
  }
}

function reportedChanges(
  { packages, arePackagesKnown, files, isTreeChanged, isConfigChanged }: BaseChanges,
  after: BaseRecord,
): ReportedChanges {
  return { packages, arePackagesKnown, packageKind: after.packages.kind, files, isTreeChanged, isConfigChanged };
}

function buildOf({ builtAt, buildSeconds, from }: BaseRecord): ReportedBuild {
  return { builtAt, buildSeconds, from };
}
