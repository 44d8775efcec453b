/** Something in a Dockerfile or a Procfile that its author should know before anything is built. */
export interface CheckFinding {
  /** `error`: it will not work. `warning`: it may not, or is slow or unsafe. `note`: how it is meant here. */
  readonly level: 'error' | 'warning' | 'note';
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** What is so, a sentence. */
  readonly what: string;
  /** What to write in its place, a sentence; its lines of a Dockerfile stand alone below it. Null where nothing has to be changed. */
  readonly change: string | null;
}
