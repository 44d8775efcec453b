/** What a health check waits for, and how much of it it takes. */
export interface HealthLimits {
  /** For one try with all its redirects. Heroku's router answers 503 in a dyno's place after 30 s: https://devcenter.heroku.com/articles/request-timeout */
  readonly tryMs: number;
  /** Until a connection stands, its TLS included. */
  readonly connectMs: number;
  /** A try that the window's end cuts short before this says nothing of the app: a page may be that slow. */
  readonly fairMs: number;
  /** With less than this left of the window, no other try is begun. */
  readonly leastTryMs: number;
  /** Each pause is half as long again as the one before. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** Of one page, to find the text in. */
  readonly mostBodyBytes: number;
  /** Of one try. */
  readonly mostRedirects: number;
}

export const HEALTH_LIMITS: HealthLimits = {
  tryMs: 35_000,
  connectMs: 10_000,
  fairMs: 10_000,
  leastTryMs: 1_000,
  firstPauseMs: 1_000,
  longestPauseMs: 5_000,
  mostBodyBytes: 2 ** 20,
  mostRedirects: 10,
};
