/**
 * Brings the treemap page's script and the templates of `init` into src/, and bundles the entries into dist/, with the licences
 * of what is in them. `--check` only says whether both are what the sources give. `--maps FOLDER` bundles into that folder, with
 * source maps; the names of what entries share differ there from those in dist/.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { thirdPartyLicences } from './licences.ts';
import { buildPageScript } from './page-script.ts';
import { makeTemplateTexts } from './template-texts.ts';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'dist');

/** Of our own package.json, bundles need the version alone: they must not change with a script or a development dependency. */
const versionAlone: Plugin = {
  name: 'version-alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /package\.json$/ }, ({ path }) => {
      if (path !== join(root, 'package.json')) return null;
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    }),
};

/** What our libraries load and we never use: each would bring its packages into dist, and each run would load them. */
const leftOut = [
  // Engines over ssh are refused.
  'ssh2',
  // Builds go through the docker CLI, which talks to BuildKit itself.
  ...['@grpc/grpc-js', '@grpc/proto-loader', 'protobufjs'],
  // What is uploaded as an artifact is one file as it is, and nothing is downloaded.
  ...['archiver', 'unzip-stream'],
];

/**
 * Of `@actions/core` and `@actions/tool-cache` we use nothing that goes over HTTP; the cache client has its own from elsewhere. A
 * module of its own stands in for it: one file that is reached in two ways, here and by its name, makes a build that differs from
 * the next.
 */
const unusedHttp: Plugin = {
  name: 'unused-http',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^@actions\/http-client/ }, ({ importer, path }) =>
      /@actions\/(core|tool-cache)\/lib\/[^/]+$/.test(importer) ? { path, namespace: 'unused' } : null,
    );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/**
 * Imported as an ES module, node:http gives all of its exports at once, and its WebSocket loads a whole web client: a sixth of
 * the time in which a run starts. Required, it gives what is asked for.
 */
const httpRequired: Plugin = {
  name: 'http-required',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:http$/ }, ({ kind, path }) =>
      kind === 'require-call' ? null : { path, namespace: 'required' },
    );
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({ contents: `module.exports = require('${path}')` }));
  },
};

const {
  values: { check: isCheck, maps },
} = parseArgs({ options: { check: { type: 'boolean', default: false }, maps: { type: 'string' } } });

// First, for the bundles hold them as text.
const page = await buildPageScript(root);
const madeModules = [page, makeTemplateTexts(root)].filter(({ file, text }) => {
  const path = join(root, file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (!isCheck && maps === undefined) for (const { file, text } of madeModules) writeFileSync(join(root, file), text);

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    release: 'src/actions/release.ts',
    'rebuild-base': 'src/actions/rebuild-base.ts',
    'slug-comment': 'src/actions/slug-comment.ts',
    post: 'src/actions/post.ts',
    cli: 'src/cli.ts',
    'actions-cache-client': 'src/actions-cache/actions-cache-client.ts',
    'artifact-client': 'src/artifacts/artifact-client.ts',
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
  sourcemap: maps === undefined ? false : 'external',
  outdir: 'dist',
  write: false,
  chunkNames: 'shared-[hash]',
  alias: Object.fromEntries(leftOut.map((name) => [name, './script/left-out.cjs'])),
  external: ['*.node'],
  plugins: [versionAlone, unusedHttp, httpRequired],
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
});

const made = new Map([
  ...outputFiles.map(({ path, contents }): [string, Buffer] => [basename(path), Buffer.from(contents)]),
  ['licenses.txt', Buffer.from(thirdPartyLicences({ ...metafile.outputs, ...page.outputs }, root))],
]);
const committed = readFolder(target);
const differing = [...new Set([...made.keys(), ...committed.keys()])].filter(
  (name) => !same(made.get(name), committed.get(name)),
);

if (maps !== undefined) {
  mkdirSync(maps, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(maps, basename(path)), contents);
} else if (isCheck) {
  const stale = [...madeModules.map(({ file }) => file), ...differing.map((name) => `dist/${name}`)];
  if (stale.length > 0) {
    console.error(`Not what the sources give: ${stale.join(', ')}. Run 'npm run build' and commit what it writes.`);
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
