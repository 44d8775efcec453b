import { parseDuration } from '../durations.ts';
import { requestPathProblem } from '../dyno/request-path.ts';
import type { InputReader } from './input-reader.ts';
import { parseBoolean, parseWhen, shown } from './input-values.ts';

/** When a release is made, and what is looked at once it is, checked, with every default settled. */
export interface AfterReleaseInputs {
  readonly skipUnchanged: boolean;
  readonly requireNewer: boolean;
  /** Null where the app's health is not checked. */
  readonly healthCheck: HealthCheckInputs | null;
  readonly rollback: boolean;
  /** Whether GitHub is shown a deployment for each app. */
  readonly deployment: 'auto' | 'always' | 'never';
}

/** What a healthy app answers. */
export interface HealthCheckInputs {
  /** Begins with a slash. */
  readonly path: string;
  readonly windowMs: number;
  /** What the body must contain; null for nothing. */
  readonly text: string | null;
}

/** The inputs that they are read from. */
export type AfterReleaseInputName =
  | 'skip-unchanged'
  | 'require-newer'
  | 'health-check'
  | 'health-check-timeout'
  | 'health-check-text'
  | 'rollback'
  | 'deployment';

/** A job that waits longer for an answer has another fault. */
const LONGEST_WINDOW_MS = 3_600_000;

/** Reads when a release is made, and what is looked at once it is. */
export function readAfterReleaseInputs(reader: InputReader<AfterReleaseInputName>): AfterReleaseInputs {
  return {
    skipUnchanged: reader.read('skip-unchanged', parseBoolean, 'it is true or false', false),
    requireNewer: reader.read('require-newer', parseBoolean, 'it is true or false', true),
    healthCheck: readHealthCheck(reader),
    rollback: reader.read('rollback', parseBoolean, 'it is true or false', false),
    deployment: reader.read('deployment', parseWhen, "it is 'auto', true or false", 'never'),
  };
}

function readHealthCheck(reader: InputReader<AfterReleaseInputName>): HealthCheckInputs | null {
  const path = reader.value('health-check');
  // A block of YAML ends with a line break.
  const text = reader.given('health-check-text').replace(/\r?\n$/, '');
  const windowMs = reader.read(
    'health-check-timeout',
    (value) => {
      const ms = parseDuration(value);
      return ms === null || ms > LONGEST_WINDOW_MS ? null : ms;
    },
    'write a whole number with s or m, such as 60s, of 1h at most',
    1,
  );
  if (path === '') {
    if (text !== '')
      reader.faults.push('health-check-text is given without health-check; name the path that must answer with it.');
    return null;
  }
  if (/[\r\n]/.test(text) || (text !== '' && text.trim() === ''))
    reader.faults.push('health-check-text must be one line, and more than spaces.');
  const problem = requestPathProblem(path);
  if (problem !== null) reader.faults.push(`health-check is ${shown(path)}; ${problem}.`);
  return { path, windowMs, text: text === '' ? null : text };
}
