import { expect, test } from '@jest/globals';
import { planInit } from '../../src/init/plan-init.ts';
import { templateOf } from '../../src/init/templates.ts';
import { anApp } from './an-app.ts';

const web = '<Project Sdk="Microsoft.NET.Sdk.Web" />';
const library = '<Project Sdk="Microsoft.NET.Sdk" />';

async function planOf(files: Readonly<Record<string, string>>) {
  await using app = await anApp({ Procfile: 'web: x\n', ...files });
  const { files: planned, toDo } = await planInit(app.folder, 'dotnet');
  const dockerfile = planned.find(({ shown }) => shown === 'Dockerfile')?.text ?? '';
  return { dockerfile, toDo, lines: dockerfile.split('\n') };
}

test('one project in the folder has the template as it is', async () => {
  const { dockerfile, toDo } = await planOf({ 'Web.csproj': web });
  expect(dockerfile).toBe(templateOf('dotnet').dockerfile);
  expect(toDo).toEqual([]);
});

test('of a solution each project is copied, and the web app is restored and published', async () => {
  const { dockerfile, lines, toDo } = await planOf({
    'App.sln': '',
    'Directory.Packages.props': '',
    'src/Directory.Build.props': '<Project />',
    'src/Web/Web.csproj': web,
    'src/My Core/Core.fsproj': library,
    'src/Web/obj/Web.csproj': web,
    'tests/Web.Tests/Web.Tests.csproj':
      '<Project Sdk="Microsoft.NET.Sdk"><X Include="Microsoft.NET.Test.Sdk" /></Project>',
  });
  const start = lines.findIndex((line) => line.includes('*.*proj')) + 1;
  expect(lines.slice(start, start + 4)).toEqual([
    'COPY --chown=heroku:heroku ["src/My Core/Core.fsproj","src/My Core/"]',
    'COPY --chown=heroku:heroku src/Web/Web.csproj src/Web/',
    'COPY --chown=heroku:heroku src/Directory.Build.props src/',
    'RUN DOTNET_ROOT=/opt/dotnet /opt/dotnet/dotnet restore src/Web/Web.csproj',
  ]);
  expect(dockerfile).toContain(' publish src/Web/Web.csproj --no-restore ');
  expect(toDo).toEqual([]);
});

test('a project beside its solution is named as well: dotnet refuses to choose', async () => {
  const { dockerfile } = await planOf({ 'App.slnx': '', 'My App.csproj': web });
  expect(dockerfile).toMatch(/ restore 'My App\.csproj'$/m);
  expect(dockerfile).toContain(" publish 'My App.csproj' --no-restore ");
});

test.each([
  [{ 'A.csproj': web, 'B.csproj': web }, /^Which project is the app is not known: there are A\.csproj, B\.csproj\. /],
  [{ 'A.sln': '', 'b/B.csproj': library, 'a/A.csproj': library }, / there are a\/A\.csproj, b\/B\.csproj\. /],
  [{ 'A.sln': '' }, /^There is no project here, nor close below\. /],
])('%j: which project is the app is asked', async (files, message) => {
  const { lines, toDo } = await planOf(files);
  const lineOf = (pattern: RegExp) => `Dockerfile:${lines.findIndex((line) => pattern.test(line)) + 1}`;
  expect(toDo).toEqual([expect.stringMatching(message)]);
  expect(toDo[0]).toContain(`in ${lineOf(/ restore$/)} and behind "dotnet publish" in ${lineOf(/ publish --no/)}.`);
});

test('what is shared by projects comes before the packages are fetched', () => {
  const copy = templateOf('dotnet')
    .dockerfile.split('\n')
    .find((line) => line.includes('*.*proj'));
  for (const name of ['*.sln*', 'Directory.*.*', '[Nn]u[Gg]et.[Cc]onfig*', 'global.json*'])
    expect(copy).toContain(` ${name} `);
});

test('an SDK of one hundred alone is told, since the image has the newest', async () => {
  const narrow = await planOf({ 'Web.csproj': web, 'global.json': '{\n"sdk": {"version": "9.0.102"}}' });
  const place = narrow.lines.findIndex((line) => line.startsWith('ARG SDK_IMAGE=')) + 1;
  expect(narrow.toDo).toEqual([
    `global.json:2 takes no SDK but 9.0.102 and its patches, and mcr.microsoft.com/dotnet/sdk:9.0 has the newest. Add "rollForward": "latestFeature" there, or write ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:9.0.102 in Dockerfile:${place}.`,
  ]);
  const wide = { sdk: { version: '9.0.102', rollForward: 'latestMinor' } };
  expect((await planOf({ 'Web.csproj': web, 'global.json': JSON.stringify(wide) })).toDo).toEqual([]);
});
