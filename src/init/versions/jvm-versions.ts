import type { AppFolder } from '../app-folder.ts';
import { faultInFile, firstMatch } from '../files/placed-text.ts';
import { plainVersion, type VersionAsk } from '../version-ask.ts';

/** `java.runtime.version` of system.properties; null where it says nothing. https://devcenter.heroku.com/articles/customizing-the-jdk */
export async function javaVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'system.properties';
  const text = await folder.read(file);
  const place =
    text === null ? null : firstMatch(text, { file, pattern: /^\s*java\.runtime\.version\s*[=:\s]\s*(\S+)/ });
  if (!place) return null;
  // Java 8 calls itself 1.8, and a vendor's name may stand in front.
  const version = plainVersion(
    place.text
      .replace(/^[a-z]+-/, '')
      .replace(/^1\./, '')
      .replace(/[_+].*$/, ''),
  );
  if (version === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of Java; write one such as 25.`);
  return { kind: 'plain', version, place };
}

/** `sbt.version` of project/build.properties; null where it says nothing. https://www.scala-sbt.org/1.x/docs/Basic-Def.html */
export async function sbtVersionAsk(folder: AppFolder): Promise<VersionAsk | null> {
  const file = 'project/build.properties';
  const text = await folder.read(file);
  const place = text === null ? null : firstMatch(text, { file, pattern: /^\s*sbt\.version\s*[=:\s]\s*(\S+)/ });
  if (!place) return null;
  const version = plainVersion(place.text);
  if (version === null)
    throw faultInFile(place, `${JSON.stringify(place.text)} is no version of sbt; write one such as 1.11.7.`);
  return { kind: 'plain', version, place };
}
