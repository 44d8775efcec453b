import { expect, test } from '@jest/globals';
import { javaVersionAsk } from '../../src/init/versions/jvm-versions.ts';
import { anApp } from './an-app.ts';

const pom = (settings: string) => ({
  'pom.xml': `<project>\n  <properties>\n    ${settings}\n  </properties>\n</project>\n`,
});
const property = '$' + '{jdk}';

test.each<readonly [Readonly<Record<string, string>>, string, string]>([
  [pom('<java.version>17</java.version>'), '17', 'pom.xml:3'],
  [pom('<maven.compiler.release>25</maven.compiler.release>'), '25', 'pom.xml:3'],
  [pom('<maven.compiler.target>1.8</maven.compiler.target>'), '8', 'pom.xml:3'],
  [pom(`<jdk>17</jdk>\n<maven.compiler.release>${property}</maven.compiler.release>`), '17', 'pom.xml:3'],
  [pom('<java.version>11</java.version><maven.compiler.release>17</maven.compiler.release>'), '17', 'pom.xml:3'],
  // The oldest line that compiles for it.
  [pom('<java.version>16</java.version>'), '17', 'pom.xml:3'],
  [pom('<java.version>1.6</java.version>'), '8', 'pom.xml:3'],
  [
    { ...pom('<java.version>17</java.version>'), 'system.properties': 'java.runtime.version=21\n' },
    '21',
    'system.properties:1',
  ],
  [{ ...pom('<java.version>17</java.version>'), 'system.properties': 'maven.version=3.9\n' }, '17', 'pom.xml:3'],
  [{ 'build.gradle': 'toolchain { languageVersion = JavaLanguageVersion.of(17) }' }, '17', 'build.gradle:1'],
  [{ 'build.gradle': "\nsourceCompatibility = '1.8'\n" }, '8', 'build.gradle:2'],
  [{ 'build.gradle': 'targetCompatibility 11\n' }, '11', 'build.gradle:1'],
  [{ 'build.gradle': 'options.release = 21\n' }, '21', 'build.gradle:1'],
  [{ 'build.gradle.kts': 'kotlin {\n  jvmToolchain(25)\n}\n' }, '25', 'build.gradle.kts:2'],
  [{ 'build.gradle.kts': 'java.sourceCompatibility = JavaVersion.VERSION_1_8\n' }, '8', 'build.gradle.kts:1'],
])('%j asks for Java %s', async (files, version, where) => {
  await using app = await anApp(files);
  const [file = '', line] = where.split(':');
  expect(await javaVersionAsk(app.folder)).toMatchObject({
    kind: 'plain',
    version,
    place: { file, line: Number(line) },
  });
});

test.each([pom('<release>v1</release>'), pom(`<java.version>${property}</java.version>`), { 'build.gradle': '' }])(
  '%j asks for none',
  async (files) => {
    await using app = await anApp(files);
    expect(await javaVersionAsk(app.folder)).toBeNull();
  },
);
