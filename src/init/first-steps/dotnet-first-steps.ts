import type { AppFolder } from '../app-folder.ts';
import { dotnetProjects, publishedProject } from '../dotnet-projects.ts';
import { jsonString } from '../files/json-file.ts';
import { defaultArg } from '../templates.ts';
import { placeIn } from './dockerfile-place.ts';

/** Which of several projects is the app, and an SDK that its image need not have. */
export async function dotnetFirstSteps(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  return [...(await unknownProject(folder, dockerfile)), ...(await narrowSdk(folder, dockerfile))];
}

async function unknownProject(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  const projects = await dotnetProjects(folder);
  if (publishedProject(projects) !== null) return [];
  const restore = placeIn(dockerfile, /dotnet restore$/);
  const publish = placeIn(dockerfile, /dotnet publish --/);
  const cure = `Write its path behind "dotnet restore" in ${restore} and behind "dotnet publish" in ${publish}.`;
  if (projects.length === 0) {
    const copy = placeIn(dockerfile, /^COPY .*\*\.\*proj/);
    return [`There is no project here, nor close below. ${cure} Copy its file below ${copy}.`];
  }
  const webs = projects.filter(({ isWeb }) => isWeb);
  const names = (webs.length === 0 ? projects : webs).map(({ path }) => path).join(', ');
  return [`Which project is the app is not known: there are ${names}. ${cure}`];
}

/** Ways in which an SDK of another hundred is taken: https://learn.microsoft.com/en-us/dotnet/core/tools/global-json#rollforward */
const wideWays: ReadonlySet<string> = new Set([
  ...['feature', 'latestFeature', 'minor', 'latestMinor', 'major', 'latestMajor'],
]);

async function narrowSdk(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  const file = 'global.json';
  const text = await folder.read(file);
  const version = text === null ? null : jsonString(text, { file, path: ['sdk', 'version'] });
  if (text === null || version === null) return [];
  if (wideWays.has(jsonString(text, { file, path: ['sdk', 'rollForward'] })?.text ?? '')) return [];
  const image = 'mcr.microsoft.com/dotnet/sdk';
  const place = placeIn(dockerfile, /^ARG SDK_IMAGE=/);
  return [
    `${file}:${version.line} takes no SDK but ${version.text} and its patches, and ${image}:${defaultArg(dockerfile, 'DOTNET_VERSION')} has the newest. Add "rollForward": "latestFeature" there, or write ARG SDK_IMAGE=${image}:${version.text} in ${place}.`,
  ];
}
