/** Heroku's budget of calls per account: https://devcenter.heroku.com/articles/platform-api-reference#rate-limits */
export class RateLimit {
  static readonly #capacity = 4500;
  static readonly #refillPerMs = 75 / 60_000;
  readonly #now: () => number;
  #remaining: number;
  #countedAt: number;

  /**
   * @param now the time in milliseconds
   * @param remaining how many calls are left at first; default: all
   */
  constructor(now: () => number, remaining: number = RateLimit.#capacity) {
    this.#now = now;
    this.#remaining = remaining;
    this.#countedAt = now();
  }

  /** Takes one call; returns how many whole ones are left, or null if there was none to take. */
  take(): number | null {
    const now = this.#now();
    const refilled = this.#remaining + (now - this.#countedAt) * RateLimit.#refillPerMs;
    this.#remaining = Math.min(RateLimit.#capacity, refilled);
    this.#countedAt = now;
    if (this.#remaining < 1) return null;
    this.#remaining -= 1;
    return Math.floor(this.#remaining);
  }
}
