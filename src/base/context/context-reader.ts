import { runDocker } from '../../docker/command.ts';
import type { Engine } from '../../docker/connect.ts';
import type { Builder } from './ignore-rules.ts';

/** What reads a build context: BuildKit, or for the classic builder the docker command, which reads it in another way before release 23. */
export type ContextReader = Builder | 'legacy-before-23';

const ANSWER_LIMIT_MS = 10_000;

/**
 * What will read the context for this builder. The docker command follows BuildKit's rules for `.dockerignore` since
 * release 23: https://github.com/moby/moby/pull/42961 and https://github.com/moby/moby/pull/42676
 */
export async function contextReader(
  builder: Builder,
  { engine, signal }: { readonly engine: Pick<Engine, 'cliEnvironment'>; readonly signal: AbortSignal },
): Promise<ContextReader> {
  if (builder === 'buildkit') return builder;
  const { tail } = await runDocker(['version', '--format', '{{.Client.Version}}'], {
    environment: engine.cliEnvironment,
    idleLimitMs: ANSWER_LIMIT_MS,
    signal,
  });
  const releases = tail.flatMap((line) => /^(\d+)\.\d/.exec(line)?.[1] ?? []);
  return releases.some((release) => Number(release) < 23) ? 'legacy-before-23' : builder;
}
