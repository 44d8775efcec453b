import { describe, expect, test } from '@jest/globals';
import { rules, said, start, trigger } from './a-dockerfile.ts';

describe('FROM', () => {
  const from = (image: string) => `FROM ${image}\n${trigger}`;
  rules([
    ['a stack image', from('heroku/heroku:24-build'), []],
    ['by a build arg', `ARG IMAGE=heroku/heroku:24-build\nFROM $IMAGE\n${trigger}`, []],
    ['by a stage', `FROM heroku/heroku:24-build AS base\nFROM base\n${trigger}`, []],
    ['the run image', from('heroku/heroku:24'), ['note 1: heroku/heroku:24 is what dynos run on']],
    [
      'a stack past its days',
      from('heroku/heroku:20-build'),
      ['warning 1: The stack heroku-20 has had no patches since 2025-04-30'],
    ],
    ['the stack of 2015', from('heroku/cedar'), ['error 1: heroku/cedar is the stack of 2015']],
    ['an image of the old plugin', from('heroku/ruby'), ['error 1: heroku/ruby is no stack image']],
    [
      'a language',
      from('docker.io/library/node:24-alpine'),
      ['error 1: docker.io/library/node:24-alpine is no stack image, and its runtime'],
    ],
    [
      'a language in a stage below',
      `FROM python:3.14 AS base\nFROM base\n${trigger}`,
      ['error 1: python:3.14 is no stack'],
    ],
    ['another C library', from('alpine:3'), ['error 1: alpine:3 has another C library']],
    ['somebody’s own', from(`ghcr.io/org/base@sha256:${'a'.repeat(64)}`), ['warning 1: ghcr.io/org/base@']],
    ['nothing', from('scratch'), ['error 1: FROM scratch has no system']],
    ['a stage beside it is nobody’s concern', `FROM node:24 AS node\nFROM heroku/heroku:24-build\n${trigger}`, []],
  ]);
});

describe('ONBUILD', () => {
  rules([
    [
      'none, and the app is copied',
      `${start}USER root\nCOPY . /app\nRUN make\n`,
      [
        'warning 3: There is no ONBUILD, so all of it is built at each release, and no base is kept. | Put ONBUILD in front of what is about the app, lines 3, 4, such as:\n  ONBUILD COPY . /app',
      ],
    ],
    ['none, and nothing is copied', start, ['warning 1: There is no ONBUILD']],
    ['an image of one’s own may bring its triggers', 'FROM ghcr.io/org/base\n', ['warning 1: ghcr.io']],
  ]);
});

describe('outside /app', () => {
  rules([
    [
      'packages',
      `${start}USER root\nRUN apt-get install -y curl libvips42 libpq-dev\n${trigger}`,
      ['warning 3: apt-get installs libvips42 outside /app'],
    ],
    ['packages of builds alone', `${start}USER root\nRUN apt-get install -y build-essential libpq-dev\n${trigger}`, []],
    [
      'packages that are unpacked',
      `${start}USER root\nRUN apt-get install -d libvips42 && dpkg -x x.deb /app\n${trigger}`,
      [],
    ],
    [
      'make install',
      `${start}RUN ./configure && make install\n${trigger}`,
      ['warning 2: make install writes below /usr/local'],
    ],
    ['make install below /app', `${start}RUN ./configure --prefix=/app/x && make install\n${trigger}`, []],
    [
      'a copied tool',
      `${start}COPY tool /usr/local/bin/tool\n${trigger}`,
      ['| Write line 2 as\n  COPY tool /app/tool'],
    ],
    ['a copied tool that the build runs', `${start}COPY tool /opt/tool\nRUN sh /opt/tool\n${trigger}`, []],
    [
      'by way of WORKDIR',
      `${start}WORKDIR /srv\nCOPY a b\nWORKDIR /app\n${trigger}`,
      ['warning 3: It copies to /srv/b'],
    ],
    [
      'a build beside /app',
      `${start}ONBUILD COPY --chown=heroku:heroku . /source\nONBUILD RUN make -C /source to=/app\n`,
      [],
    ],
    ['the app itself', `${start}ONBUILD COPY . /usr/src/app\n`, ['error 2: It copies to /usr/src/app']],
    ['nobody knows where', `${start}ARG WHERE\nCOPY a $WHERE\n${trigger}`, []],
  ]);
});

