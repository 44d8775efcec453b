import type { AppFolder } from '../app-folder.ts';
import { type DotnetProject, dotnetProjects, publishedProject } from '../dotnet-projects.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile, type PlacedText } from '../files/placed-text.ts';
import { xmlText } from '../files/xml-file.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** The SDK of global.json, as Heroku reads it, else the target framework of the project; null where neither is there. */
export async function dotnetVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const global = await folder.read('global.json');
  const sdk = global === null ? null : jsonString(global, { file: 'global.json', path: ['sdk', 'version'] });
  if (sdk) return plainAsk(sdk, plainVersion(sdk.text.replace(/-.*$/, '')));
  const framework = await targetFramework(folder);
  return framework && plainAsk(framework, newestFramework(framework.text));
}

/** Of the project to publish, else of what all projects have in common, else of the first project that has one of .NET's own. */
async function targetFramework(folder: AppFolder): Promise<PlacedText | null> {
  const projects = await dotnetProjects(folder);
  const file = 'Directory.Build.props';
  const common = { path: file, text: (await folder.read(file)) ?? '' };
  const published = publishedProject(projects);
  const own = published === null ? null : frameworkOf(published, common);
  if (own !== null) return own;
  const found = [common, ...projects].flatMap((each) => frameworkOf(each, common) ?? []);
  return found.find(({ text }) => newestFramework(text) !== null) ?? found[0] ?? null;
}

type MsbuildFile = Pick<DotnetProject, 'path' | 'text'>;

/** Null as well where it hangs on a property (`$(Tfm)`) that neither file sets. */
function frameworkOf(project: MsbuildFile, common: MsbuildFile): PlacedText | null {
  const found = propertyOf(project, ['TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion']);
  const property = /^\$\(([\w.-]+)\)$/.exec(found?.text.trim() ?? '')?.[1];
  const named = property === undefined ? found : (propertyOf(project, [property]) ?? propertyOf(common, [property]));
  return named?.text.includes('$(') ? null : named;
}

function propertyOf({ path, text }: MsbuildFile, names: readonly string[]): PlacedText | null {
  return text.trim() === '' ? null : xmlText(text, { file: path, names });
}

function plainAsk(place: PlacedText, version: string | null): VersionAsk {
  if (version !== null) return { kind: 'plain', version, place };
  const shown = JSON.stringify(place.text);
  // `net48`, `net472;net48`, and of the oldest projects `v4.8`.
  if (/^v?(?:net)?4/.test(place.text))
    throw faultInFile(
      place,
      `${shown} is .NET Framework, which runs on Linux by Mono alone: take --template minimal and do as examples/dotnet-web does, or move to net10.0.`,
    );
  throw faultInFile(place, `${shown} has no .NET for Linux in it; write one such as net10.0.`);
}

/** Of `net8.0;net9.0-windows` 9.0; null without one of .NET's own, such as `net48`. https://learn.microsoft.com/en-us/dotnet/standard/frameworks */
function newestFramework(text: string): string | null {
  const versions = text
    .split(';')
    .flatMap((each) => /^net(?:coreapp)?(\d+\.\d+)(?:-.*)?$/.exec(each.trim())?.[1] ?? []);
  return versions.toSorted((a, b) => Number.parseFloat(b) - Number.parseFloat(a))[0] ?? null;
}
