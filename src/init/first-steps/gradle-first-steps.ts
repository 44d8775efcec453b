import type { AppFolder } from '../app-folder.ts';
import { copyLine } from '../copy-line.ts';
import { filesBelow } from '../files-below.ts';
import { isBuiltByGradle } from '../template-variants.ts';
import { placeIn } from './dockerfile-place.ts';
import { gradleJavaSteps } from './gradle-java.ts';

/** What an app that Gradle builds needs; none for one that Maven does. */
export async function gradleFirstSteps(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  if (!isBuiltByGradle(folder)) return [];
  return [...(await subprojects(folder, dockerfile)), ...(await gradleJavaSteps(folder, dockerfile))];
}

/** Their build files, without which Gradle does not know what the app depends on. */
async function subprojects(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  const below = (await filesBelow(folder, /\.gradle(?:\.kts)?$/)).filter((path) => path.includes('/'));
  // Those in gradle/ are copied with it.
  const files = below.filter((path) => !path.startsWith('gradle/'));
  if (files.length === 0) return [];
  const place = placeIn(dockerfile, /^COPY .* gradle gradle$/);
  const those = files.length === 1 ? 'is a build file in a folder' : 'are build files in folders';
  return [`There ${those} below. Put under ${place}, above the RUN: ${files.map(copyLine).join('; ')}`];
}
