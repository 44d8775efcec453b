import type { AppFolder } from './app-folder.ts';
import { xmlText } from './files/xml-file.ts';
import { filesBelow } from './files-below.ts';

/** A project of .NET, and its file's text. */
export interface DotnetProject {
  /** From the app's folder: `src/Web/Web.csproj`. */
  readonly path: string;
  readonly text: string;
  readonly isWeb: boolean;
}

/** The projects of an app: those of its folder first, then those below, without those of tests. */
export async function dotnetProjects(folder: AppFolder): Promise<readonly DotnetProject[]> {
  const paths = await filesBelow(folder, /\.(?:cs|fs|vb)proj$/);
  const projects = await Promise.all(paths.map((path) => readProject(folder, path)));
  return projects.filter(({ text }) => !text.includes('"Microsoft.NET.Test.Sdk"'));
}

/** The one to publish: the only one, or the only one with the SDK of web apps; null where nobody can tell. */
export function publishedProject(projects: readonly DotnetProject[]): DotnetProject | null {
  const [only, ...others] = projects;
  if (only !== undefined && others.length === 0) return only;
  const [web, ...moreWebs] = projects.filter(({ isWeb }) => isWeb);
  return web !== undefined && moreWebs.length === 0 ? web : null;
}

/** `Web` of `src/Web/Web.csproj`, unless it names its assembly otherwise. */
export function assemblyName({ path, text }: DotnetProject): string {
  const named = xmlText(text, { file: path, names: ['AssemblyName'] })?.text;
  return named ?? path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

async function readProject(folder: AppFolder, path: string): Promise<DotnetProject> {
  const text = (await folder.read(path)) ?? '';
  return { path, text, isWeb: text.includes('"Microsoft.NET.Sdk.Web"') };
}
