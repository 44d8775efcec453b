import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AppFolder } from '../../src/docker/app-archive.ts';
import { processTypesOfImage, readProcfile } from '../../src/slug/procfile.ts';
import { findProcessTypes, readAppFile, readContextFile } from '../../src/slug/slug-process-types.ts';
import { type TarMember, writeMembers } from '../base/store/tar-edit.ts';
import { aFolder, chunksOf } from './an-archive.ts';

const read = (text: string) => readProcfile({ text, file: 'Procfile' });

describe('row 6: a Procfile', () => {
  const good: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['plain', 'web: node server.js\nworker: node worker.js\n', { web: 'node server.js', worker: 'node worker.js' }],
    ['CRLF', 'web: a b\r\nrelease: c\r\n', { web: 'a b', release: 'c' }],
    ['a byte order mark', '\uFEFFweb: a', { web: 'a' }],
    ['tabs and spaces', '\tweb\t:\ta\tb \n  w-2_x : c', { web: 'a\tb', 'w-2_x': 'c' }],
    ['comments and blank lines', '# web: no\n\n   \n  # x\nweb: a # b', { web: 'a # b' }],
    ['colons in the command', 'web: a:b http://c', { web: 'a:b http://c' }],
    ['128 letters', `${'w'.repeat(128)}: a`, { ['w'.repeat(128)]: 'a' }],
    ['a name that objects have', 'constructor: a', { constructor: 'a' }],
  ];
  test.each(good)('%s', (_name, text, types) => expect(read(text)).toEqual(types));

  test('a process type named __proto__ is one like any other', () => {
    expect(JSON.stringify(read('__proto__: a'))).toBe('{"__proto__":"a"}');
  });

  const bad: readonly (readonly [string, string, RegExp])[] = [
    ['129 letters', `${'w'.repeat(129)}: a`, /^Procfile line 1: the process type "w{60}" is not allowed; use 1 to 128/],
    ['a space in the name', '\nweb worker: a', /^Procfile line 2: the process type "web worker" is not allowed/],
    ['no name', ': a', /line 1: the process type "" is not allowed/],
    ['a letter that is no word letter', 'wéb: a', /"wéb" is not allowed/],
    ['no colon', 'web node', /line 1: there is no colon; a line is 'TYPE: COMMAND'/],
    [
      'no command',
      'web:\nx: \t',
      /line 1: the process type 'web' has no command\.\nProcfile line 2: .*'x' has no command/,
    ],
    ['the same type twice', 'web: a\r\n\r\nweb: b', /line 3: the process type 'web' is there already/],
    [
      'nothing',
      '\uFEFF\n# only this\n',
      /^Procfile names no process type; write a line such as 'web: node server\.js'/,
    ],
  ];
  test.each(bad)('%s is refused', (_name, text, message) => expect(() => read(text)).toThrow(message));

  test('all bad lines are named, and the first is where the fault is', () => {
    expect(() => read('web: a\nnonsense\nweb: b')).toThrow(/line 2: .*\nProcfile line 3: /);
    expect(() => read('web: a\nnonsense\nweb: b')).toThrow(
      expect.objectContaining({ location: { file: 'Procfile', line: 2 } }),
    );
  });
});

describe("an image's command", () => {
  const cases: readonly (readonly [string, string[] | null, string[] | null, string | null])[] = [
    ['none', null, null, null],
    ['empty', [], [], null],
    ['shell form', null, ['/bin/sh', '-c', 'node $FILE && echo "done"'], 'node $FILE && echo "done"'],
    ['exec form', null, ['node', '--port=5', 'server.js'], 'node --port=5 server.js'],
    [
      'exec form with letters of the shell',
      null,
      ['echo', '$HOME', "it's", 'a b', ''],
      `echo '$HOME' 'it'\\''s' 'a b' ''`,
    ],
    ['an entrypoint and its arguments', ['/entry'], ['a', 'b c'], "/entry a 'b c'"],
    ['an entrypoint alone', ['/entry', '-x'], null, '/entry -x'],
    [
      'an entrypoint in shell form, arguments as sh takes them',
      ['/bin/sh', '-c', 'exec x $0'],
      ['y'],
      "/bin/sh -c 'exec x $0' y",
    ],
    [
      'an entrypoint before a command in shell form',
      ['/entry'],
      ['/bin/sh', '-c', 'a && b'],
      "/entry /bin/sh -c 'a && b'",
    ],
    ['a shell as the entrypoint', ['/bin/sh', '-c'], ['a && b'], 'a && b'],
    ['another shell', null, ['/bin/bash', '-c', 'a && b'], "/bin/bash -c 'a && b'"],
    ['a program named like an assignment', null, ['A=1', 'x'], "'A=1' x"],
  ];
  test.each(cases)('%s', (_name, entrypoint, cmd, web) => {
    expect(processTypesOfImage({ entrypoint, cmd })).toEqual(web === null ? null : { web });
  });
});

