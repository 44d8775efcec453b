import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile, firstLine, type PlacedText } from '../files/placed-text.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** Names that nvm knows lines by. https://github.com/nodejs/release#release-schedule */
const lineOfName: ReadonlyMap<string, string> = new Map([
  ['gallium', '16'],
  ['hydrogen', '18'],
  ['iron', '20'],
  ['jod', '22'],
  ['krypton', '24'],
]);

/** What package.json's `engines.node` asks for, as Heroku reads it, else `.node-version`, else `.nvmrc`; null where none is. */
export async function nodeVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const manifest = await folder.read('package.json');
  const engines = manifest === null ? null : jsonString(manifest, { file: 'package.json', path: ['engines', 'node'] });
  if (engines) return rangeAsk(engines);
  for (const file of ['.node-version', '.nvmrc']) {
    const text = await folder.read(file);
    const place = text === null ? null : firstLine(text, file);
    if (place !== null) return fileAsk(place);
  }
  return null;
}

function fileAsk(place: PlacedText): VersionAsk | null {
  const { text } = place;
  // nvm's words for the newest of all, and of those with long support: the template's default is one of them.
  if (['node', 'stable', 'lts/*'].includes(text)) return null;
  const line = lineOfName.get(text.replace(/^lts\//, '').toLowerCase());
  return line === undefined ? rangeAsk(place) : { kind: 'plain', version: line, place };
}

function rangeAsk(place: PlacedText): VersionAsk {
  const version = plainVersion(place.text);
  if (version !== null) return { kind: 'plain', version, place };
  if (semver.validRange(place.text) === null)
    throw faultInFile(
      place,
      `${JSON.stringify(place.text)} is no version of Node.js; write one such as "24" or ">=22".`,
    );
  return { kind: 'range', accepts: (each) => semver.satisfies(each, place.text), place };
}
