import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { ActionError, errorMessage } from '../../errors.ts';
import { isWithin, readText } from '../../workspace-file.ts';
import type { Builder } from '../context/ignore-rules.ts';
import { isMissingPath } from '../context/missing-path.ts';

/** A Dockerfile that was found inside the workspace. */
export interface FoundDockerfile {
  /** Absolute, without symbolic links. */
  readonly path: string;
  /** As the user knows it: relative to the workspace. */
  readonly file: string;
  /** The build context: absolute, without symbolic links. */
  readonly context: string;
  /** Absolute, without symbolic links. */
  readonly workspace: string;
  readonly text: string;
}

/**
 * Finds and reads the Dockerfile, whose path is given from the context. Nothing outside the workspace is read, by whatever
 * path or symbolic link. Throws ActionError if it is not there, outside, or not UTF-8 text.
 */
export async function resolveDockerfile(given: {
  readonly workspace: string;
  readonly context: string;
  readonly dockerfile: string;
}): Promise<FoundDockerfile> {
  const { workspace, dockerfile } = given;
  if (isAbsolute(dockerfile))
    throw new ActionError(`dockerfile: "${dockerfile}" is absolute; give its path from the context`);
  const context = resolve(workspace, given.context);
  const path = resolve(context, dockerfile);
  refuseOutside({ workspace, path: context, shown: `context: "${given.context}"` });
  refuseOutside({ workspace, path, shown: `dockerfile: "${dockerfile}"` });
  const file = relative(workspace, path);

  const realWorkspace = await realpath(workspace);
  const realContext = await found(context, `context: there is no folder "${given.context}" in the workspace`);
  refuseOutside({
    workspace: realWorkspace,
    path: realContext,
    shown: `context: "${given.context}" is a symbolic link and`,
  });
  if (!(await stat(realContext)).isDirectory()) throw new ActionError(`context: "${given.context}" is not a folder`);
  const missing = `There is no Dockerfile at "${file}" (dockerfile "${dockerfile}" in context "${given.context}")`;
  const realFile = await found(path, missing);
  refuseOutside({
    workspace: realWorkspace,
    path: realFile,
    shown: `dockerfile: "${dockerfile}" is a symbolic link and`,
  });
  if (!(await stat(realFile)).isFile()) throw new ActionError(`dockerfile: "${file}" is not a file`);
  return { path: realFile, file, context: realContext, workspace: realWorkspace, text: await readText(realFile, file) };
}

/**
 * The patterns that apply to a build from `path`, as text; empty if there are none. BuildKit prefers `<Dockerfile>.dockerignore`.
 * https://docs.docker.com/build/concepts/context/#filename-and-location
 * Throws ActionError if the file cannot be read or leads out of the workspace.
 */
export async function readDockerignore(given: {
  readonly dockerfile: FoundDockerfile;
  readonly builder: Builder;
}): Promise<{ readonly file: string; readonly text: string }> {
  const { context, workspace, path } = given.dockerfile;
  const own = given.builder === 'buildkit' ? [`${path}.dockerignore`] : [];
  for (const candidate of [...own, join(context, '.dockerignore')]) {
    const real = await realpath(candidate).catch((error: unknown) => {
      if (isMissingPath(error)) return null;
      throw new ActionError(`Cannot read "${candidate}": ${errorMessage(error)}`, { cause: error });
    });
    if (real === null) continue;
    const file = relative(workspace, candidate);
    refuseOutside({ workspace, path: real, shown: `"${file}" is a symbolic link and` });
    if (!(await stat(real)).isFile()) throw new ActionError(`"${file}" is not a file`);
    return { file, text: await readText(real, file) };
  }
  return { file: '.dockerignore', text: '' };
}

function refuseOutside(given: { workspace: string; path: string; shown: string }): void {
  if (isWithin(given.workspace, given.path)) return;
  throw new ActionError(`${given.shown} leads out of the workspace; nothing outside it is read`);
}

async function found(path: string, missing: string): Promise<string> {
  return realpath(path).catch((error: unknown) => {
    throw new ActionError(isMissingPath(error) ? missing : `Cannot read "${path}": ${errorMessage(error)}`, {
      cause: error,
    });
  });
}