describe('where process types come from', () => {
  const config = {
    env: [],
    cmd: ['run'],
    entrypoint: null,
    workingDir: '',
    user: '',
    onBuild: [],
    volumes: [],
    labels: {},
    shell: null,
    stopSignal: '',
    exposedPorts: [],
    healthcheck: '',
  };
  /** An `/app` with the first of them at the path that is asked for and the others below it, archived as the engine does it. */
  const appWith = (...members: readonly Omit<TarMember, 'path'>[]): AppFolder => ({
    openArchive: () => Promise.reject(new Error('not asked for')),
    openFile: async (path) => {
      const archived = members.map((member, index) => ({ path: index === 0 ? path : `${path}/${index}`, ...member }));
      return archived.length === 0 ? null : chunksOf(writeMembers(archived));
    },
    async [Symbol.asyncDispose]() {},
  });

  test('the context before /app before the image; one that is no plain file is not passed over', async () => {
    const inApp = appWith({ type: 'File', content: Buffer.from('web: from app') });
    const none = appWith();
    expect(await findProcessTypes(null, { folder: inApp, config })).toEqual({ web: 'from app' });
    expect(await findProcessTypes({ web: 'context' }, { folder: inApp, config })).toEqual({ web: 'context' });
    expect(await findProcessTypes(null, { folder: none, config })).toEqual({ web: 'run' });
    await expect(findProcessTypes(null, { folder: none, config: { ...config, cmd: null } })).rejects.toThrow(
      /no Procfile in the build context or in \/app, and the image has no CMD\. Write a Procfile/,
    );
  });

  test('a file of the context, one behind a link in it, and none', async () => {
    await using folder = await aFolder();
    const context = join(folder.path, 'context');
    await mkdir(join(context, 'deploy'), { recursive: true });
    await writeFile(join(context, 'deploy/Procfile'), '\uFEFFweb: a');
    await symlink('deploy/Procfile', join(context, 'Procfile'));
    await writeFile(join(context, '.slugignore'), Buffer.alloc(2 ** 20, '#'));
    await symlink(context, join(folder.path, 'way'));
    expect(await readContextFile(context, 'Procfile')).toBe('\uFEFFweb: a');
    expect(await readContextFile(join(folder.path, 'way'), 'Procfile')).toBe('\uFEFFweb: a');
    expect(await readContextFile(context, '.slugignore')).toHaveLength(2 ** 20);
    expect(await readContextFile(context, 'absent')).toBeNull();
  });

  const unfit: readonly (readonly [string, (file: string) => unknown, RegExp])[] = [
    [
      'a folder',
      (file) => mkdir(file),
      /Procfile in the build context is a folder\. It must be a plain file of at most/,
    ],
    ['a pipe', (file) => execFileSync('mkfifo', [file]), /is a pipe, socket or device/],
    ['a link to a device', (file) => symlink('/dev/zero', file), /is a symbolic link that leads out of it/],
    ['a link to a file beside the context', (file) => symlink('../outside', file), /link that leads out of it/],
    ['a link through a folder beside it', (file) => symlink('way/outside', file), /link that leads out of it/],
    ['a link to nothing', (file) => symlink('nowhere', file), /cannot be read \(ENOENT.*\)\. It must be/],
    ['a link to itself', (file) => symlink('Procfile', file), /cannot be read \(ELOOP/],
    [
      'one byte too large',
      (file) => writeFile(file, Buffer.alloc(2 ** 20 + 1, 'a')),
      /is too large\. .* at most 1\.0 MB/,
    ],
    ['not UTF-8', (file) => writeFile(file, Buffer.from('web: caf\xe9', 'latin1')), /"Procfile" is not UTF-8 text/],
  ];
  test.each(unfit)(
    'rows 5, 19: a file of the context that is %s is refused at once',
    async (_, make, message) => {
      await using folder = await aFolder();
      const context = join(folder.path, 'context');
      await mkdir(context);
      await writeFile(join(folder.path, 'outside'), 'web: outside');
      await symlink('..', join(context, 'way'));
      await make(join(context, 'Procfile'));
      await expect(readContextFile(context, 'Procfile')).rejects.toMatchObject({
        name: 'ActionError',
        message: expect.stringMatching(message),
        location: { file: 'Procfile' },
      });
    },
    5_000,
  );

  test('a file of /app that is a link, a folder or too large is red, not absent', async () => {
    const file = (bytes: number) => ({ type: 'File', content: Buffer.alloc(bytes, 'a') }) as const;
    for (const members of [
      [{ type: 'SymbolicLink', linkpath: 'x' } as const],
      [{ type: 'Directory' } as const, file(10)],
      [file(2 ** 20 + 1)],
    ]) {
      await expect(readAppFile(appWith(...members), 'Procfile')).rejects.toThrow(
        '/app/Procfile in the app image is no plain file of at most 1.0 MB',
      );
    }
  });
});
