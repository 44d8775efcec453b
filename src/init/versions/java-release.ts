import type { AppFolder } from '../app-folder.ts';
import { firstMatch, type PlacedText } from '../files/placed-text.ts';
import { xmlText } from '../files/xml-file.ts';

/**
 * What the compiler of Maven is told, Spring Boot's name for it first; null where the pom.xml does not say, or its parent is to.
 * https://maven.apache.org/plugins/maven-compiler-plugin/examples/set-compiler-release.html
 */
export async function pomRelease(folder: AppFolder): Promise<PlacedText | null> {
  const file = 'pom.xml';
  const text = await folder.read(file);
  if (text === null) return null;
  const named = (name: string) => xmlText(text, { file, names: [name] });
  const properties = ['maven.compiler.release', 'java.version', 'maven.compiler.target', 'maven.compiler.source'];
  for (const name of [...properties, 'release', 'target']) {
    const found = named(name);
    const property = /^\$\{([\w.-]+)\}$/.exec(found?.text.trim() ?? '')?.[1];
    const place = property === undefined ? found : named(property);
    // `<release>` and `<target>` are names of other plugins' settings as well.
    if (place !== null && /^(?:1\.)?\d+$/.test(place.text.trim())) return { ...place, text: place.text.trim() };
  }
  return null;
}

/** The toolchain of a build.gradle, else the release that it compiles for; null where it says neither. https://docs.gradle.org/current/userguide/toolchains.html */
export async function gradleRelease(folder: AppFolder): Promise<PlacedText | null> {
  const patterns = [
    /\bJavaLanguageVersion\.of\(\s*["']?(\d+)/,
    /\bjvmToolchain\(\s*(\d+)\s*\)/,
    /\b(?:options\.)?release(?:\.set\(|\s*=)\s*(\d+)/,
    /\b(?:target|source)Compatibility\s*=?\s*(?:JavaVersion\.VERSION_|["'])?((?:1[._])?\d+)/,
  ];
  for (const file of ['build.gradle', 'build.gradle.kts']) {
    const text = await folder.read(file);
    if (text === null) continue;
    for (const pattern of patterns) {
      const place = firstMatch(text, { file, pattern });
      if (place !== null) return { ...place, text: place.text.replace('_', '.') };
    }
  }
  return null;
}
