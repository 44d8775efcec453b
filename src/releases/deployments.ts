/** How a release is shown on GitHub. */
export interface DeploymentChange {
  readonly state: 'in_progress' | 'success' | 'failure';
  /** A few words. */
  readonly description: string;
  /** The app's page; null if it has none. */
  readonly webUrl: string | null;
}

/** Where the apps' releases are shown. Nothing waits for it, and nothing fails with it. */
export interface ShownDeployments {
  /** Shows a change; those of one app are shown in their order. */
  set(app: string, change: DeploymentChange): void;
  /** Waits, not for long, and not longer than `waitMs`, until all is shown; what is not settled ends with `reason`. Never throws. */
  close(reason?: string, waitMs?: number): Promise<void>;
}

/** Shows nothing. */
export const noDeployments: ShownDeployments = { set: () => undefined, close: async () => undefined };
