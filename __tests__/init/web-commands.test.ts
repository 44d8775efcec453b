import { expect, test } from '@jest/globals';
import type { TemplateName } from '../../src/init/templates.ts';
import { findWebCommand } from '../../src/init/web-commands/web-command.ts';
import { anApp } from './an-app.ts';

const lock = (...gems: readonly string[]) => `GEM\n  specs:\n${gems.map((gem) => `    ${gem} (1.0)\n`).join('')}`;
const known: readonly (readonly [TemplateName, Readonly<Record<string, string>>, string])[] = [
  ['node', { 'package.json': '{"scripts":{"start":"node x"}}', 'server.js': '' }, 'npm start'],
  ['node', { 'package.json': '{}', 'server.js': '' }, 'node server.js'],
  [
    'ruby',
    { 'Gemfile.lock': lock('puma'), 'config/puma.rb': '', 'bin/rails': '' },
    'bundle exec puma --config config/puma.rb',
  ],
  ['ruby', { 'Gemfile.lock': lock('thin'), 'bin/rails': '' }, 'bin/rails server --binding 0.0.0.0 --port $PORT'],
  ['ruby', { 'Gemfile.lock': lock('puma'), 'config.ru': '' }, 'bundle exec puma --port $PORT'],
  ['ruby', { 'Gemfile.lock': lock('rackup'), 'config.ru': '' }, 'bundle exec rackup --host 0.0.0.0 --port $PORT'],
  ['python', { 'requirements.txt': 'gunicorn==23\n', 'app.py': 'app = Flask(__name__)\n' }, 'gunicorn app:app'],
  [
    'python',
    {
      'requirements.txt': 'Django\ngunicorn\n',
      'manage.py': '',
      'shop/wsgi.py': 'application = get_wsgi_application()\n',
    },
    'gunicorn shop.wsgi:application',
  ],
  [
    'python',
    { 'pyproject.toml': '[project]\ndependencies = [\n  "uvicorn[standard]",\n]\n', 'main.py': 'app = FastAPI()\n' },
    'uvicorn main:app --host 0.0.0.0 --port $PORT',
  ],
  [
    'scala',
    {
      'build.sbt': 'name := "My App"\n',
      'project/plugins.sbt': 'addSbtPlugin("com.github.sbt" % "sbt-native-packager" % "1")',
    },
    'target/universal/stage/bin/my-app',
  ],
  [
    'scala',
    {
      'build.sbt': 'name := """play-app"""\n',
      'project/plugins.sbt': 'addSbtPlugin("org.playframework" % "sbt-plugin" % "3")',
    },
    'target/universal/stage/bin/play-app -Dhttp.port=$PORT -Dplay.http.secret.key=$APPLICATION_SECRET',
  ],
  [
    'java',
    { 'pom.xml': '<artifactId>spring-boot-maven-plugin</artifactId>' },
    'java -Dserver.port=$PORT $JAVA_OPTS -jar target/*.jar',
  ],
  [
    'java',
    { 'pom.xml': '<project><build><finalName>page</finalName><mainClass>x.Web</mainClass></build></project>' },
    'java -jar target/page.jar',
  ],
  [
    'java',
    { 'build.gradle': "plugins {\n  id 'org.springframework.boot' version '3.5.0'\n}\n" },
    'java -Dserver.port=$PORT $JAVA_OPTS -jar build/libs/*.jar',
  ],
  [
    'java',
    { gradlew: '', 'build.gradle.kts': 'plugins {\n  alias(libs.plugins.spring.boot)\n}\n' },
    'java -Dserver.port=$PORT $JAVA_OPTS -jar build/libs/*.jar',
  ],
  [
    'python',
    { 'requirements.txt': 'gunicorn', 'page.py': 'app = create_app()\n', 'setup.py': '' },
    'gunicorn page:app',
  ],
  [
    'python',
    { 'requirements.txt': '-r base.txt\n', 'base.txt': 'gunicorn\n', 'app.py': 'app: Flask = flask.Flask(__name__)\n' },
    'gunicorn app:app',
  ],
  // What is called app and is none is passed over.
  [
    'python',
    { 'requirements.txt': 'gunicorn\n', 'app.py': 'app = Celery("x")\n', 'web.py': 'app = Flask(__name__)\n' },
    'gunicorn web:app',
  ],
  [
    'python',
    {
      'requirements.txt': 'Django\nuvicorn\n',
      'manage.py': '',
      'shop/wsgi.py': 'application = get_wsgi_application()\n',
      'shop/asgi.py': 'application = get_asgi_application()\n',
    },
    'uvicorn shop.asgi:application --host 0.0.0.0 --port $PORT',
  ],
  [
    'python',
    { 'requirements.txt': 'fastapi[standard]==0.115 # x\n', 'app/main.py': 'app = FastAPI()\n' },
    'uvicorn app.main:app --host 0.0.0.0 --port $PORT',
  ],
  [
    'python',
    { 'pyproject.toml': '[project]\ndependencies = ["flask", "gunicorn>=23"]\n', 'app.py': 'app = Flask(__name__)\n' },
    'gunicorn app:app',
  ],
  [
    'python',
    {
      'pyproject.toml': '[tool.poetry.dependencies]\nfastapi = { version = "1", extras = ["standard"] }\n',
      'main.py': 'app = create_app()\n',
    },
    'uvicorn main:app --host 0.0.0.0 --port $PORT',
  ],
  ['python', { Pipfile: '[packages]\ngunicorn = "*"\n', 'app.py': 'app = Flask(__name__)\n' }, 'gunicorn app:app'],
  ['go', { 'go.mod': 'module example.com/shop/v2\n', 'main.go': 'package main\n' }, 'bin/shop'],
  [
    'go',
    { 'go.mod': 'module shop\n', 'shop.go': 'package shop\n', 'cmd/web/main.go': '', 'cmd/job/main.go': '' },
    'bin/web',
  ],
  ['static', { 'index.html': '' }, 'caddy file-server --root public --listen :$PORT'],
  [
    'static',
    { 'static.json': '{"root": "build/pages/"}' },
    'caddy file-server --root public/build/pages --listen :$PORT',
  ],
  ['static', { 'static.json': '{"root": "/"}', 'dist/x': '' }, 'caddy file-server --root public --listen :$PORT'],
  ['static', { 'public/index.html': '' }, 'caddy file-server --root public/public --listen :$PORT'],
  [
    'dotnet',
    { 'Web.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web" />' },
    'dotnet publish/Web.dll --urls http://*:$PORT',
  ],
  [
    'dotnet',
    {
      'Web.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><AssemblyName>Shop</AssemblyName></PropertyGroup></Project>',
    },
    'dotnet publish/Shop.dll --urls http://*:$PORT',
  ],
  [
    'dotnet',
    {
      'App.sln': '',
      'src/Web/Web.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web" />',
      'src/Core/Core.csproj': '<Project Sdk="Microsoft.NET.Sdk" />',
      'test/Web.Test/Web.Test.csproj':
        '<Project Sdk="Microsoft.NET.Sdk.Web"><X Include="Microsoft.NET.Test.Sdk" /></Project>',
    },
    'dotnet publish/Web.dll --urls http://*:$PORT',
  ],
  [
    'php',
    { 'public/index.php': '', 'index.php': '' },
    'apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot /app/public"',
  ],
  [
    'php',
    { 'web/index.php': '' },
    'apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot /app/web"',
  ],
  [
    'php',
    { 'index.php': '', 'public/page.css': '' },
    'apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot /app"',
  ],
  ['php', { 'composer.json': '{}' }, 'apache2 -D FOREGROUND -f /app/.heroku/apache/apache.conf -c "DocumentRoot /app"'],
];

