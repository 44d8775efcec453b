import { randomUUID } from 'node:crypto';
import type { GitHub } from './client.ts';
import {
  createDeployment,
  createStatus,
  type DeploymentPlace,
  type DeploymentState,
  type NewDeployment,
  showing,
} from './deployment-calls.ts';

/** How a release stands. */
export interface DeploymentChange {
  readonly state: DeploymentState;
  /** A few words; may quote strangers, and be of any length. */
  readonly description: string;
  /** The app's page, where it was not known at the beginning. */
  readonly webUrl?: string | null;
}

/** One app's deployment, as it is to be. */
export interface AppDeploymentOptions extends Omit<NewDeployment, 'mark'> {
  readonly github: GitHub;
  readonly webUrl: string | null;
  /** Is told of everything that fails. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Shows how the release of one app stands, in the background and in order. The deployment is made with the first change: an app
 * that the job never comes to has none. A change that is overtaken before it was sent is left out.
 */
export class AppDeployment {
  readonly #options: AppDeploymentOptions;
  readonly #mark = randomUUID();
  #id: number | null = null;
  /** What is to be sent next. */
  #next: DeploymentChange | null = null;
  #state: DeploymentState | null = null;
  /** False once the deployment could not be made: there is nothing to say anything of. */
  #isPossible = true;
  #work: Promise<void> | null = null;

  constructor(options: AppDeploymentOptions) {
    this.#options = options;
  }

  set(change: DeploymentChange): void {
    if (!this.#isPossible) return;
    this.#next = change;
    this.#state = change.state;
    this.#work ??= this.#send();
  }

  /** Has it end as an error, unless it has ended otherwise. */
  end(description: string): void {
    if (this.#state === 'in_progress') this.set({ state: 'error', description });
  }

  /** Resolves when all has been sent, or given up. Never rejects. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async #send(): Promise<void> {
    const { github, app, onFault } = this.#options;
    while (this.#next !== null) {
      const change = this.#next;
      this.#next = null;
      try {
        await github.run(showing(app), ({ api, signal }) =>
          this.#show({ api, signal, repository: github.repository, clock: github.clock, log: github.log }, change),
        );
      } catch (error) {
        this.#isPossible = this.#id !== null;
        if (!this.#isPossible) this.#next = null;
        onFault(error);
      }
    }
    this.#work = null;
  }

  async #show(place: DeploymentPlace, change: DeploymentChange): Promise<void> {
    const { app, runUrl, webUrl } = this.#options;
    this.#id ??= await createDeployment(place, { ...this.#options, mark: this.#mark });
    // While it was made, the release may have moved on.
    const { state, description, webUrl: page = webUrl } = this.#next ?? change;
    this.#next = null;
    await createStatus(place, { id: this.#id, app }, { state, description, runUrl, webUrl: page });
  }
}
