import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { faultInFile, firstMatch, type PlacedText } from '../files/placed-text.ts';
import { runtimes } from '../runtimes.ts';
import type { VersionAsk } from '../version-ask.ts';

/** The newer of go.mod's `go` and `toolchain` lines; null where it has none. https://go.dev/doc/toolchain */
export async function goVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'go.mod';
  const text = await folder.read(file);
  if (text === null) return null;
  const places = [/^go\s+(\S+)/, /^toolchain\s+go(\S+)/].map((pattern) => firstMatch(text, { file, pattern }));
  const asks = places.filter((place) => place !== null).map((place) => ({ place, version: versionOf(place) }));
  const [newest] = asks.toSorted((a, b) => semver.compare(b.version, a.version));
  if (newest === undefined) return null;
  const { version, place } = newest;
  // A go line is the least that a module needs, so one that is older than all images is met by any.
  return isOlderThanAll(version)
    ? { kind: 'range', accepts: (each) => semver.gte(each, version), place }
    : { kind: 'plain', ...newest };
}

function isOlderThanAll(version: string): boolean {
  return runtimes.go.lines.every((line) => semver.lt(version, `${line}.0`));
}

/** Without the `rc1` of a language version that was not out yet. */
function versionOf(place: PlacedText): string {
  const version = semver.coerce(/^\d+(?:\.\d+){0,2}/.exec(place.text)?.[0])?.version;
  if (version === undefined)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of Go; write one such as 1.26.`);
  return version;
}
