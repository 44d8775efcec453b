import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { webApp } from '../dyno/a-slug.ts';
import { aRepository, type Repository } from '../harness/a-repository.ts';
import { docker, forgetBase } from '../release/a-release.ts';
import { program } from './run-command.ts';

/** A running command of the command line in an app's folder. */
export interface RunningCommand {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** From now on nobody reads what it prints on stdout. */
  closeStdout(): void;
  /** Waits until it has printed that, on either stream. */
  printed(text: string | RegExp): Promise<void>;
}

/** An app of a developer, and the command line in its folder. */
export interface LocalApp extends AsyncDisposable {
  readonly folder: string;
  run(args: readonly string[], input?: string): RunningCommand;
  /** What the command ends with, and all that it printed. */
  result(
    args: readonly string[],
    input?: string,
  ): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
  /** Containers and images of the commands that were run. */
  left(): readonly string[];
  /** The same when a busy engine has come to the end of what the command, which was stopped, waits for no longer. */
  leftInTheEnd(): Promise<readonly string[]>;
}

/** The base brings a folder, the triggers add the app and make a folder of their own; all are the dyno's user's. */
export const localApp = (lines: readonly string[] = []): Readonly<Record<string, string>> => ({
  Dockerfile: [
    `# ${crypto.randomUUID()}`,
    'FROM heroku/heroku:24',
    'USER root',
    'RUN mkdir -p /app/runtime /app/vendor/bundle && echo runtime >/app/runtime/a && echo bundled >/app/vendor/bundle/b && chown -R heroku:heroku /app',
    'WORKDIR /app',
    'USER heroku',
    'ENV GREETING=of-the-image',
    ...lines,
    'ONBUILD COPY --chown=heroku:heroku . /app',
    'ONBUILD RUN mkdir -p built && echo made >built/made && echo single >single.txt',
    '',
  ].join('\n'),
  Procfile: [
    'web: perl web.pl',
    `worker: trap 'echo worker stops; exit 0' TERM; echo worker works; while :; do sleep 0.2; done`,
    'release: echo released',
    'job: echo the job is done; exit 3',
    '',
  ].join('\n'),
  'web.pl': webApp,
  'vendor/own.txt': 'own\n',
  '.dockerignore': '.env\n.cache\n',
  '.env': 'SECRET=canary-secret-value\n',
});

/** Writes an app into a folder of its own. What is built of it is forgotten when it is disposed of. */
export async function aLocalApp(files = localApp()): Promise<LocalApp> {
  const repository: Repository = await aRepository(files);
  const cache = join(repository.folder, '..', `cache-${crypto.randomUUID()}`);
  await mkdir(cache);
  const stops: (() => Promise<unknown>)[] = [];
  const [runIds, keys] = [new Set<string>(), new Set<string>()];
  const run = (args: readonly string[], input = ''): RunningCommand => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: repository.folder,
      env: {
        PATH: process.env['PATH'],
        // For .ci/coverage.ts.
        NODE_V8_COVERAGE: process.env['DIST_COVERAGE'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        DOCKER_HOST: process.env['DOCKER_HOST'],
        RUNNER_TOOL_CACHE: cache,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
        for (const [, id] of texts.stderr.matchAll(/localhost\/heroku-docker-release\/(?:app|run):(\w+)/g))
          runIds.add(id ?? '');
        for (const [, key] of texts.stderr.matchAll(/Base key ([0-9a-f]{64})/g)) keys.add(key ?? '');
      });
    }
    child.stdin.on('error', () => {}).end(input);
    const ended = once(child, 'close').then(([code]): number | null => code);
    stops.push(() => {
      child.kill('SIGINT');
      return ended;
    });
    return {
      stdout: () => texts.stdout,
      stderr: () => texts.stderr,
      ended,
      kill: (signal) => void child.kill(signal),
      closeStdout: () => void child.stdout.destroy(),
      printed: async (text) => {
        const isThere = () =>
          [texts.stdout, texts.stderr].some((all) => (typeof text === 'string' ? all.includes(text) : text.test(all)));
        while (!isThere()) {
          const waited = new Promise((next) => setTimeout(next, 50));
          if ((await Promise.race([waited, ended.then(() => 'ended')])) === 'ended' && !isThere())
            throw new Error(`it ended without '${text}':\n${texts.stdout}\n${texts.stderr}`);
        }
      },
    };
  };
  const left = () =>
    [...runIds].flatMap((id) => {
      const filter = ['--quiet', '--filter', `label=org.heroku-docker-release.run=${id}`];
      return [
        docker('ps', '--all', ...filter),
        docker('images', ...filter),
        docker('images', '--quiet', `localhost/heroku-docker-release/run:${id}`),
      ].filter((text) => text !== '');
    });
  return {
    folder: repository.folder,
    run,
    result: async (args, input) => {
      const running = run(args, input);
      const code = await running.ended;
      return { code, stdout: running.stdout(), stderr: running.stderr() };
    },
    left,
    async leftInTheEnd() {
      for (let tries = 0; tries < 20 && left().length > 0; tries += 1)
        await new Promise((next) => setTimeout(next, 500));
      return left();
    },
    async [Symbol.asyncDispose]() {
      // A test that fails leaves them running.
      await Promise.all(stops.map((stop) => stop()));
      for (const key of keys) forgetBase(key);
      await repository[Symbol.asyncDispose]();
      await rm(cache, { recursive: true, force: true });
    },
  };
}

/** Adds files to a folder. */
export async function addFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
