/** A process of a slug, to be run as Heroku would. */
export interface DynoRequest {
  readonly app: string;
  readonly processType: string;
  readonly command: string;
  /** Gzip tar with everything under `./app`. */
  readonly slugFile: string;
  /** Name of the stack whose run image it gets, such as `heroku-24`. */
  readonly stack: string;
  readonly configVars: Readonly<Record<string, string>>;
  /** Takes what the process prints, in chunks as they come. */
  readonly onOutput: (chunk: string) => void;
  /** Gives up starting it. */
  readonly signal: AbortSignal;
}

export interface DynoProcess {
  /** Where its `$PORT` is reached; null unless it is a `web` process. */
  readonly url: string | null;
  /** Resolves when it answers HTTP; rejects if it exits before, or has not after `timeoutMs`. */
  waitUntilBound(timeoutMs: number): Promise<void>;
  /** When the process has ended and all it printed was handed over. */
  readonly exit: Promise<{ readonly code: number }>;
  /** Ends it and takes away what it left. Does nothing the second time. */
  stop(): Promise<void>;
}

/** Runs processes of slugs for the local Heroku. */
export interface DynoRunner {
  /** Throws if the process could not be started. */
  start(request: DynoRequest): Promise<DynoProcess>;
}
