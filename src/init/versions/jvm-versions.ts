import type { AppFolder } from '../app-folder.ts';
import { faultInFile, firstMatch, type PlacedText } from '../files/placed-text.ts';
import { runtimes } from '../runtimes.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';
import { gradleRelease, pomRelease } from './java-release.ts';

/**
 * `java.runtime.version` of system.properties, else the release that the build file compiles for; null where neither says one.
 * https://devcenter.heroku.com/articles/customizing-the-jdk
 */
export async function javaVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'system.properties';
  const text = await folder.read(file);
  const place =
    text === null ? null : firstMatch(text, { file, pattern: /^\s*java\.runtime\.version\s*[=:\s]\s*(\S+)/ });
  if (place) return { kind: 'plain', version: javaVersion(place), place };
  const release = (await pomRelease(folder)) ?? (await gradleRelease(folder));
  return release && { kind: 'plain', version: lineFor(javaVersion(release)), place: release };
}

/** Java 8 calls itself 1.8, and a vendor's name may stand in front. */
function javaVersion(place: PlacedText): string {
  const version = plainVersion(
    place.text
      .replace(/^[a-z]+-/, '')
      .replace(/^1\./, '')
      .replace(/[_+].*$/, ''),
  );
  if (version === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of Java; write one such as 25.`);
  return version;
}

/** The oldest line that compiles for a release: a newer Java does so for any but the very old. */
function lineFor(release: string): string {
  const line = runtimes.java.lines.findLast((own) => Number(own) >= Number.parseInt(release, 10));
  return line ?? release;
}

/** `sbt.version` of project/build.properties; null where it says nothing. https://www.scala-sbt.org/1.x/docs/Basic-Def.html */
export async function sbtVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'project/build.properties';
  const text = await folder.read(file);
  const place = text === null ? null : firstMatch(text, { file, pattern: /^\s*sbt\.version\s*[=:\s]\s*(\S+)/ });
  if (!place) return null;
  const [, released = '', candidate = ''] = /^(.+?)(-(?:RC|M)\d+)?$/.exec(place.text) ?? [];
  const version = plainVersion(released);
  if (version === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of sbt; write one such as 1.11.7.`);
  return { kind: 'plain', version: `${version}${candidate}`, place };
}
