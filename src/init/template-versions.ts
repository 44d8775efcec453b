import type { AppFolder } from './app-folder.ts';
import { withProjects } from './dotnet-dockerfile.ts';
import type { PlacedText } from './files/placed-text.ts';
import { type Runtime, runtimes } from './runtimes.ts';
import { templateFor } from './template-variants.ts';
import { defaultArg, type TemplateName, withDefaultArg } from './templates.ts';
import { chooseVersion, type VersionAsk } from './version-ask.ts';
import { dotnetVersionAsk } from './versions/dotnet-version.ts';
import { goVersionAsk } from './versions/go-version.ts';
import { javaVersionAsk, sbtVersionAsk } from './versions/jvm-versions.ts';
import { pnpmVersionAsk, yarnVersionAsk } from './versions/node-manager-versions.ts';
import { nodeVersionAsk } from './versions/node-version.ts';
import { phpVersionAsk } from './versions/php-version.ts';
import { pythonVersionAsk } from './versions/python-version.ts';
import { rubyVersionAsk } from './versions/ruby-version.ts';

/** The version of a runtime that went into a Dockerfile. */
export interface ChosenVersion {
  readonly runtime: Runtime;
  readonly version: string;
  /** What asked for it; null for the template's own. */
  readonly place: PlacedText | null;
}

/** A runtime, the build arg that its version is, and who asks for one. */
interface TemplateRuntime {
  readonly runtime: Runtime;
  readonly arg: string;
  readonly ask: (folder: AppFolder) => Promise<VersionAsk | null>;
}

const java: TemplateRuntime = { runtime: runtimes.java, arg: 'JAVA_VERSION', ask: javaVersionAsk };
const templateRuntimes: Readonly<Record<TemplateName, readonly TemplateRuntime[]>> = {
  ruby: [{ runtime: runtimes.ruby, arg: 'RUBY_VERSION', ask: rubyVersionAsk }],
  // Of the last two, the one that the app's variant of the template has.
  node: [
    { runtime: runtimes.node, arg: 'NODE_VERSION', ask: nodeVersionAsk },
    { runtime: runtimes.pnpm, arg: 'PNPM_VERSION', ask: pnpmVersionAsk },
    { runtime: runtimes.yarn, arg: 'YARN_VERSION', ask: yarnVersionAsk },
  ],
  python: [{ runtime: runtimes.python, arg: 'PYTHON_VERSION', ask: pythonVersionAsk }],
  scala: [java, { runtime: runtimes.sbt, arg: 'SBT_VERSION', ask: sbtVersionAsk }],
  java: [java],
  go: [{ runtime: runtimes.go, arg: 'GO_VERSION', ask: goVersionAsk }],
  php: [{ runtime: runtimes.php, arg: 'PHP_VERSION', ask: phpVersionAsk }],
  dotnet: [{ runtime: runtimes.dotnet, arg: 'DOTNET_VERSION', ask: dotnetVersionAsk }],
  static: [],
  minimal: [],
};

/**
 * The template's Dockerfile with the versions that the app asks for. Throws ActionError, with file and line, for a version that no
 * image has, and where a file that should name one cannot be read.
 */
export async function dockerfileFor(
  template: TemplateName,
  folder: AppFolder,
): Promise<{ readonly dockerfile: string; readonly versions: readonly ChosenVersion[] }> {
  let { dockerfile } = await templateFor(template, folder);
  const versions: ChosenVersion[] = [];
  for (const { runtime, arg, ask } of templateRuntimes[template]) {
    const preferred = defaultArg(dockerfile, arg);
    const asked = await ask(folder);
    // sbt fetches the version that the app names by itself; it is looked at all the same.
    const version = asked === null ? preferred : chooseVersion(asked, runtime, preferred ?? '');
    if (version === null) continue;
    dockerfile = withDefaultArg(dockerfile, arg, version);
    versions.push({ runtime, version, place: asked?.place ?? null });
  }
  return { dockerfile: template === 'dotnet' ? await withProjects(dockerfile, folder) : dockerfile, versions };
}
