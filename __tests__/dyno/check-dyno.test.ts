import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testEngines } from '../docker/engines.ts';
import { aCheck, type TestCheckOptions } from './a-check.ts';
import { aSlug, type TemporarySlug, webApp } from './a-slug.ts';

/** Answers with the status in $STATUS, and with 503 for the first $WARMING requests. */
const statusApp = `use IO::Socket::INET;
my $server = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5, ReuseAddr => 1) or die $!;
my $left = $ENV{WARMING} // 0;
while (my $client = $server->accept) {
  while (<$client>) { last if /^\\r?\\n$/ }
  my $status = $left-- > 0 ? 503 : $ENV{STATUS} // 200;
  print $client "HTTP/1.1 $status Whatever\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n";
  close $client;
}
`;

const ownPort = webApp.replace('$ENV{PORT}', '3000');
const accepting = `use IO::Socket::INET; my $s = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5); sleep 60;`;

let slug: TemporarySlug;
beforeAll(async () => {
  slug = await aSlug({
    'web.pl': webApp,
    'status.pl': statusApp,
    'own-port.pl': ownPort,
    'accepting.pl': accepting,
    'tool.py': '#!/usr/bin/python3\nprint("hello")\n',
    'tool.sh': '#!/usr/bin/bash\nexit 0\n',
  });
});
afterAll(async () => slug[Symbol.asyncDispose]());

/** Long enough for a program to start beside the other tests that wait at the same time. */
const LIMIT_MS = 3_000;

const environment = (vars: Readonly<Record<string, string>>) => new Map(Object.entries(vars));

