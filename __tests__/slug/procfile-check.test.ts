// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are bash's own
import { describe, expect, test } from '@jest/globals';
import { checkProcfile } from '../../src/slug/procfile-check.ts';
import type { DynoFiles, DynoPlace } from '../../src/slug/procfile-commands.ts';

/** A dyno with these files: `x` can be executed, `-` cannot, `/` is a folder. */
function aDyno(
  given: Partial<DynoPlace> & { readonly more?: Readonly<Record<string, 'x' | '-' | '/'>> } = {},
): DynoPlace {
  const entries: Readonly<Record<string, 'x' | '-' | '/'>> = {
    ...{
      '/app': '/',
      '/app/bin': '/',
      '/app/bin/serve': 'x',
      '/app/server.js': '-',
      '/app/run.sh': '-',
      '/app/web': '/',
    },
    ...{
      '/app/start': 'x',
      '/app/node/bin/node': 'x',
      '/usr/bin/bash': 'x',
      '/usr/bin/env': 'x',
      '/usr/bin/perl': 'x',
      '/usr/bin/java': 'x',
    },
    ...given.more,
  };
  const files: DynoFiles = {
    resolve(path) {
      const entry = entries[path.replace(/\/$/, '')];
      if (entry === undefined) return { kind: 'absent' };
      return {
        kind: 'found',
        entry: entry === '/' ? { kind: 'folder' } : { kind: 'file', isExecutable: entry === 'x' },
      };
    },
  };
  return { files, path: ['/app/bin', '/app/node/bin', '/usr/bin'], workingDir: '/app', ...given };
}

/** What is warned of a `web` command, without the words that all begin with. */
function warnings(command: string, place: DynoPlace | null = aDyno()): readonly string[] {
  const { check } = checkProcfile({ processTypes: { web: command }, place });
  return check.findings.map(({ message }) => message.replace('The web process ', ''));
}

