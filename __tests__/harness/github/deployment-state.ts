import type { Account } from './accounts.ts';

/** A deployment as it stands. */
export interface StoredDeployment {
  readonly id: number;
  readonly creator: Account;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly isProduction: boolean;
  readonly isTransient: boolean;
  readonly createdAt: string;
  /** How many lists leave it out from now on. */
  readonly hiddenLists: number;
}

/** What a deployment was said to be at one time. */
export interface StoredStatus {
  readonly id: number;
  readonly deployment: number;
  readonly creator: Account;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly createdAt: string;
}

/** One repository's deployments and their statuses. */
export class DeploymentState {
  #deployments: readonly StoredDeployment[] = [];
  #statuses: readonly StoredStatus[] = [];
  #nextId = 3_100_000_001;
  #nowMs = Date.UTC(2026, 0, 5, 9);

  /** Oldest first. */
  deployments(): readonly StoredDeployment[] {
    return this.#deployments;
  }

  /** As a list shows them at this moment: newest first. */
  list(): readonly StoredDeployment[] {
    const shown = this.#deployments.filter(({ hiddenLists }) => hiddenLists === 0);
    this.#deployments = this.#deployments.map((each) => ({ ...each, hiddenLists: Math.max(0, each.hiddenLists - 1) }));
    return shown.toReversed();
  }

  /** Oldest first. */
  statuses(deployment: number): readonly StoredStatus[] {
    return this.#statuses.filter((status) => status.deployment === deployment);
  }

  add(given: Omit<StoredDeployment, 'id' | 'createdAt'>): StoredDeployment {
    const deployment = { ...given, ...this.#next() };
    this.#deployments = [...this.#deployments, deployment];
    return deployment;
  }

  addStatus(given: Omit<StoredStatus, 'id' | 'createdAt'>): StoredStatus {
    const status = { ...given, ...this.#next() };
    this.#statuses = [...this.#statuses, status];
    return status;
  }

  /** Ends what succeeded before in the same environment. https://docs.github.com/en/rest/deployments/deployments#inactive-deployments */
  endEarlier({ id, environment }: StoredDeployment, creator: Account): void {
    const earlier = this.#deployments.filter((each) => each.environment === environment && each.id < id);
    for (const { id: deployment, isProduction, isTransient } of earlier) {
      const last = this.statuses(deployment).at(-1);
      if (isProduction || isTransient || last?.state !== 'success') continue;
      const { logUrl, environmentUrl } = last;
      this.addStatus({ deployment, creator, state: 'inactive', description: '', logUrl, environmentUrl });
    }
  }

  #next(): { readonly id: number; readonly createdAt: string } {
    this.#nowMs += 60_000;
    this.#nextId += 1;
    return { id: this.#nextId, createdAt: new Date(this.#nowMs).toISOString().replace(/\.\d+Z$/, 'Z') };
  }
}
