import { ActionError, type SourceLocation } from '../errors.ts';
import type { Builder } from './build.ts';
import { runDocker } from './command.ts';
import type { Engine } from './connect.ts';

/** Something that only BuildKit can build, and where it is asked for. */
export interface BuildKitNeed {
  /** E.g. `RUN --mount`. */
  readonly feature: string;
  readonly location?: SourceLocation;
}

const ANSWER_LIMIT_MS = 10_000;

/**
 * The builder for this engine: BuildKit where the engine offers it, as the docker CLI would choose, and also where an
 * older engine has it but does not offer it and the Dockerfile needs it. Throws ActionError naming what needs BuildKit if
 * the CLI lacks buildx, and if there is no CLI.
 */
export async function chooseBuilder(engine: Engine, needs: readonly BuildKitNeed[]): Promise<Builder> {
  const [need] = needs;
  if (!engine.offersBuildKit && need === undefined) return 'legacy';
  if (await hasBuildx(engine)) return 'buildkit';
  if (need === undefined) return 'legacy';
  const { location, feature } = need;
  const where =
    location === undefined ? '' : ` (${location.file}${location.line === undefined ? '' : ` line ${location.line}`})`;
  throw new ActionError(
    `${feature}${where} needs the builder BuildKit, and this docker command has no buildx. Install the package docker-buildx-plugin (docker-buildx on Debian and Ubuntu).`,
    location === undefined ? {} : { location },
  );
}

async function hasBuildx({ cliEnvironment }: Engine): Promise<boolean> {
  const { exitCode } = await runDocker(['buildx', 'version'], {
    environment: cliEnvironment,
    idleLimitMs: ANSWER_LIMIT_MS,
    signal: new AbortController().signal,
  });
  return exitCode === 0;
}
