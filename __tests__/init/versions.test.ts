import { describe, expect, test } from '@jest/globals';
import type { AppFolder } from '../../src/init/app-folder.ts';
import { type Runtime, runtimes } from '../../src/init/runtimes.ts';
import { chooseVersion, type VersionAsk } from '../../src/init/version-ask.ts';
import { dotnetVersionAsk } from '../../src/init/versions/dotnet-version.ts';
import { goVersionAsk } from '../../src/init/versions/go-version.ts';
import { javaVersionAsk, sbtVersionAsk } from '../../src/init/versions/jvm-versions.ts';
import { nodeVersionAsk } from '../../src/init/versions/node-version.ts';
import { phpVersionAsk } from '../../src/init/versions/php-version.ts';
import { pythonVersionAsk } from '../../src/init/versions/python-version.ts';
import { rubyVersionAsk } from '../../src/init/versions/ruby-version.ts';
import { anApp } from './an-app.ts';

type Ask = (folder: AppFolder) => Promise<VersionAsk | null>;
type Case = readonly [files: Readonly<Record<string, string>>, tag: string | null, place?: string];

/** What an app with these files gets, and the place that asked. */
async function chosen(files: Case[0], { ask, runtime, preferred }: { ask: Ask; runtime: Runtime; preferred: string }) {
  await using app = await anApp(files);
  const asked = await ask(app.folder);
  return asked === null
    ? { tag: null, place: undefined }
    : { tag: chooseVersion(asked, runtime, preferred), place: `${asked.place.file}:${asked.place.line}` };
}

function cases(setup: { ask: Ask; runtime: Runtime; preferred: string }, list: readonly Case[]): void {
  test.each(list.map(([files, tag, place]) => ({ files, tag, place, name: JSON.stringify(files) })))(
    '$name: $tag',
    async ({ files, tag, place }) => {
      const found = await chosen(files, setup);
      expect(found).toEqual({ tag, place: place ?? found.place });
    },
  );
}

function refusals(
  setup: { ask: Ask; runtime: Runtime; preferred: string },
  list: readonly (readonly [Case[0], string])[],
) {
  test.each(list.map(([files, message]) => ({ files, message, name: JSON.stringify(files) })))(
    '$name is refused',
    async ({ files, message }) => {
      await expect(chosen(files, setup)).rejects.toThrow(message);
    },
  );
}

const engines = (node: string): Case[0] => ({ 'package.json': `{\n  "engines": {\n    "node": "${node}"\n  }\n}` });

describe('Node.js', () => {
  const setup = { ask: nodeVersionAsk, runtime: runtimes.node, preferred: '24' };
  cases(setup, [
    [{ 'package.json': '{}' }, null],
    [engines('>=20'), '24', 'package.json:3'],
    [engines('20.x'), '20'],
    [engines('^20.10.1 || ^22.1'), '22'],
    [engines('>=26'), '26'],
    [engines('22'), '22'],
    [engines('22.11.0'), '22.11.0'],
    [engines('~22.11.0'), '22.11'],
    [engines('>=20 <20.10'), '20.9'],
    [engines('18.16.0'), '18.16.0'],
    [engines('18'), '18'],
    [engines('>=20.10.0 <20.10.5'), '20.10.4'],
    [{ '.nvmrc': 'lts/jod\n' }, '22', '.nvmrc:1'],
    [{ '.nvmrc': 'lts/*\n' }, null],
    [{ '.node-version': '# pinned\nv24.1.0\n', '.nvmrc': '20' }, '24.1.0', '.node-version:2'],
    [{ ...engines('20.x'), '.nvmrc': '22' }, '20'],
  ]);
  refusals(setup, [
    [
      engines('99'),
      'package.json:3: no image has Node.js "99" for this stack. There are 16, 18, 20, 21, 22, 23, 24, 25, 26',
    ],
    [engines('>=99'), 'package.json:3: no image has Node.js ">=99"'],
    [engines('18.12.1'), 'package.json:3: no image has Node.js "18.12.1" for this stack.'],
    [engines('18.15'), 'of the old ones 16.20.0, 18.16.0, 20.3.0 and newer'],
    [engines('>=20 <20.3'), 'package.json:3: no image has Node.js ">=20 <20.3"'],
    [engines('new'), 'package.json:3: "new" is no version of Node.js'],
    [{ 'package.json': '{\n  "engines": {},\n}' }, 'package.json:3: this is no JSON: Unexpected token'],
    [{ 'package.json': '' }, 'package.json:1: this is no JSON'],
  ]);
});

