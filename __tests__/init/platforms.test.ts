import { expect, test } from '@jest/globals';
import { detectPlatforms } from '../../src/init/platforms.ts';
import { anApp } from './an-app.ts';

test.each([
  ['Gemfile', 'ruby'],
  ['package.json', 'node'],
  ['requirements.txt', 'python'],
  ['pyproject.toml', 'python'],
  ['uv.lock', 'python'],
  ['Pipfile', 'python'],
  ['manage.py', 'python'],
  ['pom.xml', 'java'],
  ['gradlew', 'java'],
  ['build.gradle', 'java'],
  ['build.gradle.kts', 'java'],
  ['build.sbt', 'scala'],
  ['project/build.properties', 'scala'],
  ['project/Build.scala', 'scala'],
  ['composer.json', 'php'],
  ['index.php', 'php'],
  ['go.mod', 'go'],
  ['Web.csproj', 'dotnet'],
  ['Web.slnx', 'dotnet'],
  ['index.html', 'static'],
  ['public/index.html', 'static'],
])('%s makes it %s', async (evidence, template) => {
  await using app = await anApp({ [evidence]: '' });
  expect(await detectPlatforms(app.folder)).toEqual([{ template, evidence }]);
});

test('of several, the one that Heroku asks for first comes first', async () => {
  await using app = await anApp({
    'index.html': '',
    'package.json': '{}',
    'go.mod': '',
    'requirements.txt': '',
    Gemfile: '',
  });
  const found = await detectPlatforms(app.folder);
  expect(found.map(({ template }) => template)).toEqual(['ruby', 'node', 'python', 'go', 'static']);
});

test('of several files of one platform, the one that says most is named', async () => {
  await using app = await anApp({ '.python-version': '', 'app.py': '', 'requirements.txt': '' });
  expect(await detectPlatforms(app.folder)).toEqual([{ template: 'python', evidence: 'requirements.txt' }]);
});

test('other files, and folders of such names, speak of none', async () => {
  await using app = await anApp({ 'README.md': '', 'src/go.mod': '', 'Gemfile/x': '', 'public/index.php': '' });
  expect(await detectPlatforms(app.folder)).toEqual([]);
});
