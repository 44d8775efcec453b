import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeSmallStack, SMALL_STACK } from './small-stack.ts';

/** A checked-out repository of a user, with one commit whose time is always the same. */
export interface Repository extends AsyncDisposable {
  readonly folder: string;
  /** A tool cache that stays from run to run, as on a self-hosted runner, for those that are told of it. */
  readonly toolCache: { readonly RUNNER_TOOL_CACHE: string };
  /** Writes files and commits them. */
  commit(files: Readonly<Record<string, string>>, message?: string): Promise<void>;
}

/** A trigger that runs a program of the base: in a container at each build, and the whole base is stored, not its `/app` alone. */
export const COMPILES = 'ONBUILD RUN echo compiled > /app/compiled.txt';

/**
 * A small app: a base with a file under /app, and a trigger that adds the rest. Its base key is its own, so that no test
 * finds another's base. No container has to run for it, unless triggers are told here.
 */
export function aSmallApp(triggers: readonly string[] = []): Readonly<Record<string, string>> {
  // The stack's own user may not write where its triggers do.
  return anApp(triggers.length === 0 ? [] : ['USER root'], triggers);
}

/** A small app with what no COPY brings: links of both kinds, an empty folder, a program with a special bit; and a variable. */
export function anAppWithLinks(triggers: readonly string[] = []): Readonly<Record<string, string>> {
  const base = [
    'USER root',
    'RUN mkdir -p /app/bin /app/empty && cp /bin/bash /app/bin/run && chmod 4755 /app/bin/run && ln -s run /app/bin/latest && ln /app/runtime/a.txt /app/runtime/b.txt',
    'ENV GREETING="hello there"',
  ];
  return anApp(base, triggers);
}

function anApp(base: readonly string[], triggers: readonly string[]): Readonly<Record<string, string>> {
  return {
    Dockerfile: [
      `# ${randomUUID()}`,
      `ARG STACK=${SMALL_STACK}`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Docker's own.
      'FROM ${STACK}',
      'COPY runtime /app/runtime',
      ...base,
      'ONBUILD COPY . /app',
      ...triggers,
      '',
    ].join('\n'),
    'runtime/a.txt': 'runtime file\n',
    Procfile: 'web: bash serve.sh\nworker: sleep 100\n',
    'serve.sh': 'echo serving on $PORT\n',
    'page.html': '<h1>hello</h1>\n',
    '.dockerignore': 'Dockerfile\n',
  };
}

const time = '2026-01-02T03:04:05Z';
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** Makes a repository of those files in a new folder. */
export async function aRepository(files: Readonly<Record<string, string>> = aSmallApp()): Promise<Repository> {
  if (files['Dockerfile']?.includes(SMALL_STACK)) await makeSmallStack();
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
      cwd: folder,
      env: { ...process.env, ...identity, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
    });
  git('init', '--quiet');
  const tools = `${folder}-tools`;
  const repository: Repository = {
    folder,
    toolCache: { RUNNER_TOOL_CACHE: tools },
    async commit(changes, message = 'change') {
      for (const [name, text] of Object.entries(changes)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    async [Symbol.asyncDispose]() {
      for (const each of [folder, tools]) await rm(each, { recursive: true, force: true });
    },
  };
  await repository.commit(files, 'first');
  return repository;
}