test.each(known)('%s %j is started by %s', async (template, files, command) => {
  await using app = await anApp(files);
  expect(await findWebCommand(template, app.folder)).toMatchObject({ kind: 'known', command });
});

const unknown: readonly (readonly [TemplateName, Readonly<Record<string, string>>])[] = [
  ['node', { 'package.json': '{}' }],
  ['ruby', { Gemfile: '', 'config.ru': '' }],
  ['python', { 'requirements.txt': 'flask\n', 'app.py': 'app = Flask(__name__)\n' }],
  ['python', { 'requirements.txt': 'gunicorn\n', 'app.py': 'print("x")\n' }],
  ['scala', { 'build.sbt': 'name := "x"' }],
  ['java', { 'pom.xml': '<project/>' }],
  ['java', { 'build.gradle': "plugins { id 'org.springframework.boot' version '3' apply false }" }],
  // uvicorn alone serves nothing of WSGI.
  ['python', { 'requirements.txt': 'uvicorn\nflask\n', 'app.py': 'app = Flask(__name__)\n' }],
  [
    'dotnet',
    { 'A.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web" />', 'B.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web" />' },
  ],
  ['go', { 'go.mod': 'module x\n', 'cmd/a/main.go': '', 'cmd/b/main.go': '' }],
  ['static', { 'static.json': '{}' }],
  ['dotnet', { 'App.csproj': '<Project Sdk="Microsoft.NET.Sdk" />' }],
  ['dotnet', { 'App.sln': '' }],
];

test.each(unknown)('what starts %s %j is not known, and a line to fill in is given', async (template, files) => {
  await using app = await anApp(files);
  expect(await findWebCommand(template, app.folder)).toEqual({
    kind: 'unknown',
    advice: expect.stringMatching(/^(?:web|worker): /),
  });
});
