import { satisfies as satisfiesPep440, validRange } from '@renovatebot/pep440';
import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { jsonString } from '../files/json-file.ts';
import { faultInFile, firstLine, type PlacedText } from '../files/placed-text.ts';
import { tomlString } from '../files/toml-file.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** Of the places that name a version the first, in Heroku's order, then what pyproject.toml asks for; null where none does. */
export async function pythonVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const place = (await versionFile(folder)) ?? (await pipfileLock(folder)) ?? (await pyproject(folder));
  if (place === null) return null;
  const text = place.text.replace(/^(?:c?python)-?/, '');
  const version = plainVersion(text.replace(/^==(?!=)\s*(?=[\d.]+$)/, ''));
  if (version !== null) return { kind: 'plain', version, place };
  // Poetry has npm's caret and tilde beside PEP 440.
  if (/^[\^~](?!=)/.test(text) && semver.validRange(text) !== null)
    return { kind: 'range', accepts: (each) => semver.satisfies(each, text), place };
  if (!validRange(text))
    throw faultInFile(
      place,
      `${JSON.stringify(place.text)} is no version of Python; write one such as "3.14" or ">=3.12".`,
    );
  return { kind: 'range', accepts: (each) => satisfiesPep440(each, text), place };
}

/** https://devcenter.heroku.com/articles/python-runtimes */
async function versionFile(folder: AppFolder): Promise<PlacedText | null> {
  for (const file of ['runtime.txt', '.python-version']) {
    const text = await folder.read(file);
    const place = text === null ? null : firstLine(text, file);
    if (place !== null) return place;
  }
  return null;
}

async function pipfileLock(folder: AppFolder): Promise<PlacedText | null> {
  const file = 'Pipfile.lock';
  const text = await folder.read(file);
  if (text === null) return null;
  const named = (name: string) => jsonString(text, { file, path: ['_meta', 'requires', name] });
  return named('python_full_version') ?? named('python_version');
}

async function pyproject(folder: AppFolder): Promise<PlacedText | null> {
  const file = 'pyproject.toml';
  const text = await folder.read(file);
  if (text === null) return null;
  const at = (...path: readonly string[]) => tomlString(text, { file, path });
  return at('project', 'requires-python') ?? at('tool', 'poetry', 'dependencies', 'python');
}
