// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are texts of shell scripts and search paths.
import { expect, test } from '@jest/globals';
import { reportLinks } from '../../src/links/reported-links.ts';
import { aRunImage, check, program, told } from './a-check.ts';
import { elfFile } from './an-elf.ts';

const library = (name: string, more = {}) => ({ soname: name, needed: ['libc.so.6'], ...more });

test('a library that is nowhere is one finding for all that need it; where the base has it, and the cure, are told', async () => {
  const outcome = await check({
    files: {
      'bin/a': program({ needed: ['libpq.so.5', 'libc.so.6'] }),
      'lib/b.so': library('b.so', { needed: ['libpq.so.5'] }),
    },
    base: {
      kind: 'dpkg',
      packages: [],
      libraries: [
        { path: '/usr/lib/x86_64-linux-gnu/libpq.so.5', package: null, md5: null },
        { path: '/usr/lib/x86_64-linux-gnu/libpq.so.5.15', package: 'libpq5', md5: null },
      ],
    },
  });
  expect(told(outcome)).toEqual(['library libpq.so.5 <- bin/a lib/b.so']);
  const report = reportLinks(outcome, { mode: 'warn', runImage: 'heroku/heroku:24' });
  expect(report).toEqual({
    check: 'links',
    outcome: 'warned',
    summary: '1 thing is missing, with 2 programs and libraries looked at',
    findings: [
      {
        level: 'warning',
        message:
          "bin/a and lib/b.so need libpq.so.5, which is neither in the slug nor in heroku/heroku:24. The image that the app was built on has it as /usr/lib/x86_64-linux-gnu/libpq.so.5 (package libpq5). Copy it below /app and say so to the loader, in the Dockerfile: `RUN mkdir -p /app/lib && cp -L /usr/lib/x86_64-linux-gnu/libpq.so.5 /app/lib/` and `RUN mkdir -p /app/.profile.d && echo 'export LD_LIBRARY_PATH=/app/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}' >/app/.profile.d/libraries.sh`.",
      },
    ],
  });
  expect(reportLinks(outcome, { mode: 'fail', runImage: 'x' })).toMatchObject({
    outcome: 'failed',
    findings: [{ level: 'error' }],
  });
});

test('where a program names a folder of the slug itself, that is where to copy', async () => {
  const outcome = await check({
    files: { 'bin/a': program({ needed: ['libx.so.1'], runpath: '/opt/x:$ORIGIN/../vendor' }) },
  });
  expect(outcome.problems[0]?.missing).toMatchObject({ copyTo: { folder: '/app/vendor', isSearched: true } });
});

test('a library that lies elsewhere in the slug is not missing; that a program cannot find it is a notice', async () => {
  const jvm = { 'lib/server/libjvm.so': library('libjvm.so') };
  const outcome = await check({
    files: { ...jvm, 'lib/libjava.so': library('libjava.so', { needed: ['libjvm.so'] }) },
  });
  expect(told(outcome)).toEqual([]);
  expect(reportLinks(outcome, { mode: 'fail', runImage: 'x' }).outcome).toBe('passed');
  const started = await check({ files: { ...jvm, 'bin/java': program({ needed: ['libjvm.so'] }) } });
  expect(told(started)).toEqual(['unsearched libjvm.so? <- bin/java']);
  expect(reportLinks(started, { mode: 'fail', runImage: 'x' }).findings).toMatchObject([{ level: 'notice' }]);
});

test('RPATH goes on to what a library needs in turn, RUNPATH does not and undoes RPATH', async () => {
  const files = {
    'lib/liba.so': library('liba.so', { needed: ['libb.so'] }),
    'lib/libb.so': library('libb.so'),
  };
  const found = async (elf: object) =>
    told(await check({ files: { ...files, 'bin/p': program({ needed: ['liba.so'], ...elf }) } }));
  expect(await found({ rpath: '$ORIGIN/../lib' })).toEqual([]);
  expect(await found({ runpath: '${ORIGIN}/../lib' })).toEqual(['unsearched libb.so? <- lib/liba.so']);
  const passing = { 'lib/liba.so': library('liba.so', { needed: ['libb.so'], runpath: '/app/none' }) };
  const starting = { 'bin/p': program({ needed: ['liba.so'], rpath: '/app/lib' }) };
  expect(told(await check({ files: { ...files, ...passing, ...starting } }))).toEqual([
    'unsearched libb.so? <- lib/liba.so',
  ]);
  expect(await found({ rpath: '/app/lib', runpath: '/app/none' })).toEqual(['unsearched liba.so? <- bin/p']);
});

