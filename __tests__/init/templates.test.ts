import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { makeTemplateTexts } from '../../script/template-texts.ts';
import { readDockerfile } from '../../src/base/dockerfile/dockerfile.ts';
import { checkDockerfile } from '../../src/init/check/check-dockerfile.ts';
import { dockerfileFor } from '../../src/init/template-versions.ts';
import { defaultArg, readTemplateName, templateNames, templateOf, withDefaultArg } from '../../src/init/templates.ts';
import { anApp } from './an-app.ts';

const root = resolve(import.meta.dirname, '../..');

test('src/ holds the templates as they are in their folders', () => {
  const { file, text } = makeTemplateTexts(root);
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

test.each(templateNames)('our own check finds nothing wrong with %s', (name) => {
  const dockerfile = readDockerfile({ text: templateOf(name).dockerfile, file: 'Dockerfile' });
  const findings = checkDockerfile(dockerfile, {
    procfile: { file: 'Procfile', text: 'web: app\n', processTypes: { web: 'app' } },
    now: Date.parse('2026-11-21'),
  });
  expect(findings.filter(({ level }) => level !== 'note')).toEqual([]);
  expect(dockerfile.onBuild).not.toEqual([]);
});

// What a template stands on by itself must be one of the lines that an app may ask for.
test.each(templateNames)('the versions in %s are of lines that are known', async (name) => {
  await using app = await anApp();
  const { dockerfile, versions } = await dockerfileFor(name, app.folder);
  expect(dockerfile).toBe(templateOf(name).dockerfile);
  for (const { runtime, version } of versions)
    expect(runtime.lines.some((line) => version === line || version.startsWith(`${line}.`))).toBe(true);
});

test('a version goes into the first ARG of its name alone', () => {
  const text = `ARG NODE_VERSION=24\nFROM node:\${NODE_VERSION}\nARG NODE_VERSION\nRUN echo ARG NODE_VERSION=1\n`;
  expect(withDefaultArg(text, 'NODE_VERSION', '22')).toBe(text.replace('=24', '=22'));
  expect(defaultArg(text, 'NODE_VERSION')).toBe('24');
  expect(defaultArg(text, 'RUBY_VERSION')).toBeNull();
});

test('a version that the template leaves to the build is looked at as well', async () => {
  await using app = await anApp({ 'project/build.properties': 'sbt.version=1.10.7\n' });
  const { dockerfile, versions } = await dockerfileFor('scala', app.folder);
  expect(dockerfile).toBe(templateOf('scala').dockerfile);
  expect(versions).toContainEqual(expect.objectContaining({ version: '1.10.7' }));
  await using old = await anApp({ 'project/build.properties': 'sbt.version=0.13.18\n' });
  await expect(dockerfileFor('scala', old.folder)).rejects.toThrow('project/build.properties:1: no image has sbt');
});

test('an unknown template gets the nearest name', () => {
  expect(readTemplateName('ruby')).toBe('ruby');
  expect(() => readTemplateName('pyton')).toThrow(
    "There is no template 'pyton'. Did you mean 'python'? There are ruby, node,",
  );
});
