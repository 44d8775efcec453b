import { TIME_LIMITS, type TimeLimits } from '../../src/heroku/policy.ts';

/** What is waited for in real time is waited for briefly, and a stall is longer. */
export const LIMITS: TimeLimits = { ...TIME_LIMITS, replyMs: 800, idleMs: 800 };
