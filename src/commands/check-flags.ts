import { parseArgs } from 'node:util';
import { parseDuration } from '../durations.ts';
import { requestPathProblem } from '../dyno/request-path.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { parseLevel } from '../inputs/input-values.ts';
import { parseSize } from '../sizes.ts';
import { PROCESS_TYPE } from '../slug/procfile.ts';

/** What `check` is asked for. */
export interface CheckFlags {
  readonly file: string;
  readonly runImage: string;
  /** The types to boot. */
  readonly processTypes: readonly string[];
  readonly path: string;
  readonly timeoutMs: number;
  readonly network: 'bridge' | 'none';
  readonly memoryBytes: number;
  /** In .env syntax; null for none. */
  readonly environmentFile: string | null;
  readonly linkCheck: 'off' | 'warn' | 'fail';
  readonly isJson: boolean;
}

/** Heroku gives a minute. */
const LONGEST_TIMEOUT_MS = 3_600_000;

const options = {
  'run-image': { type: 'string', default: 'heroku/heroku:24' },
  process: { type: 'string', multiple: true },
  path: { type: 'string', default: '/' },
  timeout: { type: 'string', default: '60s' },
  network: { type: 'string', default: 'bridge' },
  memory: { type: 'string', default: '512MB' },
  env: { type: 'string' },
  'link-check': { type: 'string', default: 'warn' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the command line of `check`. Throws ActionError for the first thing that is wrong with it. */
export function readCheckFlags(args: readonly string[]): CheckFlags {
  const { values, positionals } = parse(args);
  const [file = ''] = positionals;
  if (positionals.length !== 1 || file === '') {
    throw new ActionError(`check takes one slug file, such as slug.tgz; ${positionals.length} were given. Try --help.`);
  }
  const { path, network } = values;
  const problem = requestPathProblem(path);
  if (problem !== null) throw new ActionError(`--path is ${JSON.stringify(path)}: ${problem}.`);
  if (network !== 'bridge' && network !== 'none') throw wrong('network', network, "it is 'bridge' or 'none'");
  return {
    file,
    runImage: values['run-image'],
    processTypes: (values.process ?? ['web']).map((type) =>
      PROCESS_TYPE.test(type) ? type : fail('process', type, 'that is no process type'),
    ),
    path,
    timeoutMs:
      parseTimeout(values.timeout) ?? fail('timeout', values.timeout, 'write a duration of 1h at most, such as 60s'),
    network,
    memoryBytes: parseSize(values.memory) ?? fail('memory', values.memory, 'write a size such as 512MB'),
    environmentFile: values.env ?? null,
    linkCheck:
      parseLevel(values['link-check']) ?? fail('link-check', values['link-check'], "it is 'off', 'warn' or 'fail'"),
    isJson: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ActionError(`${errorMessage(error)} Try --help.`, { cause: error });
  }
}

function parseTimeout(text: string): number | null {
  const timeoutMs = parseDuration(text);
  return timeoutMs !== null && timeoutMs <= LONGEST_TIMEOUT_MS ? timeoutMs : null;
}

function fail(flag: string, given: string, wanted: string): never {
  throw wrong(flag, given, wanted);
}

function wrong(flag: string, given: string, wanted: string): ActionError {
  return new ActionError(`--${flag} is ${JSON.stringify(given)}; ${wanted}.`);
}
