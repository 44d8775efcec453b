import type { SourceLocation } from './errors.ts';

/**
 * Where the stories tell what they do. One implementation speaks workflow commands, one a terminal; lower folders know
 * only this. Every line is cleared of the secrets that were masked before it is written.
 */
export interface Log {
  /** Shown only when the user asked for debug logging. */
  debug(text: string): void;
  info(text: string): void;
  /** Something the user may want to act on; annotated at `location` if given. */
  notice(text: string, location?: SourceLocation): void;
  warning(text: string, location?: SourceLocation): void;
  error(text: string, location?: SourceLocation): void;
  /** Output of somebody else's program, in chunks as they come: shown line by line, unable to be taken for a workflow command. */
  untrusted(chunk: string): void;
  /** How far a long step is: one line kept up to date on a terminal, a line now and then elsewhere. */
  progress(text: string): void;
  /** Never shows `secret` from now on, nor its base64 or URL-encoded form. Call it before the secret's first use. */
  mask(secret: string): void;
  /** Folds what is logged while `body` runs under a title. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
}