describe('the port of web', () => {
  test.each([
    'node server.js',
    'bin/serve',
    './start --port $PORT',
    './start --port=${PORT:-5000}',
    './start -p "$PORT" -l 3000',
    "bash -c 'exec ./start --port $PORT'",
    `bash -lc "./start --port \\$PORT"`,
    './start --metrics-port 9090',
    './start -p 12',
    './start --db localhost:5432 --cache=redis://localhost:6379',
    'bundle exec rails server -e production',
    'gunicorn app:app --workers 3',
    'uvicorn main:app --host 0.0.0.0 --port $PORT',
    'uvicorn main:app --uds /tmp/socket --reload $OPTIONS',
    'java -Dserver.port=$PORT -jar x.jar',
    'bundle exec puma -C config/puma.rb',
    'php -S 0.0.0.0:$PORT -t public',
    'npm start',
    'next start',
    './start --port $(($PORT + 0))',
    `node -e 'require("./x").listen(process.env.PORT, "$PORT")'`,
    'flask run -h 0.0.0.0 -p $PORT',
    'hypercorn app:app --bind 0.0.0.0:$PORT',
    'pg_isready --port 5432 && node server.js',
    './proxy --port 5432 & exec ./start',
  ])('nothing is said of %s', (command) => {
    expect(warnings(command, null)).toEqual([]);
  });

  test.each([
    ['./start --port 8080', "listens on port 8080 ('--port 8080'), and Heroku sends its requests to $PORT: write"],
    ['./start --port=8080', "listens on port 8080 ('--port=8080')"],
    ['./start -p 3000', "listens on port 3000 ('-p 3000')"],
    ['bundle exec puma -b tcp://0.0.0.0:3000', "listens on port 3000 ('-b tcp://0.0.0.0:3000')"],
    [
      'gunicorn -b :5000 app:app',
      "port 5000 ('-b :5000'), and Heroku sends its requests to $PORT: write --bind 0.0.0.0:$PORT",
    ],
    ['./start 0.0.0.0:5000', "listens on port 5000 ('0.0.0.0:5000')"],
    ['php -S 0.0.0.0:8080', "listens on port 8080 ('-S 0.0.0.0:8080')"],
    ['java -Dserver.port=8080 -jar x.jar', "listens on port 8080 ('-Dserver.port=8080')"],
    [`sh -c 'exec ./start --port 80'`, "listens on port 80 ('--port 80')"],
    ['python -m flask run --host 0.0.0.0 --port 5000', "listens on port 5000 ('--port 5000')"],
    ['PORT=3000 node server.js', 'sets PORT to 3000'],
    ['export PORT=3000 && ./start --port $PORT', 'sets PORT to 3000'],
    ['env PORT=3000 node server.js', 'sets PORT to 3000'],
    ["gunicorn '-b' '0.0.0.0:$PORT' app", "gives its program the text '0.0.0.0:$PORT' as it stands"],
    ['./start --port=\\$PORT', "gives its program the text '--port=$PORT' as it stands"],
    ["./start --port '${PORT}'", "gives its program the text '${PORT}' as it stands"],
    ['./start --host x --port', "has no port at '--port'"],
    ['./start --port=', "has no port at '--port='"],
    ['gunicorn --bind 0.0.0.0: app', "has no port at '0.0.0.0:'"],
    ['uvicorn main:app', "names no port, and 'uvicorn' listens on 8000 of 127.0.0.1 unless"],
    ['exec python3 -m uvicorn main:app', "names no port, and 'uvicorn' listens on 8000"],
    ['uvicorn main:app --port $PORT', "names no host, and 'uvicorn' listens on 127.0.0.1 alone"],
    ['uvicorn main:app --port $PORT --host 127.0.0.1', "listens on 127.0.0.1 alone ('--host 127.0.0.1')"],
    ['gunicorn -b localhost:$PORT app', "listens on 127.0.0.1 alone ('-b localhost:$PORT')"],
    ['waitress-serve app:app', "'waitress-serve' listens on 8080 unless"],
  ])('%s: %s', (command, said) => {
    const found = warnings(command, null);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  test('is that of web alone', () => {
    const { check } = checkProcfile({ processTypes: { web: './start', worker: './start --port 80' }, place: null });
    expect(check).toMatchObject({ outcome: 'passed', findings: [] });
  });
});

describe('the programs of a command', () => {
  test.each([
    'bin/serve',
    'serve',
    'node server.js',
    'node --max-old-space-size=300 server.js',
    'node -r ./absent.js server.js',
    'node --inspect absent',
    'cd web && ../start',
    'cd web; exec ../start x',
    'cd $HOME/web && ~/start',
    '$HOME/start',
    'A=1 B="x y" serve',
    'env A=1 exec serve',
    'exec env A=1 /app/start >log 2>&1',
    'export A=1; serve',
    'PATH=$PATH:/app/other absent',
    'export PATH=/x; absent',
    '$RUN_THIS now',
    'test -x absent && absent',
    'absent || serve',
    'if true; then absent; fi',
    '(absent)',
    'serve && ./made-by-serve',
    'serve | absent',
    'source ./profile && absent',
    'cd - && ./x',
    'bash -c "absent thing"',
    'perl $SCRIPT.pl',
    'java -jar *.jar',
    'java -cp x Main.jar',
    'env -i absent',
    '',
  ])('nothing is said of %j', (command) => {
    expect(warnings(command)).toEqual([]);
  });

  test.each([
    ['absent --x', "runs 'absent', which is in none of the folders of a dyno's PATH (/app/bin:/app/node/bin:/usr/bin)"],
    ['cd web && exec absent', "runs 'absent'"],
    ['./absent', "runs './absent', and there is no '/app/absent' in the slug"],
    ['~/absent', "there is no '/app/absent' in the slug"],
    ['/opt/tool/bin/tool x', "the dyno has no '/opt/tool/bin/tool': only what is below /app goes into the slug"],
    ['./run.sh', "runs './run.sh', which nobody may execute: chmod +x"],
    ['bin', "runs 'bin'"],
    ['./bin', "runs './bin', which is a folder"],
    ['cd nowhere && serve', "changes to 'nowhere', and there is no folder '/app/nowhere' on the dyno"],
    ['node absent.js', "gives 'node' the file 'absent.js', and there is no '/app/absent.js' in the slug"],
    ['java -Xmx256m -jar target/x.jar', "gives 'java' the file 'target/x.jar'"],
    ['bash absent.sh', "gives 'bash' the file 'absent.sh'"],
    ["serve 'a b", "has a quote (') that is never closed"],
    ['\u202eabsent', "runs '\\xe2\\x80\\xaeabsent'"],
  ])('%s: %s', (command, said) => {
    const found = warnings(command);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  test('are looked for from the working directory that the profile script sets', () => {
    const place = aDyno({ workingDir: '/app/web' });
    expect(warnings('node server.js', place)[0]).toContain(
      "there is no '/app/web/server.js' in the slug; it is in /app, and the image's WORKDIR makes the command start in '/app/web'",
    );
    expect(warnings('cd && node server.js', place)).toEqual([]);
  });

  test('are not looked for on a PATH that only a shell can tell', () => {
    expect(warnings('absent', aDyno({ path: null }))).toEqual([]);
    expect(warnings('./absent', aDyno({ path: null }))).toHaveLength(1);
  });

  test('that are missing are named for other checks, and those that are of no use are not', () => {
    const processTypes = { web: 'absent', worker: '/opt/x/y', clock: './run.sh', other: 'serve' };
    const { missing, check } = checkProcfile({ processTypes, place: aDyno() });
    expect(missing).toEqual([
      { processType: 'web', kind: 'command', to: 'absent' },
      { processType: 'worker', kind: 'path', to: '/opt/x/y' },
    ]);
    expect(check).toMatchObject({ outcome: 'warned', summary: 'web, worker, clock, other: 3 faults' });
  });
});

test('no web process type is a notice, and so is the release phase', () => {
  const { check } = checkProcfile({ processTypes: { worker: 'serve', release: 'serve migrate' }, place: aDyno() });
  expect(check.outcome).toBe('passed');
  expect(check.summary).toBe('worker, release');
  expect(check.findings.map(({ level, message }) => `${level} ${message.slice(0, 40)}`)).toEqual([
    "notice There is no process type 'web', so the a",
    "notice The process type 'release' is the releas",
  ]);
  const unknown = checkProcfile({ processTypes: { web: 'x' }, place: null });
  expect(unknown.check.summary).toBe('web; their programs were not looked for');
});
