/** What is checked of a slug before it is released. */
export type CheckName = (typeof checkNames)[number];

/** In the order in which they are told. */
export const checkNames = ['size', 'growth', 'secrets', 'procfile', 'links', 'left-behind', 'dyno'] as const;

/** One thing that a check found. */
export interface ReportedFinding {
  readonly level: 'notice' | 'warning' | 'error';
  /** What is wrong, where and why, and what to do; one line, and names in it are as `showPath` writes them. */
  readonly message: string;
}

/** A check and what it came to. One that could not be run is never told as passed. */
export interface ReportedCheck {
  readonly check: CheckName;
  readonly outcome: 'passed' | 'warned' | 'failed' | 'not-run';
  /** What it came to in a few words, such as `web answered in 1.2 s, 214.0 MB at its peak`, or why it was not run. */
  readonly summary: string;
  /** The worst first: 100 at most. */
  readonly findings: readonly ReportedFinding[];
}
