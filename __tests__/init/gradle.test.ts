import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../src/base/dockerfile/dockerfile.ts';
import { checkDockerfile } from '../../src/init/check/check-dockerfile.ts';
import { planInit } from '../../src/init/plan-init.ts';
import { templateFor } from '../../src/init/template-variants.ts';
import { templateOf } from '../../src/init/templates.ts';
import { anApp } from './an-app.ts';

const wrapper = { gradlew: '', 'gradle/wrapper/gradle-wrapper.properties': '' };

test('a Gradle app is built by Gradle, with the Java that its build file names', async () => {
  await using app = await anApp({
    ...wrapper,
    'settings.gradle': '',
    'build.gradle': "plugins { id 'org.springframework.boot' version '3' }\nsourceCompatibility = '17'\n",
  });
  const { template, files, toDo, procfileAdvice } = await planInit(app.folder, null);
  const text = (name: string) => files.find(({ shown }) => shown === name)?.text;
  expect(template).toBe('java');
  expect(text('Dockerfile')).toMatch(/^ONBUILD RUN .*\.\/gradlew .* build -x test/m);
  expect(text('Dockerfile')).toContain('\nARG JAVA_VERSION=17\n');
  expect(text('Dockerfile')).not.toMatch(/mvn|pom/);
  expect(text('.dockerignore')).toMatch(/^build$/m);
  expect([...toDo, procfileAdvice]).toEqual([null]);
});

test.each([
  [{ 'build.gradle': '' }, true],
  [{ 'build.gradle.kts': '' }, true],
  [{ gradlew: '' }, true],
  [{ 'settings.gradle.kts': '' }, true],
  [{ 'build.gradle': '', 'pom.xml': '' }, false],
  [{ 'pom.xml': '' }, false],
])('%j is built by Gradle: %s', async (files, isGradle) => {
  await using app = await anApp(files);
  expect(await templateFor('java', app.folder)).toBe(templateOf(isGradle ? 'java/gradle' : 'java'));
});

test('subprojects and a wrapper that is not there are told', async () => {
  await using app = await anApp({
    'settings.gradle': "include 'app'\n",
    'app/build.gradle.kts': '',
    'buildSrc/build.gradle': '',
    'build/x.gradle': '',
    'gradle/own.gradle': '',
  });
  const { toDo } = await planInit(app.folder, null);
  const lines = templateOf('java/gradle').dockerfile.split('\n');
  const line = lines.indexOf('COPY --chown=heroku:heroku gradle gradle') + 1;
  expect(toDo).toEqual([
    expect.stringMatching(/^Dockerfile:\d+ copies gradlew, and there is none\. Make it: gradle wrapper$/),
    `There are build files in folders below. Put under Dockerfile:${line}, above the RUN: COPY --chown=heroku:heroku app/build.gradle.kts app/; COPY --chown=heroku:heroku buildSrc/build.gradle buildSrc/`,
  ]);
});

test.each([
  [
    '8.4',
    '21',
    / takes Gradle 8\.4, which does not run on Java 21\. Name 8\.5 or newer there, or an older Java in Dockerfile:4\.$/,
  ],
  [
    '9.2.1',
    '11',
    / takes Gradle 9\.2\.1, which runs on no Java before 17\. Write ARG JAVA_VERSION=17 in Dockerfile:4\.$/,
  ],
  ['8.5', '21', null],
  ['9.2.1', '17', null],
  ['6.9', '11', null],
])('Gradle %s on Java %s: %s', async (gradle, java, message) => {
  const properties = `x=y\ndistributionUrl=https\\://services.gradle.org/distributions/gradle-${gradle}-bin.zip\n`;
  await using app = await anApp({
    gradlew: '',
    'gradle/wrapper/gradle-wrapper.properties': properties,
    'build.gradle': `sourceCompatibility = ${java}\n`,
  });
  const { toDo } = await planInit(app.folder, null);
  const where = /^gradle\/wrapper\/gradle-wrapper\.properties:2/;
  const said = message && [expect.stringMatching(new RegExp(where.source + message.source))];
  expect(toDo).toEqual(said ?? []);
});

test('our own check finds nothing wrong with it', () => {
  const dockerfile = readDockerfile({ text: templateOf('java/gradle').dockerfile, file: 'Dockerfile' });
  const findings = checkDockerfile(dockerfile, {
    procfile: { file: 'Procfile', text: 'web: app\n', processTypes: { web: 'app' } },
    now: Date.parse('2026-11-21'),
  });
  expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
});
