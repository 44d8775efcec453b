/** Lets several works go one after another, until one of them fails: those after it are not begun. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  /** Runs `work` when its turn comes; null if a turn before it failed, or `stop` was called. */
  next<T>(work: () => Promise<T>): Promise<T | null> {
    const turn = this.#last.then(() => (this.#isStopped ? null : work()));
    this.#last = turn.catch(() => this.stop());
    return turn;
  }

  /** Begins no further work. */
  stop(): void {
    this.#isStopped = true;
  }
}
