import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile } from '../files/placed-text.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** `require.php` of composer.json; null where it says nothing. */
export async function phpVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'composer.json';
  const text = await folder.read(file);
  const place = text === null ? null : jsonString(text, { file, path: ['require', 'php'] });
  if (!place) return null;
  const version = plainVersion(place.text);
  if (version !== null) return { kind: 'plain', version, place };
  const range = npmRange(place.text);
  if (semver.validRange(range) === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of PHP; write one such as "^8.4".`);
  return { kind: 'range', accepts: (each) => semver.satisfies(each, range), place };
}

/**
 * Composer's constraint as npm writes it: a comma means and, one bar means or, `~8.2` goes up to 9.
 * https://getcomposer.org/doc/articles/versions.md#writing-version-constraints
 */
function npmRange(constraint: string): string {
  return constraint
    .replaceAll(/\s*\|\|?\s*/g, ' || ')
    .replaceAll(/\s*,\s*/g, ' ')
    .replaceAll(/@\w+/g, '')
    .replaceAll(/~\s*(\d+)\.(\d+)(?![.\d])/g, '^$1.$2');
}
