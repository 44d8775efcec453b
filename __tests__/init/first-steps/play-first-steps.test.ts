import { expect, test } from '@jest/globals';
import { firstSteps } from '../../../src/init/first-steps/first-steps.ts';
import { anApp } from '../an-app.ts';

const play = {
  'build.sbt': 'name := "x"',
  'project/plugins.sbt': 'addSbtPlugin("org.playframework" % "sbt-plugin" % "3")',
};

test('the secret that the Procfile gives Play has to be set', async () => {
  await using app = await anApp(play);
  expect(await firstSteps('scala', app.folder, '')).toEqual([
    expect.stringContaining('heroku config:set APPLICATION_SECRET='),
  ]);
});

test.each([
  { ...play, Procfile: 'web: own\n' },
  { ...play, 'build.sbt': '' },
  { 'build.sbt': 'name := "x"', 'project/plugins.sbt': '' },
])('%j needs no such secret', async (files) => {
  await using app = await anApp(files);
  expect(await firstSteps('scala', app.folder, '')).toEqual([]);
});