test('LD_LIBRARY_PATH comes from .profile.d, .profile and config vars', async () => {
  const files = { 'vendor/libx.so': library('libx.so'), 'bin/p': program({ needed: ['libx.so'] }) };
  const unset = ['unsearched libx.so? <- bin/p'];
  expect(told(await check({ files }))).toEqual(unset);
  expect(told(await check({ files, environment: { LD_LIBRARY_PATH: '/app/vendor' } }))).toEqual([]);
  const script = 'export LD_LIBRARY_PATH="$HOME/vendor${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"\n';
  expect(told(await check({ files: { ...files, '.profile.d/x.sh': script } }))).toEqual([]);
  expect(told(await check({ files: { ...files, '.profile': script } }))).toEqual([]);
  expect(told(await check({ files: { ...files, '.profile.d/x.txt': script } }))).toEqual(unset);
  const unknown = await check({ files: { ...files, '.profile.d/x.sh': '\nexport LD_LIBRARY_PATH=$(pwd)/vendor\n' } });
  expect(unknown.problems).toEqual([]);
  expect(unknown.notUnderstood).toEqual([{ file: '.profile.d/x.sh', line: 2, name: 'LD_LIBRARY_PATH' }]);
});

test('a newer glibc cannot be brought along; a newer libstdc++ of the slug satisfies whoever loads it', async () => {
  const requires = [
    { library: 'libc.so.6', versions: ['GLIBC_2.2.5', 'GLIBC_2.38'] },
    { library: 'libstdc++.so.6', versions: ['GLIBCXX_3.4.32'] },
  ];
  const needed = ['libstdc++.so.6', 'libc.so.6'];
  const outcome = await check({ files: { 'bin/p': program({ needed, requires }) } });
  expect(told(outcome)).toEqual([
    'version libc.so.6 GLIBC_2.38 <- bin/p',
    'version libstdc++.so.6 GLIBCXX_3.4.32 <- bin/p',
  ]);
  expect(reportLinks(outcome, { mode: 'warn', runImage: 'heroku/heroku:24' }).findings[0]?.message).toBe(
    'bin/p needs GLIBC_2.38 of libc.so.6, and /usr/lib/x86_64-linux-gnu/libc.so.6 of heroku/heroku:24 (package libc6 2.36-9) ends at GLIBC_2.36: it was linked on a newer system. Build it on the build image of the stack; the C library cannot be brought along.',
  );
  const newer = { 'vendor/libstdc++.so.6': library('libstdc++.so.6', { defines: ['GLIBCXX_3.4.32'] }) };
  const plugin = { 'lib/plugin.so': { needed, requires: requires.slice(1) } };
  expect(told(await check({ files: { ...newer, ...plugin } }))).toEqual([]);
  expect(told(await check({ files: plugin }))).toHaveLength(1);
});

test("an old library of the slug in the way of one of the run image's is found through what is in between", async () => {
  const files = {
    'lib/libssl.so.3': library('libssl.so.3', { defines: ['OPENSSL_3.0.0'] }),
    'bin/p': program({ needed: ['libcurl.so.4'] }),
  };
  const shadowed = await check({ files, environment: { LD_LIBRARY_PATH: '/app/lib' } });
  expect(told(shadowed)).toEqual(['version libssl.so.3 OPENSSL_3.0.5 <- bin/p']);
  expect(told(await check({ files }))).toEqual([]);
});

test('what a program loads satisfies its plug-ins; what neither image has is a notice for a library alone', async () => {
  const base = { kind: 'dpkg', packages: [], libraries: [] } as const;
  const awt = { 'lib/libawt.so': library('libawt.so', { needed: ['libX11.so.6'] }) };
  expect(told(await check({ files: awt, base }))).toEqual(['library libX11.so.6? <- lib/libawt.so']);
  expect(told(await check({ files: awt }))).toEqual(['library libX11.so.6 <- lib/libawt.so']);
  expect(told(await check({ files: { p: program({ needed: ['libX11.so.6'] }) }, base }))).toEqual([
    'library libX11.so.6 <- p',
  ]);
  const torch = { 'libtorch.so': library('libtorch.so', { needed: ['libcuda.so.1'] }) };
  expect(told(await check({ files: torch }))).toEqual(['library libcuda.so.1? <- libtorch.so']);
});