describe('who owns what', () => {
  rules([
    [
      'the stack’s own user',
      `${start}ONBUILD COPY . /app\nONBUILD RUN make\n`,
      ['warning 2: What it copies belongs to root, so what runs as heroku'],
    ],
    ['no command after it', `${start}ONBUILD COPY . /app\n`, []],
    ['root', `${start}USER root\nONBUILD COPY . /app\nONBUILD RUN make\n`, []],
    ['another user afterwards', `${start}ONBUILD COPY . /app\nONBUILD USER root\nONBUILD RUN chown heroku /app\n`, []],
    [
      'USER behind the trigger counts',
      `${start}USER root\nONBUILD COPY . /app\nONBUILD RUN make\nUSER heroku\n`,
      ['warning 3: What it copies'],
    ],
    ['a user whom nobody made', `${start}USER app\n${trigger}`, ['warning 2: heroku/heroku:24-build has no user app']],
    ['a user of every Debian', `${start}USER nobody\n${trigger}`, []],
    ['a user by number', `${start}USER 1000:1000\n${trigger}`, []],
  ]);
});

describe('dependencies', () => {
  const run = (command: string) => `${start}${trigger}ONBUILD RUN ${command}\n`;
  test.each([
    ['npm ci --omit=dev', 'package.json package-lock.json'],
    ['bundle install --jobs 4', 'Gemfile Gemfile.lock'],
    ['yarn', 'package.json yarn.lock'],
    ['pnpm install', 'package.json pnpm-lock.yaml'],
    ['uv sync --frozen', 'pyproject.toml uv.lock'],
    ['poetry install', 'pyproject.toml poetry.lock'],
    ['composer install --no-dev', 'composer.json composer.lock'],
    ['go mod download', 'go.mod go.sum'],
  ])('%s', (command, files) => {
    expect(said(run(command))).toEqual([
      `warning 3: ONBUILD RUN ${command} installs the dependencies anew at each release. | Put this before line 2, so that it is part of the base:\n  COPY --chown=heroku:heroku ${files} ./\n  RUN ${command}\nand delete line 3.`,
    ]);
  });
  test.each(['npm run build', 'yarn build', 'bundle exec rake', 'make install-npm'])('%s is none', (command) => {
    expect(said(run(command))).toEqual([]);
  });
});

describe('dependencies in a place of their own', () => {
  const told = (lines: string) => said(`${start}WORKDIR /app\n${lines}`).find((each) => each.includes(' anew at each'));
  test.each([
    ['pip install -r requirements/prod.txt', 'requirements/prod.txt requirements/', null],
    ['pip install -r /app/requirements.txt', 'requirements.txt ./', null],
    ['cd client && npm ci', 'client/package.json client/package-lock.json client/', null],
    ['cd /app/client && npm ci', 'client/package.json client/package-lock.json client/', null],
    ['npm --prefix client ci', 'client/package.json client/package-lock.json client/', null],
    ['NODE_ENV=development npm ci', 'package.json package-lock.json ./', null],
    [
      'cd client && npm ci && npm run build',
      'client/package.json client/package-lock.json client/',
      'cd client && npm run build',
    ],
  ])('%s', (command, copied, rest) => {
    const [first = ''] = command.split(' && npm run');
    const end = rest === null ? 'delete line 4' : `write line 4 as ONBUILD RUN ${rest}`;
    expect(told(`${trigger}ONBUILD RUN ${command}\n`)).toContain(
      `Put this before line 3, so that it is part of the base:\n  COPY --chown=heroku:heroku ${copied}\n  RUN ${first}\nand ${end}.`,
    );
  });
  test('of an app that is copied below /app', () => {
    const lines = 'ONBUILD COPY --chown=heroku . /app/src\nONBUILD RUN cd /app/src && npm ci\n';
    expect(told(lines)).toContain('\n  COPY --chown=heroku:heroku package.json package-lock.json src/\n');
  });
  test('without a WORKDIR', () => {
    const lines = `${trigger}ONBUILD RUN pip install -r /app/requirements.txt\n`;
    expect(said(`${start}${lines}`).join('\n')).toContain('\n  COPY --chown=heroku:heroku requirements.txt /app/\n');
  });
  test('that hang on a condition', () => {
    const found = told(`${trigger}ONBUILD RUN if [ -f package.json ]; then npm ci; fi\n`);
    expect(found).toContain('ONBUILD RUN npm ci installs');
    expect(found).toContain('\n  RUN npm ci\nand take npm ci out of line 4.');
  });
});

describe('downloads', () => {
  const run = (command: string) => `${start}USER root\nRUN ${command}\n${trigger}`;
  rules([
    [
      'piped into tar',
      run('curl -L https://a.example/b.tgz | tar xzf - -C /app'),
      ['&& tar xzf /tmp/download -C /app'],
    ],
    ['piped into a shell', run('curl -fsSL https://a.example/install | bash -s -- --yes'), ['&& bash /tmp/download']],
    [
      'unpacked later',
      run('wget https://a.example/b.zip && unzip b.zip'),
      ['warning 3: What https://a.example/b.zip sends'],
    ],
    ['with a checksum', run('curl -o b https://a.example/b.tgz && echo "x  b" | sha256sum --check && tar xf b'), []],
    ['of packages that have such names', run('apt-get install -y unzip bash curl'), []],
    [
      'in a substitution',
      run('sh -c "$(curl -fsSL https://a.example/install)"'),
      ['What https://a.example/install sends'],
    ],
    ['that are only looked at', run('curl -f https://a.example/health'), []],
    [
      'by ADD',
      `${start}ADD https://a.example/b /app/b\n${trigger}`,
      ['| Write ADD --checksum=sha256:ITS-SHA256 https://a.example/b /app/b'],
    ],
    ['by ADD with a checksum', `${start}ADD --checksum=sha256:aa https://a.example/b /app/b\n${trigger}`, []],
  ]);
});

