import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkApp } from '../../../src/init/check/check-app.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/old-dockerfiles');
const now = Date.parse('2026-11-21');

/** What is said of each, notes apart: the line, and what to change it to. */
const expected: Readonly<Record<string, { readonly works: boolean; readonly lines: readonly string[] }>> = {
  'cedar-14': {
    works: false,
    lines: [
      'Dockerfile:2: error: heroku/cedar:14 is the stack of 2015: Heroku runs no slug on it any more.',
      '  Write FROM heroku/heroku:24-build, and USER root below it: its own user is heroku.',
    ],
  },
  'user-before-copy': {
    works: true,
    lines: [
      'Dockerfile:7: warning: What it copies belongs to root, so what runs as app after it (line 8) cannot write to it.',
      '  Write line 7 as',
      '    ONBUILD COPY --chown=app:app . /app/src',
    ],
  },
  'bundle-install': {
    works: true,
    lines: [
      'Dockerfile:4: warning: What https://ruby.example.com/ruby-3.4.7.tgz sends goes into the base without a check that it is what it was.',
      '  Check it between download and use:',
      '    RUN curl --fail --silent --show-error --location --output /tmp/download https://ruby.example.com/ruby-3.4.7.tgz \\',
      '     && echo "ITS-SHA256  /tmp/download" | sha256sum --check \\',
      '     && tar xz -C /app -f /tmp/download',
      'Dockerfile:7: warning: ENV GEM_HOME names /opt/gems, which no dyno has: only /app is in the slug.',
      '  Put what is there below /app, and name that on line 7.',
      'Dockerfile:11: warning: ONBUILD RUN bundle install --without development:test installs the dependencies anew at each release.',
      '  Put this before line 10, so that it is part of the base:',
      '    COPY --chown=heroku:heroku Gemfile Gemfile.lock ./',
      '    RUN bundle install --without development:test',
      '  and delete line 10, and write line 11 as ONBUILD RUN bundle exec rake assets:precompile.',
      "Procfile:1: warning: The web process listens on port 3000 ('-p 3000'), and Heroku sends its requests to $PORT: write -p $PORT.",
    ],
  },
  buildpack: {
    works: true,
    lines: [
      'Dockerfile:3: warning: ENV STACK is cedar-14, and buildpacks fetch what was built for that stack.',
      '  Write line 3 as',
      '    ENV STACK=heroku-24',
      'Dockerfile:8: warning: A buildpack that ONBUILD runs fetches the runtime and all dependencies at each release; the base, its key and its rebuilds know nothing of them.',
      '  heroku-docker-release init --template node --force writes a Dockerfile whose base has both, in place of this one.',
    ],
  },
  graphicsmagick: {
    works: false,
    lines: [
      'Dockerfile:3: warning: apt-get installs liblcms2-2, libwmf-0.2-7 outside /app: the build has that, and a dyno only what its stack has.',
      '  If the app needs it when it runs, unpack it below /app, as root:',
      '    RUN apt-get update && apt-get install --yes --download-only liblcms2-2 libwmf-0.2-7 \\',
      '     && for package in /var/cache/apt/archives/*.deb; do dpkg --extract "$package" /app/.apt; done',
      '    ENV PATH=/app/.apt/usr/bin:$PATH LD_LIBRARY_PATH=/app/.apt/usr/lib/x86_64-linux-gnu',
      'Dockerfile:5: warning: What https://downloads.example.com/GraphicsMagick-1.3.45.tar.gz sends goes into the base without a check that it is what it was.',
      '  Write ADD --checksum=sha256:ITS-SHA256 https://downloads.example.com/GraphicsMagick-1.3.45.tar.gz /tmp/gm.tar.gz',
      'Dockerfile:6: warning: DESTDIR=/app moves the files to /app/usr/local, but the program and its libraries look for each other below /usr/local, which no dyno has.',
      '  Write line 6 as',
      '    RUN cd /tmp && tar xzf gm.tar.gz && cd GraphicsMagick-1.3.45 && ./configure --prefix=/app/vendor --enable-shared && make && make install',
      '    ENV PATH=/app/vendor/bin:$PATH LD_LIBRARY_PATH=/app/vendor/lib',
      'Dockerfile:12: error: No shell reads the form with brackets, so the program is given $PORT as it stands, and no port.',
      '  Write line 12 as',
      '    CMD server --port $PORT',
    ],
  },
  'workdir-at-the-end': {
    works: true,
    lines: [
      'Dockerfile:6: warning: ONBUILD runs when the app is added, and by then WORKDIR is /app/go/bin (line 9), not /app/go/src.',
      '  Write line 6 as',
      '    ONBUILD COPY . /app/go/src/app',
      'Dockerfile:7: warning: ONBUILD runs when the app is added, and by then WORKDIR is /app/go/bin (line 9), not /app/go/src.',
      '  Write line 7 as',
      '    ONBUILD RUN cd /app/go/src && go install app',
    ],
  },
};

test.each(readdirSync(folder))('%s works, or is told what to change', async (name) => {
  const { lines, failure } = await checkApp(join(folder, name), { dockerfile: 'Dockerfile', now });
  const told = lines.filter((line) => !/: note: |: no errors, /.test(line)).flatMap((line) => line.split('\n'));
  expect({ works: failure === null, lines: told }).toEqual(expected[name]);
  const places = lines.map((line) => /^(\w+):(\d+): /.exec(line)).filter((place) => place !== null);
  for (const [, file = '', line = ''] of places)
    expect(readFileSync(join(folder, name, file), 'utf8').split('\n')[Number(line) - 1]).toMatch(/\S/);
});
