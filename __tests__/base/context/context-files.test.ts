import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { contextFiles } from '../../../src/base/context/context-files.ts';
import type { ContextReader } from '../../../src/base/context/context-reader.ts';
import type { ContextSource } from '../../../src/base/context/context-source.ts';
import { readIgnorePatterns } from '../../../src/base/context/ignore-patterns.ts';
import { canActAsAnotherUser } from '../../harness/another-user.ts';

let context = '';
beforeEach(async () => {
  context = await mkdtemp(join(tmpdir(), 'context-'));
});
afterEach(() => rm(context, { recursive: true, force: true }));

async function plant(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(context, path)), { recursive: true });
    await writeFile(join(context, path), path);
  }
}

function list(
  paths: readonly (string | ContextSource)[],
  options: { ignore?: string; reader?: ContextReader; signal?: AbortSignal } = {},
): ReturnType<typeof contextFiles> {
  const sources = paths.map((path) =>
    typeof path === 'string' ? { path, match: 'pattern' as const, required: !/[*?[]/.test(path), line: 7 } : path,
  );
  return contextFiles({
    context,
    sources,
    ignore: { file: '.dockerignore', text: options.ignore ?? '' },
    reader: options.reader ?? 'buildkit',
    dockerfile: 'Dockerfile',
    signal: options.signal ?? AbortSignal.timeout(20_000),
  });
}

async function filePaths(...given: Parameters<typeof list>): Promise<readonly string[]> {
  return (await list(...given)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
}

test('files by content and mode, links by target, directories by mode, sorted', async () => {
  await plant('b/z', 'b/a', 'a');
  await chmod(join(context, 'b'), 0o750);
  await chmod(join(context, 'b/z'), 0o755);
  await chmod(join(context, 'b/a'), 0o640);
  await symlink('../../outside', join(context, 'b/link'));
  expect(await list(['b'])).toEqual([
    { kind: 'directory', path: 'b', mode: 0o040750 },
    {
      kind: 'file',
      path: 'b/a',
      mode: 0o100640,
      sizeBytes: 3,
      sha256: createHash('sha256').update('b/a').digest('hex'),
    },
    { kind: 'link', path: 'b/link', mode: 0o120777, linkTarget: '../../outside' },
    {
      kind: 'file',
      path: 'b/z',
      mode: 0o100755,
      sizeBytes: 3,
      sha256: createHash('sha256').update('b/z').digest('hex'),
    },
  ]);
});

test('file times, and the folder a checkout is in, change nothing', async () => {
  await plant('a', 'b/c');
  const before = await list(['.']);
  await utimes(join(context, 'b/c'), 1, 1);
  await chmod(context, 0o711);
  expect(await list(['.'])).toEqual(before);
  const other = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  try {
    execFileSync('cp', ['-a', `${context}/.`, other]);
    await rm(context, { recursive: true });
    context = other;
    expect(await list(['.'])).toEqual(before);
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});

describe('sources', () => {
  const tree = ['a/x.txt', 'a/y.md', 'b/x.txt', 'b/deep/x.txt', 'c[1]', 'f-g'];
  const cases: readonly [source: string, paths: readonly string[]][] = [
    ['*/x.txt', ['a/x.txt', 'b/x.txt']],
    ['**/x.txt', ['a/x.txt', 'b/x.txt']],
    ['?/*.md', ['a/y.md']],
    ['[a-b]', ['a/x.txt', 'a/y.md', 'b/deep/x.txt', 'b/x.txt']],
    ['[^a]', ['b/deep/x.txt', 'b/x.txt']],
    ['c[[]1]', ['c[1]']],
    ['f[\\-]g', ['f-g']],
    ['none*', []],
  ];
  test.each(cases)('%s', async (source, paths) => {
    await plant(...tree);
    expect(await filePaths([source])).toEqual(paths);
  });

  test('a malformed pattern is a fault of its line', async () => {
    await plant(...tree);
    await expect(list(['f[-]g'])).rejects.toThrow('Dockerfile:7: malformed pattern "f[-]g"');
    await expect(list(['a/[x'])).rejects.toThrow('Dockerfile:7: malformed pattern');
  });

  test('a mount source is no pattern', async () => {
    await plant('c[1]', 'c1');
    expect(await filePaths([{ path: 'c[1]', match: 'literal', required: true, line: 1 }])).toEqual(['c[1]']);
  });

  test('a link that is a source is followed inside the context, and counts itself', async () => {
    await plant('real/f', 'etc/passwd', 'sub/etc/passwd');
    await symlink('real', join(context, 'link'));
    await symlink('/etc', join(context, 'sub/absolute'));
    await symlink('../../../real', join(context, 'up'));
    const short = async (source: string): Promise<readonly string[]> =>
      (await list([source])).map(({ kind, path }) => `${kind} ${path}`);
    expect(await short('link')).toEqual(['link link', 'directory real', 'file real/f']);
    expect(await short('link/f')).toEqual(['link link', 'file real/f']);
    expect(await short('sub/absolute')).toEqual(['directory etc', 'file etc/passwd', 'link sub/absolute']);
    expect(await short('up')).toEqual(['directory real', 'file real/f', 'link up']);
  });

  test('a missing source is a fault of its line', async () => {
    await plant('a');
    await expect(list(['gone'])).rejects.toMatchObject({
      message: 'Dockerfile:7: "gone" is not in the build context, or .dockerignore leaves it out',
      location: { file: 'Dockerfile', line: 7 },
    });
    await expect(list(['a'], { ignore: 'a' })).rejects.toThrow('"a" is not in the build context');
    await symlink('nowhere', join(context, 'dangling'));
    await expect(list(['dangling'])).rejects.toThrow('"dangling" is not in the build context');
  });
});

describe('row 19: the ignore file', () => {
  const cases: readonly { ignore: string; paths: readonly string[]; tree: readonly string[] }[] = [
    { ignore: '*\n!a/b', tree: ['a/b', 'a/c', 'd'], paths: ['a/b'] },
    { ignore: '*.log', tree: ['x.log', 'a/x.log'], paths: ['a/x.log'] },
    { ignore: '**/*.log', tree: ['x.log', 'a/x.log', 'y'], paths: ['y'] },
    { ignore: 'a\n!a/b\na/b/c', tree: ['a/b/c', 'a/b/d', 'a/e'], paths: ['a/b/d'] },
    { ignore: 'a\n!a/b\na*', tree: ['a/b', 'a/c', 'd'], paths: ['a/b', 'd'] },
    { ignore: '**b', tree: ['a/b/c', 'xb/c', 'd'], paths: ['d'] },
    { ignore: 'c++\na|b', tree: ['c++/x', 'c', 'a|b', 'a'], paths: ['a', 'c'] },
    { ignore: '(g)/*', tree: ['(g)/x', 'g/x'], paths: ['g/x'] },
    { ignore: 'constructor\nA', tree: ['constructor', 'a'], paths: ['a'] },
    { ignore: '\uFEFF/a/ \r\n# b\r\n', tree: ['a/x', 'b'], paths: ['b'] },
    { ignore: 'a/../b', tree: ['a', 'b'], paths: ['a'] },
    { ignore: '**', tree: ['a', 'b/c'], paths: [] },
    { ignore: 'a?c', tree: ['a😀c', 'abbc'], paths: ['abbc'] },
  ];
  test.each(cases)('$ignore', async ({ ignore, paths, tree }) => {
    await plant(...tree);
    expect(await filePaths(['.'], { ignore })).toEqual(paths);
  });

  test('an exception behind a wildcard is found by BuildKit and not by the classic builder', async () => {
    await plant('a/keep', 'a/drop');
    const ignore = 'a\n!**/keep';
    expect(await filePaths(['.'], { ignore })).toEqual(['a/keep']);
    expect(await filePaths(['.'], { ignore, reader: 'legacy' })).toEqual([]);
  });

  test.each([
    { ignore: 'c+/x', tree: ['c/x', 'ccc/x', 'c+/x', 'd'], paths: ['c+/x', 'd'] },
    { ignore: '*\n!a|b', tree: ['a', 'axe', 'b', 'cab', 'd'], paths: ['a', 'axe', 'b', 'cab'] },
    { ignore: '(g)/*', tree: ['(g)/x', 'g/x'], paths: ['(g)/x'] },
    { ignore: '**/b\n!b/x', tree: ['b/x', 'b/y', 'a/b/y'], paths: ['b/x', 'b/y'] },
    { ignore: 'a\n!a/b', tree: ['a/b/c', 'a/d/e'], paths: ['a/b/c'] },
  ])('before release 23 of the docker command: $ignore', async ({ ignore, paths, tree }) => {
    await plant(...tree);
    expect(await filePaths(['.'], { ignore, reader: 'legacy-before-23' })).toEqual(paths);
  });

  test('before release 23 of the docker command c++ is a malformed pattern', async () => {
    await plant('c++/x');
    const listing = list(['.'], { ignore: 'c++', reader: 'legacy-before-23' });
    await expect(listing).rejects.toThrow('".dockerignore" has a malformed pattern');
  });

  test('an ignored directory is not looked into when no exception can be below it', async () => {
    await mkdir(join(context, 'sealed'));
    await writeFile(Buffer.from(`${context}/sealed/caf\xe9`, 'latin1'), '');
    await plant('kept/a');
    expect(await filePaths(['.'], { ignore: 'sealed\n!kept/a' })).toEqual(['kept/a']);
    await expect(list(['.'], { ignore: 'sealed\n!**/a' })).rejects.toThrow('not UTF-8: "sealed/caf?"');
  });

  test.each(['!', '[', 'a[', '\\'])('a malformed pattern is a fault: %s', async (ignore) => {
    await expect(list(['.'], { ignore })).rejects.toThrow('".dockerignore" has a malformed pattern');
    expect(() => readIgnorePatterns(ignore, 'legacy')).toThrow(SyntaxError);
  });
});

describe('row 19: what is no file', () => {
  test('a FIFO never hangs, a loop of links ends, and both are counted', async () => {
    execFileSync('mkfifo', ['-m', '644', join(context, 'fifo')]);
    await symlink('loop', join(context, 'loop'));
    await symlink('.', join(context, 'self'));
    expect(await list(['.'])).toEqual([
      { kind: 'special', path: 'fifo', mode: 0o010644, device: 0 },
      { kind: 'link', path: 'loop', mode: 0o120777, linkTarget: 'loop' },
      { kind: 'link', path: 'self', mode: 0o120777, linkTarget: '.' },
    ]);
    await expect(list(['loop'])).rejects.toThrow('"loop" is not in the build context');
  });

  test('a FIFO that is copied by itself is a fault for the classic builder, which would wait for it for ever', async () => {
    execFileSync('mkfifo', [join(context, 'fifo')]);
    await symlink('fifo', join(context, 'link'));
    for (const [source, reader] of [
      ['f*', 'legacy'],
      ['link', 'legacy-before-23'],
    ] as const) {
      await expect(list([source], { reader })).rejects.toThrow(
        'Dockerfile:7: "fifo" in the build context is a named pipe',
      );
    }
    expect((await list(['.'], { reader: 'legacy' })).map(({ path }) => path)).toEqual(['fifo', 'link']);
    expect(await list(['fifo'])).toMatchObject([{ kind: 'special', path: 'fifo' }]);
  });

  test('a socket is something to BuildKit and nothing to the classic builder', async () => {
    const server = createServer().listen(join(context, 'socket'));
    await new Promise((done) => server.once('listening', done));
    try {
      expect((await list(['.'])).map(({ path }) => path)).toEqual(['socket']);
      expect((await list(['.'], { reader: 'legacy' })).map(({ path }) => path)).toEqual([]);
    } finally {
      server.close();
    }
  });

  const isClosedRoot = process.getuid?.() === 0 && !canActAsAnotherUser();
  (isClosedRoot ? test.skip : test)('an unreadable file is named', async () => {
    await plant('secret/key');
    await chmod(join(context, 'secret/key'), 0o000);
    await chmod(context, 0o755);
    const script = `
      import { contextFiles } from ${JSON.stringify(resolve('src/base/context/context-files.ts'))};
      const sources = [{ path: '.', match: 'literal', required: true, line: 1 }];
      const ignore = { file: '.dockerignore', text: '' };
      const signal = AbortSignal.timeout(20_000);
      await contextFiles({ context: ${JSON.stringify(context)}, sources, ignore, reader: 'buildkit', dockerfile: 'D', signal })
        .catch((error) => process.stdout.write(error.message));`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const arguments_ = ['--input-type=module', '--disable-warning=ExperimentalWarning', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, arguments_, { ...nobody, timeout: 30_000 });
    expect(stdout).toContain('Cannot read "secret/key" in the build context: EACCES');
  });

  test('a stop is obeyed', async () => {
    await plant('a');
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(list(['.'], { signal: stop.signal })).rejects.toThrow('stopped');
  });
});

test('row 19: 3,000 files are listed with few open at once', async () => {
  for (const folder of Array(50).keys()) mkdirSync(join(context, `many/${folder}`), { recursive: true });
  for (const index of Array(3_000).keys()) writeFileSync(join(context, `many/${index % 50}/${index}`), String(index));
  const listed = await list(['many']);
  expect(listed.filter(({ kind }) => kind === 'file')).toHaveLength(3_000);
});
