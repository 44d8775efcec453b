import { parseEnv } from 'node:util';
import { isPublicConfigVar } from '../config-var-names.ts';
import { parseDuration } from '../durations.ts';
import { requestPathProblem } from '../dyno/request-path.ts';
import { isHideable } from '../redact.ts';
import { parseSize } from '../sizes.ts';
import { PROCESS_TYPE } from '../slug/procfile.ts';
import type { InputReader } from './input-reader.ts';
import {
  namesIn,
  parseBoolean,
  parseImageName,
  parseLevel,
  parseNetwork,
  parseProfile,
  shown,
} from './input-values.ts';

/** How the slug is to be proven before it is released, checked, with every default settled. */
export interface ProofInputs {
  /** Whether ENV and WORKDIR of the image are carried to the dyno. */
  readonly profile: 'auto' | 'off';
  /** Null for the one of the stack. */
  readonly runImage: string | null;
  readonly linkCheck: 'off' | 'warn' | 'fail';
  readonly dynoCheck: boolean;
  /** Begins with a slash. */
  readonly dynoCheckPath: string;
  readonly dynoCheckProcesses: readonly string[];
  readonly dynoCheckTimeoutMs: number;
  readonly dynoCheckNetwork: 'bridge' | 'none';
  readonly dynoMemoryBytes: number;
  readonly dynoEnvironment: ReadonlyMap<string, string>;
}

/** The inputs that they are read from. */
export type ProofInputName =
  | 'profile'
  | 'run-image'
  | 'link-check'
  | 'dyno-check'
  | 'dyno-check-path'
  | 'dyno-check-processes'
  | 'dyno-check-timeout'
  | 'dyno-check-network'
  | 'dyno-memory'
  | 'dyno-env';

/** What docker gives a container at the least. https://docs.docker.com/engine/containers/resource_constraints/ */
const LEAST_MEMORY_BYTES = 6 * 2 ** 20;

/** Heroku gives a minute. */
const LONGEST_TIMEOUT_MS = 3_600_000;

/** Reads how the slug is to be proven. */
export function readProofInputs(reader: InputReader<ProofInputName>): ProofInputs {
  const runImage = reader.value('run-image');
  return {
    profile: reader.read('profile', parseProfile, "it is 'auto' or 'off'", 'off'),
    runImage:
      runImage === ''
        ? null
        : reader.read('run-image', parseImageName, 'name an image, such as heroku/heroku:24', runImage),
    linkCheck: reader.read('link-check', parseLevel, "it is 'off', 'warn' or 'fail'", 'off'),
    dynoCheck: reader.read('dyno-check', parseBoolean, 'it is true or false', false),
    dynoCheckPath: readPath(reader),
    dynoCheckProcesses: readProcesses(reader),
    dynoCheckTimeoutMs: reader.read(
      'dyno-check-timeout',
      (text) => atMost(LONGEST_TIMEOUT_MS, parseDuration(text)),
      'write a whole number with s or m, such as 60s, of 1h at most',
      1,
    ),
    dynoCheckNetwork: reader.read('dyno-check-network', parseNetwork, "it is 'bridge' or 'none'", 'none'),
    dynoMemoryBytes: reader.read(
      'dyno-memory',
      (text) => atLeast(LEAST_MEMORY_BYTES, parseSize(text)),
      'write a size of at least 6MB, such as 512MB',
      1,
    ),
    dynoEnvironment: readEnvironment(reader),
  };
}

/** The values that the log hides: config vars hold passwords. What says no secret by its name, or is a common word, would hide the log. */
export function secretsOfProof({ dynoEnvironment }: ProofInputs): readonly string[] {
  const secrets = [...dynoEnvironment].filter(([name]) => !isPublicConfigVar(name)).map(([, value]) => value);
  return secrets.filter(isHideable);
}

function readPath(reader: InputReader<ProofInputName>): string {
  const path = reader.value('dyno-check-path');
  const problem = requestPathProblem(path);
  if (problem !== null) reader.faults.push(`dyno-check-path is ${shown(path)}; ${problem}.`);
  return path;
}

function readProcesses(reader: InputReader<ProofInputName>): readonly string[] {
  const names = namesIn(reader.value('dyno-check-processes'));
  for (const name of names) {
    if (!PROCESS_TYPE.test(name))
      reader.faults.push(`dyno-check-processes names ${shown(name)}; that is no process type.`);
    else if (name === 'release')
      reader.faults.push("dyno-check-processes names 'release', which Heroku runs at each release: no check runs it.");
  }
  if (names.length === 0)
    reader.faults.push('dyno-check-processes is empty; to boot nothing, set dyno-check to false.');
  return names;
}

/** Read as Node reads a `.env` file. https://nodejs.org/api/util.html#utilparseenvcontent */
function readEnvironment(reader: InputReader<ProofInputName>): ReadonlyMap<string, string> {
  const text = reader.given('dyno-env');
  const lines = new Map(
    Object.entries(parseEnv(text)).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  for (const name of lines.keys()) {
    if (!/^[A-Za-z_]\w*$/.test(name))
      reader.faults.push(`dyno-env has a line whose name is ${shown(name)}; it is no name of a variable.`);
    else if (name === 'PORT') reader.faults.push('dyno-env sets PORT, which the dyno chooses; leave it out.');
  }
  const unread = lineThatIsNone(text);
  if (unread !== null) reader.faults.push(`dyno-env has a line ${unread} that is no KEY=VALUE.`);
  return lines;
}

/** The number of the first line that is neither blank, a comment, nor a variable, whose quoted value may be of several lines; null if there is none. */
function lineThatIsNone(text: string): number | null {
  const line = /[^\S\n]*(?:#[^\n]*|(?:export\s+)?[\w.-]+[^\S\n]*=[^\S\n]*(?:"[^"]*"|'[^']*'|`[^`]*`)?[^\n]*)?(?:\n|$)/y;
  while (line.lastIndex < text.length) {
    const start = line.lastIndex;
    if (!line.test(text)) return text.slice(0, start).split('\n').length;
  }
  return null;
}

function atMost(most: number, value: number | null): number | null {
  return value !== null && value <= most ? value : null;
}

function atLeast(least: number, bytes: number | null): number | null {
  return bytes !== null && bytes >= least ? bytes : null;
}
