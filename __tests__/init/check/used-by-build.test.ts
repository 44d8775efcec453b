import { describe, expect, test } from '@jest/globals';
import { rules, said, start, trigger } from './a-dockerfile.ts';

const root = `${start}USER root\n`;

describe('outside /app, and well there, since the build uses it', () => {
  test.each([
    [
      'a toolchain on the PATH',
      'COPY --from=go /usr/local/go /usr/local/go\nENV PATH=/usr/local/go/bin:$PATH\nRUN go version\n',
    ],
    ['a program that is run', 'COPY --from=uv /uv /usr/local/bin/uv\nRUN uv sync\n'],
    ['programs that are run', 'COPY --from=uv /uv /uvx /bin/\nRUN cd /tmp && UV_X=1 uvx black\n'],
    ['where apt looks for packages', 'COPY x.list /etc/apt/sources.list.d/x.list\nADD x.gpg /usr/share/keyrings/\n'],
    ['what is copied on', 'RUN tar -x -C /usr/local -f /tmp/go.tgz\nRUN cp -R /usr/local/go /app/go\n'],
    ['what is copied on at once', 'RUN tar -x -C /opt -f /tmp/go.tgz && cp -R /opt/go /app/go\n'],
    ['what is run at once', 'RUN cp tool /usr/local/bin/tool && chmod +x /usr/local/bin/tool && tool --version\n'],
    ['a tool of the build', 'RUN npm install -g pnpm@10\nONBUILD RUN pnpm build\n'],
    ['a tool of the build by another name', 'RUN gem install bundler -v 2.5\nONBUILD RUN bundle exec rake x\n'],
    ['a folder that the build works in', 'RUN mkdir /source\nONBUILD COPY . /source\nONBUILD RUN make -C /source\n'],
    ['what is for apt', 'RUN echo "deb https://x.example y" >/etc/apt/sources.list.d/x.list\n'],
    ['what sets up tools', "RUN echo 'gem: --no-document' >/etc/gemrc\n"],
    ['what is thrown away', 'RUN mkdir -p /tmp/x /var/cache/y && echo 1 >/dev/null 2>&1\n'],
  ])('%s', (_, lines) => {
    expect(said(`${root}${lines}${trigger}`).filter((each) => !each.startsWith('note'))).toEqual([]);
  });

  rules([
    [
      'a program that nothing runs',
      `${root}COPY --from=uv /uv /usr/local/bin/uv\nRUN chmod +x /usr/local/bin/uv\n${trigger}`,
      ['warning 3: It copies to /usr/local/bin/uv'],
    ],
  ]);
});

describe('outside /app, and on no dyno', () => {
  test.each([
    ['tar -x -C /usr/local -f /tmp/x', 'tar writes to /usr/local, and only /app is in the slug'],
    ['tar --extract --directory=/opt --file /tmp/x', 'tar writes to /opt, '],
    ['mkdir /data', 'mkdir writes to /data, '],
    ['echo 1 >/opt/x', 'echo writes to /opt/x, '],
    ['echo 1 >> "/opt/x"', 'echo writes to /opt/x, '],
    ['cp /tmp/tool /usr/local/bin/', 'cp writes to /usr/local/bin, '],
    ['curl -o /usr/local/bin/x https://x.example/x', 'curl writes to /usr/local/bin/x, '],
    ['npm install -g serve', 'npm install -g serve installs outside /app'],
    ['npm i --global @org/serve@1', 'npm i --global @org/serve@1 installs outside /app'],
    ['gem install puma', 'gem install puma installs outside /app'],
    ['pip install -r /app/requirements.txt', 'pip install -r /app/requirements.txt installs outside /app'],
    ['python3 -m pip install flask', 'python3 -m pip install flask installs outside /app'],
  ])('%s', (command, what) => {
    expect(said(`${root}RUN ${command}\n${trigger}`)).toEqual([expect.stringContaining(`warning 3: ${what}`)]);
  });

  test('there is a way to have it', () => {
    expect(said(`${root}RUN npm install -g serve@14\n${trigger}`)[0]).toContain(
      '| If the app needs it when it runs, write\n  RUN npm install --global --prefix /app/vendor serve@14\n  ENV PATH=/app/vendor/bin:$PATH',
    );
  });

  test.each([
    'RUN tar -x -C /app -f /tmp/x',
    'RUN npm install -g --prefix /app/vendor serve',
    'RUN python3 -m venv /app/.venv && /app/.venv/bin/pip install flask',
    'RUN python3 -m venv /app/.venv && . /app/.venv/bin/activate && pip install flask',
    'RUN pip install --target=/app/vendor flask',
    'RUN GEM_HOME=/app/gems gem install puma',
    'ENV PATH=/app/.heroku/node/bin:$PATH\nRUN npm install -g serve',
    'ENV GEM_HOME=/app/gems\nRUN gem install puma',
  ])('%s is below /app', (lines) => {
    expect(said(`${root}${lines}\n${trigger}`).filter((each) => !each.startsWith('note'))).toEqual([]);
  });
});

describe('make install', () => {
  const run = (lines: string) => `${root}${lines}\n${trigger}`;
  test.each([
    'RUN ./configure --prefix="/app/vendor" && make install',
    'ENV PREFIX=/app/vendor\nRUN ./configure --prefix=$' + '{PREFIX} && make install',
    'RUN PREFIX=/app/vendor && ./configure --prefix=$PREFIX && make install',
    'RUN ./configure --prefix /app/vendor && make\nRUN make install',
    'RUN PREFIX=/app/vendor make install',
    "RUN bash -c './configure --prefix=/app/vendor && make install'",
  ])('%s', (lines) => {
    expect(said(run(lines)).filter((each) => !each.startsWith('note'))).toEqual([]);
  });
  test('with a prefix elsewhere', () => {
    expect(said(run('ENV PREFIX=/opt/x\nRUN ./configure --prefix=$PREFIX && make install'))).toContainEqual(
      expect.stringContaining('warning 4: make install writes below /usr/local'),
    );
  });
});
