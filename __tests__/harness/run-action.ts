import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import type { DeclaredInput } from '../../src/contract.ts';
import type { RebuildReport } from '../../src/report/rebuild-report.ts';
import type { ReleaseReport } from '../../src/report/report.ts';

/** How the runner runs one step. */
export interface ActionRun {
  /** `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** The user's `with:`; defaults of action.yml that are not named here are set as the runner sets them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: a new one, as on runners that make one for each job. */
  readonly runnerTemp?: string;
  /** Sent so long after its start. */
  readonly cancelAfterMs?: number;
  /** Sent as soon as the log shows it, or it is true. */
  readonly cancelWhen?: RegExp | (() => boolean);
  /** What is sent then, one after the other; default: SIGINT alone. */
  readonly cancelBy?: readonly NodeJS.Signals[];
}

/** What the post step did. */
export interface PostResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly seconds: number;
}

/** What the step did. */
export interface ActionResult<Report = ReleaseReport> extends AsyncDisposable {
  readonly exitCode: number | null;
  /** stdout and stderr as the runner reads them, in order. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: Report | null;
  readonly seconds: number;
  /** Null unless it was cancelled by `cancelWhen`. */
  readonly secondsAfterCancel: number | null;
  /** What it left for its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** Runs the post step, as the runner does at the job's end; `environment` is what later steps changed. */
  post(environment?: Readonly<Record<string, string>>): Promise<PostResult>;
}

/** Between two signals of one cancellation. */
const NEXT_SIGNAL_MS = 100;
const LOOK_EVERY_MS = 20;

const contract = import('../../src/contract.ts');

/** Most tests release a page that no dyno could boot, some of them twice, and have nothing to compare it with: those that want anything else say so. */
const plain = { 'dyno-check': 'false', 'link-check': 'off', profile: 'off', compare: 'off', 'skip-unchanged': 'false' };

/** Runs the built release action, see `runBuilt`; without the proof of its slug and a comparison, unless the inputs ask for them. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const inputs = { ...plain, ...run.inputs };
  return runBuilt<ReleaseReport>('release', (await contract).releaseInputs, { ...run, inputs });
}

/** Runs the built rebuild-base action, see `runBuilt`. */
export async function runRebuildBase(run: ActionRun): Promise<ActionResult<RebuildReport>> {
  return runBuilt<RebuildReport>('rebuild-base', (await contract).rebuildInputs, run);
}

/** Runs the built slug-comment action, see `runBuilt`: it writes no report of its own. */
export async function runSlugComment(run: ActionRun): Promise<ActionResult<never>> {
  return runBuilt<never>('slug-comment', (await contract).slugCommentInputs, run);
}

/** Runs a built action as the runner does: a child process, `INPUT_*`, and the runner's files; always with debug logging on. */
async function runBuilt<Report>(
  name: string,
  declared: readonly DeclaredInput[],
  run: ActionRun,
): Promise<ActionResult<Report>> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_STATE: join(folder, 'state'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  const runnerTemp = run.runnerTemp ?? join(folder, 'temp');
  await mkdir(runnerTemp, { recursive: true });
  const inputs = {
    // An expression is the runner's to work out; a test gives the token that it wants.
    ...Object.fromEntries(declared.map(({ name, default: value }) => [name, value.startsWith('${{') ? '' : value])),
    ...run.inputs,
  };
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DOCKER_HOST: process.env['DOCKER_HOST'],
    // For .ci/coverage.ts.
    NODE_V8_COVERAGE: process.env['DIST_COVERAGE'],
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    RUNNER_DEBUG: '1',
    ...files,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...run.environment,
  };
  const child = startStep(name, { cwd: run.workspace, environment });
  // As a rule, it comes right after the exit.
  const closed = once(child, 'close');
  const start = performance.now();
  let log = '';
  let cancelledMs: number | null = null;
  const { cancelWhen, cancelBy = ['SIGINT'] } = run;
  const isTime = () => (cancelWhen instanceof RegExp ? cancelWhen.test(log) : cancelWhen?.() === true);
  const look = () => {
    if (cancelledMs !== null || !isTime()) return;
    cancelledMs = performance.now();
    for (const [index, signal] of cancelBy.entries()) setTimeout(() => child.kill(signal), index * NEXT_SIGNAL_MS);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      look();
    });
  }
  const looking = setInterval(look, LOOK_EVERY_MS);
  const timer = run.cancelAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGINT'), run.cancelAfterMs);
  // A client that outlives it would keep its streams open, and is for the test to find.
  const exitCode = await new Promise<number | null>((done) => child.once('exit', done));
  const endMs = performance.now();
  clearInterval(looking);
  clearTimeout(timer);
  await Promise.race([closed, setTimeoutPromise(1_000, undefined, { ref: false })]);
  const outputs = parseBlocks(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  const state = parseBlocks(await readFile(files.GITHUB_STATE, 'utf8'));
  const reportFile = outputs['report-file'];
  return {
    exitCode,
    log,
    outputs,
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    report: reportFile ? (JSON.parse(await readFile(reportFile, 'utf8')) as Report) : null,
    seconds: (endMs - start) / 1000,
    secondsAfterCancel: cancelledMs === null ? null : (endMs - cancelledMs) / 1000,
    state,
    post: (changed = {}) => {
      const left = Object.fromEntries(Object.entries(state).map(([each, value]) => [`STATE_${each}`, value]));
      return runPost({ cwd: run.workspace, environment: { ...environment, ...left, ...changed } });
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

interface Step {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function startStep(name: string, { cwd, environment }: Step) {
  const file = resolve(import.meta.dirname, `../../dist/${name}.js`);
  return spawn(process.execPath, [file], { cwd, env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function runPost(step: Step): Promise<PostResult> {
  const child = startStep('post', step);
  const start = performance.now();
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  return { exitCode, log, seconds: (performance.now() - start) / 1000 };
}

/** `NAME<<DELIMITER` blocks. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function parseBlocks(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
