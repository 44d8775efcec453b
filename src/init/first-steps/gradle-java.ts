import semver from 'semver';
import type { AppFolder } from '../app-folder.ts';
import { firstMatch } from '../files/placed-text.ts';
import { defaultArg } from '../templates.ts';
import { placeIn } from './dockerfile-place.ts';

/** Of each Java the first Gradle that runs on it: https://docs.gradle.org/current/userguide/compatibility.html */
const firstGradles: ReadonlyMap<string, string> = new Map([
  ['17', '7.3.0'],
  ['21', '8.5.0'],
  ['22', '8.8.0'],
  ['23', '8.10.0'],
  ['24', '8.14.0'],
  ['25', '9.1.0'],
]);

/** A wrapper whose Gradle does not run on the Java that the Dockerfile has. */
export async function gradleJavaSteps(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  const file = 'gradle/wrapper/gradle-wrapper.properties';
  const place = firstMatch((await folder.read(file)) ?? '', {
    file,
    pattern: /^distributionUrl=.*\/gradle-(\d[\d.]*)-/,
  });
  const gradle = semver.coerce(place?.text);
  const java = defaultArg(dockerfile, 'JAVA_VERSION');
  if (place === null || gradle === null || java === null) return [];
  const first = firstGradles.get(java);
  const arg = placeIn(dockerfile, /^ARG JAVA_VERSION=/);
  const where = `${file}:${place.line}`;
  if (first !== undefined && semver.lt(gradle, first))
    return [
      `${where} takes Gradle ${place.text}, which does not run on Java ${java}. Name ${first.replace(/\.0$/, '')} or newer there, or an older Java in ${arg}.`,
    ];
  if (gradle.major < 9 || Number(java) >= 17) return [];
  return [`${where} takes Gradle ${place.text}, which runs on no Java before 17. Write ARG JAVA_VERSION=17 in ${arg}.`];
}