describe('Ruby', () => {
  const setup = { ask: rubyVersionAsk, runtime: runtimes.ruby, preferred: '3.4' };
  const lock = 'GEM\n  specs:\n    ruby2_keywords (0.0.5)\n\nRUBY VERSION\n   ruby 3.3.6p108\n';
  cases(setup, [
    [{ Gemfile: 'gem "ruby-lsp"\n' }, null],
    [{ Gemfile: 'ruby "~> 3.3"\n', 'Gemfile.lock': lock }, '3.3.6', 'Gemfile.lock:6'],
    [{ Gemfile: 'source "x"\nruby "3.4.7" # pinned\n' }, '3.4.7', 'Gemfile:2'],
    [{ Gemfile: "ruby '~> 3.3.0'" }, '3.3'],
    [{ Gemfile: "ruby('~> 3.2')" }, '3.4'],
    [{ Gemfile: "ruby '>= 3.2', '< 3.4'" }, '3.3'],
    [{ Gemfile: 'ruby file: ".ruby-version"', '.ruby-version': 'ruby-3.3.5\n' }, '3.3.5', '.ruby-version:1'],
    [
      { Gemfile: 'ruby file: ".tool-versions"', '.tool-versions': 'nodejs 22.1.0\nruby 3.2.2\n' },
      '3.2.2',
      '.tool-versions:2',
    ],
    [{ Gemfile: 'ruby ENV["RUBY"]' }, null],
    [{ Gemfile: 'ruby "~> 3.3.0", engine: "ruby", engine_version: "3.3.0"' }, '3.3'],
    [{ Gemfile: 'ruby "~> 3.3.0", :patchlevel => "0"' }, '3.3'],
    [{ '.ruby-version': '3.2.2' }, '3.2.2'],
    [{ '.ruby-version': '3.4\n' }, '3.4'],
  ]);
  refusals(setup, [
    [{ '.ruby-version': '1.8.7\n' }, '.ruby-version:1: no image has Ruby "1.8.7" for this stack. There are 3.1,'],
    [{ Gemfile: '\nruby "1.8"' }, 'Gemfile:2: no image has Ruby "1.8"'],
    [
      { '.ruby-version': '3.2.1' },
      '.ruby-version:1: no image has Ruby "3.2.1" for this stack. There are 3.1, 3.2, 3.3, 3.4, 4.0, of the old ones 3.1.4, 3.2.2 and newer (',
    ],
    [{ '.ruby-version': 'jruby-9.4.5.0' }, '.ruby-version:1: there is no template for jruby'],
    [{ Gemfile: 'ruby "three"' }, 'Gemfile:1: "three" is no version of Ruby'],
  ]);
});