test('files for another machine, libc or system, cut files, static ones, modules and core files lack nothing', async () => {
  const lacking = { needed: ['libnowhere.so.1'] };
  const outcome = await check({
    files: {
      own: program(),
      'arm64.node': { ...lacking, target: { machine: 183 } },
      'i386.node': { ...lacking, target: { machine: 3, bits: 32 } },
      musl: { ...lacking, interpreter: '/lib/ld-musl-x86_64.so.1' },
      'musl.node': { needed: ['libnowhere.so.1', 'libc.musl-x86_64.so.1'] },
      'freebsd.node': { ...lacking, abi: 9 },
      cut: elfFile(program(lacking)).subarray(0, 300),
      static: { type: 2 },
      'module.ko': { type: 1 },
      core: { ...lacking, type: 4 },
      'bpf.o': { type: 1, target: { machine: 247 } },
      empty: '',
      '3bytes': Buffer.from([0x7f, 0x45, 0x4c]),
    },
  });
  expect(told(outcome)).toEqual([]);
  expect(outcome.counts).toEqual({ files: 13, linked: 1, scripts: 0, foreign: 5, odd: 1 });
});

test('a slug built on Alpine, whose loader no dyno has, is told so; beside a program for the run image it is not', async () => {
  const musl = { interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'] };
  // A library that needs nothing is for any C library.
  const files = { 'bin/a': musl, 'bin/b': musl, 'lib/plain.so': { soname: 'plain.so' }, 'lib/c.so': musl };
  const modes = { 'lib/c.so': 0o644 };
  const outcome = await check({ files, modes });
  expect(told(outcome)).toEqual(['loader /lib/ld-musl-x86_64.so.1 <- bin/a bin/b']);
  const report = reportLinks(outcome, { mode: 'fail', runImage: 'heroku/heroku:24' });
  expect(report.outcome).toBe('failed');
  expect(report.findings[0]?.message).toMatch(
    /^bin\/a and bin\/b ask for the loader \/lib\/ld-musl-x86_64\.so\.1, which/,
  );
  expect(told(await check({ files: { ...files, node: program() }, modes }))).toEqual([]);
  const runImage = aRunImage({ '/usr/lib/ld-musl-x86_64.so.1': { soname: 'libc.musl-x86_64.so.1' } });
  expect(told(await check({ files, modes, runImage }))).toEqual([]);
});

test('ELF files that cannot be read are told, and not as looked at', async () => {
  const cut = elfFile(program()).subarray(0, 300);
  const summary = async (files: Parameters<typeof check>[0]['files']) =>
    reportLinks(await check({ files }), { mode: 'warn', runImage: 'run:1' }).summary;
  expect(await summary({ cut, own: program() })).toBe(
    '1 program or library has what it needs in the slug or in run:1; 1 that is cut off or damaged could not be read',
  );
  expect(await summary({ cut, cut2: cut })).toBe(
    'no program, library or script needs anything; 2 that are cut off or damaged could not be read',
  );
});

test('a slug that was built for another machine is told so', async () => {
  const arm = program({ target: { machine: 183 } });
  const outcome = await check({ files: { 'bin/a': arm, 'bin/b': arm } });
  expect(told(outcome)).toEqual(['architecture ARM 64 <- bin/a bin/b']);
  expect(told(await check({ files: { 'bin/a': arm, 'bin/b': program() } }))).toEqual([]);
});

test('the loader of a program is looked for in the slug and in the run image', async () => {
  const nix = '/nix/store/x-glibc-2.40/lib/ld-linux-x86-64.so.2';
  const files = { a: program({ interpreter: nix }), b: program({ interpreter: '/app/lib/ld-linux-x86-64.so.2' }) };
  const own = { 'lib/ld-linux-x86-64.so.2': { soname: 'ld-linux-x86-64.so.2' } };
  expect(told(await check({ files: { ...files, ...own } }))).toEqual([`loader ${nix} <- a`]);
});

test('row 3: the interpreter of a script is looked for; that of one that cannot be run is not', async () => {
  const outcome = await check({
    files: {
      good: '#!/bin/bash -e\n',
      spaces: '#! /usr/bin/env -S FOO=1 bash -e\n',
      python: '#!/usr/bin/python3\n',
      tidy: '#!/usr/bin/env ruby\n',
      node: '#!/usr/bin/env node\n',
      'vendor/bin/node': program(),
      windows: '#!/bin/bash\r\n',
      relative: '#!bin/thing\n',
      text: '#!/usr/bin/perl\n',
      'node_modules/gyp/gyp': '#!/usr/bin/env python2\n',
    },
    modes: { text: 0o644 },
  });
  expect(told(outcome)).toEqual([
    'script /usr/bin/python3 <- python',
    'script ruby <- tidy',
    'script /bin/bash <- windows',
    'script python2? <- node_modules/gyp/gyp',
  ]);
  const messages = reportLinks(outcome, { mode: 'warn', runImage: 'heroku/heroku:24' }).findings;
  expect(messages[2]?.message).toContain("windows asks for the interpreter '/bin/bash\\r'");
  expect(messages[0]?.message).toContain(
    'python runs by /usr/bin/python3, which is neither in the slug nor in heroku/heroku:24.',
  );
});

test('a command that .profile.d puts on PATH from the run image is found', async () => {
  const runImage = aRunImage({ '/opt/tools/bin/tool': program() });
  const files = { run: '#!/usr/bin/env tool\n' };
  expect(told(await check({ files, runImage }))).toEqual(['script tool <- run']);
  const withPath = { ...files, '.profile.d/a.sh': 'export PATH=/opt/tools/bin:$PATH\n' };
  expect(told(await check({ files: withPath, runImage }))).toEqual([]);
});

test('row 9: links that lead out of /app must lead to something; /dev, /proc and links into /app are fine', async () => {
  const outcome = await check({
    files: {
      gone: '-> /usr/lib/libgone.so',
      up: '-> ../usr/share/nothing',
      'deep/up': '-> ../../usr/share/zoneinfo/UTC',
      zone: '-> /usr/share/zoneinfo/UTC',
      merged: '-> /lib/x86_64-linux-gnu/libc.so.6',
      log: '-> /dev/stdout',
      fd: '-> /proc/self/fd/1',
      own: '-> /app/zone',
      dangling: '-> /app/nowhere',
      sideways: '-> ../app/zone',
      loop: '-> loop',
    },
    base: { kind: 'none', libraries: [{ path: '/usr/lib/libgone.so', package: 'libgone1', md5: null }] },
  });
  expect(told(outcome)).toEqual(['link /usr/lib/libgone.so <- gone', 'link /usr/share/nothing <- up']);
  const [first] = reportLinks(outcome, { mode: 'warn', runImage: 'heroku/heroku:24' }).findings;
  expect(first?.message).toContain('which heroku/heroku:24 does not have (it is of package libgone1)');
});

test('an ELF file of 20 MB is read by way of a temporary file, which is gone afterwards', async () => {
  const outcome = await check({ files: { big: program({ needed: ['libx.so'], gap: 20 * 2 ** 20 }) } });
  expect(told(outcome)).toEqual(['library libx.so <- big']);
});

test('a run image with another loader, and one with none, are not checked, and not told as passed', async () => {
  const without = { ...aRunImage(), target: null };
  await expect(check({ files: { a: '' }, runImage: without })).rejects.toThrow('not run: the run image has no program');
  const musl = { ...aRunImage(), system: 'musl' as const };
  await expect(check({ files: { a: '' }, runImage: musl })).rejects.toThrow("another loader than glibc's");
});

test('names that anybody may have chosen reach the report in one line and no command', async () => {
  const name = 'lib`id`\n::error::x.so';
  const outcome = await check({
    files: { p: program({ needed: [name] }) },
    base: { kind: 'none', libraries: [{ path: '/usr/lib/lib`id`\\x0a::error::x.so', package: null, md5: null }] },
  });
  const [finding] = reportLinks(outcome, { mode: 'warn', runImage: 'x' }).findings;
  expect(finding?.message).toContain('needs lib`id`\\x0a::error::x.so');
  expect(finding?.message).not.toMatch(/\n|cp -L/);
});