describe('ENV', () => {
  rules([
    [
      'is carried',
      `${start}ENV A=1 B=2\nENV PATH=/app/bin:$PATH\n${trigger}`,
      ['note 2: Heroku does not know what ENV sets (A, B, PATH).'],
    ],
    ['PORT is the dyno’s', `${start}ENV PORT 3000\n${trigger}`, ['note 2: Heroku gives each dyno a PORT']],
    [
      'a folder that stays behind',
      `${start}ENV GEM_HOME=/usr/local/bundle\n${trigger}`,
      ['warning 2: ENV GEM_HOME names /usr/local/bundle', 'note 2'],
    ],
    [
      'a folder of a tool of the build',
      `${start}ENV CARGO_HOME=/usr/local/cargo\n${trigger}`,
      ['note 2: ENV CARGO_HOME names /usr/local/cargo, which the build has and no dyno.', 'note 2'],
    ],
    [
      'the stack of another time',
      `${start}ENV STACK=cedar-14\n${trigger}`,
      ['| Write line 2 as\n  ENV STACK=heroku-24'],
    ],
  ]);
});

describe('WORKDIR', () => {
  rules([
    ['/app', `${start}WORKDIR /app\n${trigger}`, []],
    ['below /app', `${start}WORKDIR /app/src\n${trigger}`, ['note 2: A dyno starts the Procfile’s'.replace('’', "'")]],
    ['outside', `${start}WORKDIR /srv\n${trigger}`, ['error 2: The last WORKDIR is /srv']],
    [
      'of a trigger counts',
      `${start}WORKDIR /app\n${trigger}ONBUILD WORKDIR /srv\n`,
      ['error 4: The last WORKDIR is /srv'],
    ],
    ['after a trigger with whole paths', `${start}WORKDIR /app\n${trigger}WORKDIR /app/bin\n`, ['note 4']],
  ]);
});

describe('what starts the app', () => {
  const cmd = (line: string) => said(`${start}${trigger}${line}\n`, null);
  test('a Procfile is held against the port, and CMD is of no account beside it', () => {
    expect(said(`${start}${trigger}CMD x\n`, 'web: gunicorn --bind 0.0.0.0:8000 app')).toEqual([
      expect.stringContaining("note 3: A dyno runs the Procfile's commands, so CMD is of no account"),
      expect.stringContaining('warning 1: The web process '),
    ]);
  });
  test.each([
    ['CMD bin/server --port $PORT', 'note 3: CMD in this form is run by the dyno'],
    ['CMD ["bin/server", "$PORT"]', 'error 3: No shell reads the form with brackets'],
    [`ENTRYPOINT ["bin/server", "--port=\${PORT}"]`, 'error 3: No shell reads the form with brackets'],
    ['CMD ["bin/server", "--name", "a b", "$PORT"]', "| Write line 3 as\n  CMD bin/server --name 'a b' $PORT"],
    ['CMD ["bin/server", "$DATABASE_URL"]', 'warning 3: No shell reads the form with brackets'],
    ["CMD ['bin/server', '80']", '| Write line 3 as\n  CMD bin/server 80'],
    ['CMD gunicorn --bind 0.0.0.0:8000 app', 'warning 3: The web process, which is CMD where there is no Procfile,'],
    ['LABEL a=b', 'warning 1: There is neither a Procfile nor a CMD'],
  ])('%s', (line, finding) => {
    expect(cmd(line)).toEqual([expect.stringContaining(finding)]);
  });
  test.each([
    'CMD ["bin/server"]',
    'CMD ["php", "-r", "echo $argc;"]',
    'CMD ["sh", "-c", "bin/server $PORT"]',
    'CMD bin/server',
  ])('%s is well', (line) => {
    expect(cmd(line)).toEqual([]);
  });
});

test('triggers of a stage below fire in the next, and those of the target come last', () => {
  const text = `${start.trim()} AS base\nUSER root\nONBUILD USER heroku\nFROM base\nONBUILD COPY . /app\nONBUILD RUN make\n`;
  expect(said(text)).toEqual([
    expect.stringContaining('warning 5: What it copies belongs to root, so what runs as heroku'),
  ]);
});