describe('Python', () => {
  const setup = { ask: pythonVersionAsk, runtime: runtimes.python, preferred: '3.14' };
  const project = (range: string): Case[0] => ({
    'pyproject.toml': `[project]\nname = "x"\nrequires-python = "${range}"\n`,
  });
  cases(setup, [
    [{ 'requirements.txt': '' }, null],
    [{ '.python-version': '3.13\n' }, '3.13', '.python-version:1'],
    [{ '.python-version': '3\n' }, '3.14'],
    [{ 'runtime.txt': 'python-3.12.7' }, '3.12.7'],
    [{ 'Pipfile.lock': '{\n"_meta": {"requires":\n{"python_version": "3.11"}}}' }, '3.11', 'Pipfile.lock:3'],
    [project('>=3.11'), '3.14', 'pyproject.toml:3'],
    [project('>=3.11,<3.14,!=3.13.*'), '3.12'],
    [project('~=3.12.4'), '3.12'],
    [project('==3.10.*'), '3.10'],
    [project('==3.10.12'), '3.10.12'],
    [{ 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\n' }, '3.14', 'pyproject.toml:2'],
  ]);
  refusals(setup, [
    [{ '.python-version': '2.7' }, '.python-version:1: no image has Python "2.7"'],
    [project('==3.10.2'), 'pyproject.toml:3: no image has Python "==3.10.2"'],
    [project('==3.11.3'), 'pyproject.toml:3: no image has Python "==3.11.3"'],
    [project('>=4'), 'pyproject.toml:3: no image has Python ">=4"'],
    [{ 'runtime.txt': 'pypy-3.9' }, 'runtime.txt:1: "pypy-3.9" is no version of Python'],
    [{ 'pyproject.toml': '[project]\nname = = 1\n' }, 'pyproject.toml:2: this is no TOML: invalid value'],
  ]);
});

describe('Java and sbt', () => {
  const properties = (version: string): Case[0] => ({ 'system.properties': `# x\njava.runtime.version=${version}\n` });
  const pom = (settings: string): Case[0] => ({
    'pom.xml': `<project>\n  <properties>\n    ${settings}\n  </properties>\n</project>\n`,
  });
  const setup = { ask: javaVersionAsk, runtime: runtimes.java, preferred: '25' };
  cases(setup, [
    [{}, null],
    [properties('21'), '21', 'system.properties:2'],
    [properties('1.8'), '8'],
    [properties('17.0.5'), '17'],
    [properties('zulu-11.0.2'), '11'],
    [properties('22'), '22'],
    [properties('24.0.1'), '24'],
  ]);
  refusals(setup, [
    [properties('7'), 'system.properties:2: no image has Java "7"'],
    [pom('<java.version>99</java.version>'), 'pom.xml:3: no image has Java "99"'],
    [properties('latest'), 'system.properties:2: "latest" is no version of Java'],
  ]);
  const sbt = { ask: sbtVersionAsk, runtime: runtimes.sbt, preferred: '1.11.7' };
  cases(sbt, [
    [{ 'project/build.properties': 'sbt.version = 1.10.7\n' }, '1.10.7', 'project/build.properties:1'],
    [{ 'project/build.properties': 'sbt.version=2.0.0-RC6\n' }, '2.0.0-RC6'],
  ]);
  refusals(sbt, [
    [{ 'project/build.properties': 'sbt.version=0.13.18' }, 'project/build.properties:1: no image has sbt'],
  ]);
});

describe('Go', () => {
  const setup = { ask: goVersionAsk, runtime: runtimes.go, preferred: '1.26' };
  cases(setup, [
    [{ 'go.mod': 'module x\n' }, null],
    [{ 'go.mod': 'module x\n\ngo 1.23\n' }, '1.23', 'go.mod:3'],
    [{ 'go.mod': 'module x\n\ngo 1.23.4\ntoolchain go1.24.1\n' }, '1.24', 'go.mod:4'],
    [{ 'go.mod': 'go 1.25rc1\n' }, '1.25'],
    [{ 'go.mod': 'go 1.17\n' }, '1.26', 'go.mod:1'],
  ]);
  refusals(setup, [[{ 'go.mod': 'go 1.99\n' }, 'go.mod:1: no image has Go "1.99"']]);
});

describe('PHP', () => {
  const setup = { ask: phpVersionAsk, runtime: runtimes.php, preferred: '8.4' };
  const requires = (php: string): Case[0] => ({ 'composer.json': `{"require":{"php":"${php}"}}` });
  cases(setup, [
    [{ 'composer.json': '{}' }, null],
    [requires('^8.1'), '8.4'],
    [requires('~8.2'), '8.4'],
    [requires('~8.2.0'), '8.2'],
    [requires('8.3.*'), '8.3'],
    [requires('^8.1, <8.4'), '8.3'],
    [requires('^7.4|^8.0'), '8.4'],
  ]);
  refusals(setup, [[requires('^7.4'), 'composer.json:1: no image has PHP "^7.4"']]);
});

describe('.NET', () => {
  const setup = { ask: dotnetVersionAsk, runtime: runtimes.dotnet, preferred: '10.0' };
  const project = (framework: string): Case[0] => ({
    'Web.csproj': `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    ${framework}\n  </PropertyGroup>\n</Project>`,
  });
  const common = (settings: string): Case[0] => ({
    'Directory.Build.props': `<Project><PropertyGroup>${settings}</PropertyGroup></Project>`,
  });
  cases(setup, [
    [{ 'Web.sln': '' }, null],
    [project('<TargetFramework>net8.0</TargetFramework>'), '8.0', 'Web.csproj:3'],
    [project('<TargetFrameworks>net8.0;net9.0</TargetFrameworks>'), '9.0'],
    [project('<TargetFramework>$(Tfm)</TargetFramework>'), null],
    [project('<Tfm>net9.0</Tfm><TargetFramework>$(Tfm)</TargetFramework>'), '9.0'],
    [
      { ...project('<TargetFramework>$(Tfm)</TargetFramework>'), ...common('<Tfm>net8.0</Tfm>') },
      '8.0',
      'Directory.Build.props:1',
    ],
    [{ ...project(''), ...common('<TargetFramework>net8.0</TargetFramework>') }, '8.0', 'Directory.Build.props:1'],
    [
      {
        'App.sln': '',
        'src/Core/Core.csproj': '<Project><TargetFramework>net8.0</TargetFramework></Project>',
        'src/Web/Web.csproj':
          '<Project Sdk="Microsoft.NET.Sdk.Web"><TargetFramework>net9.0</TargetFramework></Project>',
      },
      '9.0',
      'src/Web/Web.csproj:1',
    ],
    [
      { 'global.json': '{"sdk": {"version": "9.0.100"}}', ...project('<TargetFramework>net8.0</TargetFramework>') },
      '9.0',
    ],
  ]);
  refusals(setup, [
    [
      project('<TargetFramework>net48</TargetFramework>'),
      'Web.csproj:3: "net48" is .NET Framework, which runs on Linux by Mono alone: take --template minimal and do as examples/dotnet-web does',
    ],
    [project('<TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>'), 'Web.csproj:3: "v4.7.2" is .NET Framework'],
    [project('<TargetFramework>netstandard2.0</TargetFramework>'), 'Web.csproj:3: "netstandard2.0" has no .NET for'],
    [project('<TargetFramework>netcoreapp2.1</TargetFramework>'), 'Web.csproj:3: no image has .NET "netcoreapp2.1"'],
    [project('<TargetFramework>net8.0</Target>'), 'Web.csproj:3: this is no XML'],
  ]);
});