describe.each((await testEngines()).map((engine) => [engine.version, engine] as const))(
  'Docker %s:',
  (_version, engine) => {
    async function checked(command: string, options: TestCheckOptions = {}) {
      const check = aCheck(engine, slug.file, { processTypes: { web: command }, ...options });
      const { reported, processes } = await check.done;
      expect(await check.containers()).toEqual([]);
      const [first] = processes;
      return { log: check.log, reported, processes, first, message: reported.findings[0]?.message ?? '' };
    }

    test('a healthy web process is proven, with its boot time and peak memory', async () => {
      const { reported, first, log } = await checked('perl web.pl', { path: '/health?deep=1' });
      expect(reported).toMatchObject({ check: 'dyno', outcome: 'passed', findings: [] });
      expect(reported.summary).toMatch(/^web answered in \d\.\d s, \d+\.\d MB at its peak$/);
      expect(first).toMatchObject({ processType: 'web', isProven: true, exitCode: null, herokuCode: null });
      expect(first?.bootMs).toBeLessThan(5_000);
      expect(first?.peakMemoryBytes).toBeGreaterThan(2 ** 20);
      expect(first?.peakMemoryBytes).toBeLessThan(64 * 2 ** 20);
      expect(log.text('untrusted')).toBe('listening\n');
    });

    test.concurrent('one that boots slowly is proven, and its boot time says so', async () => {
      const { reported, first } = await checked('sleep 1.5; exec perl web.pl');
      expect(reported.outcome).toBe('passed');
      expect(first?.bootMs).toBeGreaterThan(1_400);
    });

    test('one that may take longer than any timer can be set to is not late at once', async () => {
      const { reported } = await checked('sleep 0.5; exec perl web.pl', { timeoutMs: 30 * 86_400_000 });
      expect(reported.outcome).toBe('passed');
    });

    test('one that prints without end fills no log: its beginning and its end are in it', async () => {
      const { log, first } = await checked('seq 400000; exit 1');
      const lines = log
        .text('untrusted')
        .split('\n')
        .filter((line) => line !== '');
      expect(lines.slice(0, 2)).toEqual(['1', '2']);
      expect(lines[5_000]).toBe('… 395000 more lines, which ended with');
      expect(lines.at(-1)).toBe('400000');
      expect(lines.length).toBeLessThan(5_100);
      expect(first?.lastLines.at(-1)).toBe('400000');
    });

    test.concurrent('one that ignores $PORT is R10, with the port that it listens on', async () => {
      const { reported, first, message } = await checked('perl own-port.pl', { timeoutMs: LIMIT_MS });
      expect(reported.outcome).toBe('failed');
      expect(first?.herokuCode).toBe('R10');
      expect(message).toBe(
        "web did not bind $PORT within 3.0 s: it listens on port 3000 (Heroku's R10). Let it listen on the PORT of the environment, which is another one at each start. Its last words: listening",
      );
    });

    test.concurrent.each(['bridge', 'none'] as const)(
      'one that binds 127.0.0.1 alone is R10 (network %s)',
      async (network) => {
        const { first, message } = await checked('BIND=127.0.0.1 exec perl web.pl', { timeoutMs: LIMIT_MS, network });
        expect(first?.herokuCode).toBe('R10');
        expect(message).toContain('bound $PORT on the loopback address alone');
        expect(message).toContain('Bind 0.0.0.0');
      },
    );

    test('without a network a healthy web process is proven from inside', async () => {
      const { reported, first } = await checked('perl web.pl', { network: 'none', path: '/a?b=c' });
      expect(reported.outcome).toBe('passed');
      expect(first?.bootMs).toBeLessThan(5_000);
    });

    test.concurrent('one that never listens is R10', async () => {
      const { first, message } = await checked('echo waiting for nothing; sleep 60', { timeoutMs: LIMIT_MS });
      expect(first?.herokuCode).toBe('R10');
      expect(message).toMatch(/^web listened on no port at all within 3\.0 s .*Its last words: waiting for nothing$/);
    });

    test.concurrent('one that accepts and never answers is no R10', async () => {
      const { first, message } = await checked('perl accepting.pl', { timeoutMs: LIMIT_MS });
      expect(first?.herokuCode).toBe('H12');
      expect(message).toContain('bound $PORT and answered nothing to GET /');
    });

    test.each([
      ['exit 1', 1, 'it ended with exit code 1 after', ''],
      ['echo over; exit 0', 0, 'it ended with exit code 0 after', 'Its last words: over'],
      [
        'no-such-program',
        127,
        '127 (a command, a library or an interpreter is missing)',
        "The command no-such-program is not on the dyno's PATH",
      ],
      ['./tool.py', 127, '127', 'The interpreter or loader that ./tool.py asks for'],
      ['chmod -x tool.sh; ./tool.sh', 126, '126 (a command that may not be run)', '(chmod +x)'],
      [`bash -c 'kill -SEGV $$'; exit $?`, 139, '139 (SIGSEGV)', ''],
      [
        `bash -c 'kill -KILL $$'; exit $?`,
        137,
        '137 (SIGKILL)',
        'Something killed it; where that is not the app itself',
      ],
      [`no-such-program; exit 137`, 137, '137 (SIGKILL)', "The command no-such-program is not on the dyno's PATH"],
    ])('web: %s is H10 with exit code %d', async (command, exitCode, what, cause) => {
      const { reported, first, message } = await checked(command);
      // With the summary, which tells why, where it could not be booted.
      expect(reported).toMatchObject({ outcome: 'failed', summary: expect.stringContaining('web') });
      expect(first).toMatchObject({ exitCode, herokuCode: 'H10', isProven: false, bootMs: null });
      expect(message).toContain(what);
      expect(message).toContain(cause);
    });

    test.concurrent('a server error is asked again while it boots, and is red if it stays', async () => {
      const [warming, broken, notFound] = await Promise.all([
        checked('WARMING=3 exec perl status.pl'),
        checked('STATUS=500 exec perl status.pl', { timeoutMs: LIMIT_MS, path: '/x' }),
        checked('STATUS=404 exec perl status.pl'),
      ]);
      expect(warming.reported.outcome).toBe('passed');
      expect(broken.reported.outcome).toBe('failed');
      expect(broken.first?.herokuCode).toBeNull();
      expect(broken.message).toContain('web answered /x with nothing but 500 within 3.0 s.');
      expect(notFound.reported.outcome).toBe('passed');
    });

    test("one that needs more than the dyno's memory is R15, a child that does R14", async () => {
      const memoryBytes = 32 * 2 ** 20;
      const hungry = `perl -e 'my $bytes = "x" x (256 * 1024 * 1024); sleep 30'`;
      let killed = await checked(hungry, { memoryBytes });
      // An old engine that is busy misses the kernel's word at times, and says so of no more than the signal.
      for (let tries = 1; tries < 3 && killed.first?.herokuCode === 'H10'; tries += 1) {
        expect(killed.message).toContain('137 (SIGKILL)');
        expect(killed.message).toContain('for want of memory: try a larger dyno-memory.');
        killed = await checked(hungry, { memoryBytes });
      }
      expect(killed.first).toMatchObject({ herokuCode: 'R15', exitCode: 137, peakMemoryBytes: memoryBytes });
      expect(killed.message).toContain('web needs more memory than the 32.0 MB of dyno-memory, and was killed for it');
      const child = await checked(`${hungry}; exec perl web.pl`, { memoryBytes });
      expect(child.first).toMatchObject({ herokuCode: 'R14', exitCode: null, isProven: false });
      expect(child.reported.outcome).toBe('failed');
    });

    test.concurrent('other process types stay up or end with 0; release is named and never run', async () => {
      const { reported, processes, log } = await checked('', {
        processTypes: {
          web: 'perl web.pl',
          worker: 'sleep 60',
          once: 'echo done',
          broken: 'exit 3',
          release: 'echo migrated',
        },
        check: ['web', 'worker', 'once', 'broken', 'release', 'clock'],
        settleMs: LIMIT_MS,
      });
      expect(reported.outcome).toBe('failed');
      expect(processes.map(({ processType, isProven, exitCode }) => [processType, isProven, exitCode])).toEqual([
        ['web', true, null],
        ['worker', true, null],
        ['once', true, 0],
        ['broken', false, 3],
      ]);
      expect(reported.findings.map(({ level }) => level)).toEqual(['error', 'warning', 'notice']);
      expect(reported.findings[0]?.message).toMatch(
        /^broken crashed at its start: it ended with exit code 3 after .*It printed nothing\.$/,
      );
      expect(reported.findings[1]?.message).toContain('The Procfile has no process type clock');
      expect(reported.findings[2]?.message).toContain("The Procfile's release command was not run");
      expect(log.text('untrusted')).not.toContain('migrated');
      expect(log.text('untrusted')).toContain('once: done\n');
    });

    test('config vars and what is added to them reach the process, and their values nobody else', async () => {
      const { reported, first, log } = await checked('echo "token $API_TOKEN and $EXTRA in $NODE_ENV"; exit 1', {
        configVars: environment({ API_TOKEN: 'canary-token-1', EXTRA: 'overridden', NODE_ENV: 'production' }),
        environment: environment({ EXTRA: 'canary-extra-2' }),
      });
      expect(first?.lastLines).toEqual(['token *** and *** in production']);
      expect(JSON.stringify(reported)).not.toContain('canary');
      expect(log.masked).toEqual(expect.arrayContaining(['canary-token-1', 'canary-extra-2']));
      expect(log.masked).not.toContain('production');
      expect(log.text('info')).toContain('config vars API_TOKEN, EXTRA, NODE_ENV');
      expect(log.text('info')).not.toContain('canary');
    });

    test('a missing config var is named', async () => {
      const command = `echo "KeyError: 'DATABASE_URL'"; exit 1`;
      const known = await checked(command, { configVars: environment({ OTHER: 'value' }) });
      expect(known.message).toContain('The config var DATABASE_URL is not set.');
      const unknown = await checked(command, { configVars: { unknown: 'the token may not read them.' } });
      expect(unknown.message).toContain("the app's are not known here: give it by dyno-env");
      expect(unknown.reported.findings.at(-1)).toEqual({
        level: 'notice',
        message: "The app's config vars are not known, so the processes ran without them: the token may not read them.",
      });
    });

    test('what another check knows explains an output that names it', async () => {
      const hints = [{ name: 'libcanary.so.1', message: 'libcanary.so.1 is owned by libcanary1.' }];
      const { message } = await checked('echo "error while loading libcanary.so.1: no"; exit 127', { hints });
      expect(message).toContain('libcanary.so.1 is owned by libcanary1.');
    });
  },
);
