import type { HerokuClient } from '../heroku/client.ts';
import type { Log } from '../log.ts';

/** The user's account at Heroku: makes a client that logs to the step that uses it, and ends with the job or with `signal`. */
export type HerokuAccount = (log: Log, signal?: AbortSignal) => HerokuClient;
