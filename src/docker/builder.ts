import { getExecOutput } from '@actions/exec';
import { ActionError, type SourceLocation } from '../errors.ts';
import type { Builder } from './build.ts';
import type { Engine } from './connect.ts';

/** Something that only BuildKit can build, and where it is asked for. */
export interface BuildKitNeed {
  /** E.g. `RUN --mount`. */
  readonly feature: string;
  readonly location?: SourceLocation;
}

/**
 * The builder for this engine: BuildKit where the engine offers it, as the docker CLI would choose, and also where an
 * older engine has it but does not offer it and the Dockerfile needs it. Throws ActionError naming what needs BuildKit if
 * the CLI lacks buildx.
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

async function hasBuildx(engine: Engine): Promise<boolean> {
  const { exitCode } = await getExecOutput('docker', ['buildx', 'version'], {
    env: { ...engine.cliEnvironment },
    silent: true,
    ignoreReturnCode: true,
  });
  return exitCode === 0;
}
