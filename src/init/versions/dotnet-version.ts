import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile, type PlacedText } from '../files/placed-text.ts';
import { xmlText } from '../files/xml-file.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** The SDK of global.json, as Heroku reads it, else the target framework of the project; null where neither is there. */
export async function dotnetVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const global = await folder.read('global.json');
  const sdk = global === null ? null : jsonString(global, { file: 'global.json', path: ['sdk', 'version'] });
  if (sdk) return plainAsk(sdk, plainVersion(sdk.text.replace(/-.*$/, '')));
  const project = folder.names.find((name) => /\.(?:cs|fs|vb)proj$/.test(name));
  const text = project === undefined ? null : await folder.read(project);
  if (project === undefined || text === null) return null;
  const framework = xmlText(text, { file: project, names: ['TargetFramework', 'TargetFrameworks'] });
  return framework && plainAsk(framework, newestFramework(framework.text));
}

function plainAsk(place: PlacedText, version: string | null): VersionAsk {
  if (version === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} has no .NET for Linux in it; write one such as net10.0.`);
  return { kind: 'plain', version, place };
}

/** Of `net8.0;net9.0-windows` 9.0; null without one of .NET's own, such as `net48`. https://learn.microsoft.com/en-us/dotnet/standard/frameworks */
function newestFramework(text: string): string | null {
  const versions = text
    .split(';')
    .flatMap((each) => /^net(?:coreapp)?(\d+\.\d+)(?:-.*)?$/.exec(each.trim())?.[1] ?? []);
  return versions.toSorted((a, b) => Number.parseFloat(b) - Number.parseFloat(a))[0] ?? null;
}
