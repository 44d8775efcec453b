import { expect, test } from '@jest/globals';
import { DynamicLoader } from '../../../src/links/dynamic-loader.ts';
import { FileTree } from '../../../src/links/file-tree.ts';
import { loadProgram } from '../../../src/links/load-program.ts';
import { builtInFolders, platformName } from '../../../src/links/run-image/loader-folders.ts';
import type { RunImageIndex } from '../../../src/links/run-image/run-image-index.ts';
import { testEngines } from '../../docker/engines.ts';
import { type DockerHost, dockerHosts } from '../../harness/docker-hosts.ts';
import { runImageIndex } from '../a-run-image.ts';

const [engine] = await testEngines();
const [host] = await dockerHosts();
if (engine === undefined || host === undefined) throw new Error('no engine');

function run(docker: DockerHost, image: string, script: string): Promise<Buffer> {
  return docker.docker(['run', '--rm', '--user', '0', '--network', 'none', image, 'bash', '-c', script]);
}

/** The sections of a text that begin with `== NAME`. */
function sections(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split(/^== /m)
      .slice(1)
      .map((section) => {
        const [name = '', ...lines] = section.split('\n');
        return [name, lines.map((line) => line.trim()).filter((line) => line !== '')] as const;
      }),
  );
}

/** What the real loader lists, without links on the way: folders have many names. */
function fromLdd(lines: readonly string[], tree: FileTree): readonly string[] {
  const found = lines.flatMap((line) => {
    const [, name = '', path] = /^(\S+) => (\S+)/.exec(line) ?? [];
    if (path === undefined || path.includes('/ld-linux')) return [];
    const resolved = tree.resolve(path);
    return [path === 'not' ? `${name} not found` : resolved.kind === 'found' ? resolved.path : path];
  });
  return [...new Set(found)].toSorted();
}

/** What our loader makes of a file, in the same form. */
function ldd(index: RunImageIndex, tree: FileTree, loader: DynamicLoader, path: string): readonly string[] {
  const found = tree.resolve(path);
  if (found.kind !== 'found' || found.entry.kind !== 'file' || found.entry.content.kind !== 'linked') return ['no ELF'];
  const { elf } = found.entry.content;
  const interpreter = tree.resolve('/lib64/ld-linux-x86-64.so.2');
  if (interpreter.kind !== 'found' || interpreter.entry.kind !== 'file') throw new Error('no loader');
  const { content } = interpreter.entry;
  const outcome = loadProgram(
    loader,
    { path: found.path, elf: { ...elf, interpreter: elf.interpreter ?? '/lib64/ld-linux-x86-64.so.2' } },
    { isDeep: true, interpreter: content.kind === 'linked' ? content.elf : null },
  );
  expect(outcome.missingVersions).toEqual([]);
  expect(index.system).toBe('glibc');
  return [
    ...outcome.files.slice(1).map((file) => file.realPath),
    ...new Set(outcome.missingLibraries.map(({ soname }) => `${soname} not found`)),
  ].toSorted();
}

test('for each program and library of the run image our loader finds what the real one finds', async () => {
  const index = await runImageIndex(engine, 'heroku/heroku:24');
  expect(index.target).toEqual({ machine: 62, bits: 64, order: 'little' });
  expect(index.loaderFolders).toContain('/usr/lib/x86_64-linux-gnu');
  const tree = new FileTree({ slug: new Map(), image: index.entries });
  const { folders: builtIn, lib } = builtInFolders(tree, 62);
  const folders = { libraryPath: [], cached: index.loaderFolders, builtIn, lib, platform: platformName(62) };
  const loader = new DynamicLoader(tree, folders);
  const script = `find /usr/bin /usr/sbin /usr/lib /usr/libexec -type f | while read -r file; do
    LC_ALL=C IFS= read -r -N 4 magic <"$file"; [ "$magic" = $'\\x7fELF' ] || continue
    echo "== $file"
    LD_TRACE_LOADED_OBJECTS=1 /lib64/ld-linux-x86-64.so.2 "$file" 2>/dev/null
  done`;
  const listed = sections((await run(host, 'heroku/heroku:24', script)).toString());
  expect(listed.size).toBeGreaterThan(200);
  const ours = new Map([...listed.keys()].map((path) => [path, ldd(index, tree, loader, path)]));
  const theirs = new Map([...listed].map(([path, lines]) => [path, fromLdd(lines, tree)]));
  const differing = [...theirs].filter(([path, lines]) => JSON.stringify(lines) !== JSON.stringify(ours.get(path)));
  expect(differing.map(([path, lines]) => ({ path, theirs: lines, ours: ours.get(path) }))).toEqual([]);
});

test('of each library of the build image our reader reads what readelf prints', async () => {
  const index = await runImageIndex(engine, 'heroku/heroku:24-build');
  const script = `find /usr/lib/x86_64-linux-gnu /usr/bin -maxdepth 1 -type f -print0 | LC_ALL=C xargs -0 readelf -dVW 2>/dev/null |
    grep -E '^File: |NEEDED|SONAME|RUNPATH|RPATH|Version: |Index: |Flags: ' | sed 's/^File: /== /'`;
  const printed = sections((await run(host, 'heroku/heroku:24-build', script)).toString());
  expect(printed.size).toBeGreaterThan(200);
  let compared = 0;
  for (const [path, lines] of printed) {
    const entry = index.entries.get(path);
    if (entry?.kind !== 'file' || entry.content.kind !== 'linked') continue;
    compared += 1;
    const { elf } = entry.content;
    const bracketed = (tag: string) =>
      lines.flatMap((line) => (line.includes(`(${tag})`) ? [/\[(.*)\]/.exec(line)?.[1] ?? '?'] : []));
    const needs = lines.flatMap((line) => {
      const file = /File: (\S+)/.exec(line)?.[1];
      const name = /Name: (\S+)\s+Flags: (?!.*WEAK)/.exec(line)?.[1];
      const isNeed = line.includes('Version: ');
      return file !== undefined
        ? [`file ${file}`]
        : name !== undefined && isNeed && !line.includes('Index:')
          ? [name]
          : [];
    });
    const definitions = lines.flatMap((line) =>
      line.includes('Index:') && !/Flags: BASE/.test(line) ? [/Name: (\S+)/.exec(line)?.[1] ?? '?'] : [],
    );
    expect([path, elf.needed, [elf.soname], [elf.runpath], [elf.rpath]]).toEqual([
      path,
      bracketed('NEEDED'),
      [bracketed('SONAME')[0] ?? null],
      [bracketed('RUNPATH')[0] ?? null],
      [bracketed('RPATH')[0] ?? null],
    ]);
    expect([path, elf.requires.flatMap(({ library, versions }) => [`file ${library}`, ...versions])]).toEqual([
      path,
      needs,
    ]);
    expect([path, elf.defines]).toEqual([path, definitions]);
  }
  expect(compared).toBeGreaterThan(200);
});
