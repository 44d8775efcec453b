import type { Dockerfile } from '../../base/dockerfile/dockerfile.ts';
import type { ProcessTypes } from '../../slug/procfile.ts';
import type { CheckFinding } from './finding.ts';
import type { StepList } from './steps.ts';

/** What the rules look at. */
export interface CheckedDockerfile {
  readonly dockerfile: Dockerfile;
  readonly steps: StepList['steps'];
  readonly end: StepList['end'];
  /** The Procfile of the build context; null where it has none. */
  readonly procfile: { readonly file: string; readonly text: string; readonly processTypes: ProcessTypes } | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Looks for one kind of fault. */
export type CheckRule = (checked: CheckedDockerfile) => readonly CheckFinding[];

/** Whether an absolute path is `/app` or below it: all else stays behind. */
export function isInApp(path: string): boolean {
  return path === '/app' || path.startsWith('/app/');
}
