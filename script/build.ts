/** Bundles the entries into dist/, with the licences of what is in them. `--check` only says whether dist/ is what the sources give. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyLicences } from './licences.ts';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'dist');

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    release: 'src/actions/release.ts',
    'rebuild-base': 'src/actions/rebuild-base.ts',
    cli: 'src/cli.ts',
    'actions-cache-client': 'src/base/store/actions-cache-client.ts',
  },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  keepNames: true,
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  outdir: 'dist',
  write: false,
  chunkNames: 'shared-[hash]',
  // An engine over ssh is refused, so its client, with native code, is never loaded.
  alias: { ssh2: './script/no-ssh.cjs' },
  external: ['*.node'],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
});

const made = new Map([
  ...outputFiles.map(({ path, contents }): [string, Buffer] => [basename(path), Buffer.from(contents)]),
  ['licenses.txt', Buffer.from(thirdPartyLicences(metafile, root))],
]);
const committed = readFolder(target);
const differing = [...new Set([...made.keys(), ...committed.keys()])].filter(
  (name) => !same(made.get(name), committed.get(name)),
);

if (process.argv.includes('--check')) {
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources give (${differing.join(', ')}). Run 'npm run build' and commit dist/.`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(target, { recursive: true });
  for (const name of differing) replace(join(target, name), made.get(name));
}

function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}

/** A name that nothing is made for any more goes. */
function replace(file: string, contents: Buffer | undefined): void {
  if (contents === undefined) rmSync(file);
  else {
    writeFileSync(file, contents);
    chmodSync(file, contents.subarray(0, 2).equals(Buffer.from('#!')) ? 0o755 : 0o644);
  }
}
