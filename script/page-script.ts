import { build, type Metafile } from 'esbuild';

/** The module that holds the script, and what went into it. */
export interface PageScript {
  /** From the root. */
  readonly file: string;
  readonly text: string;
  readonly outputs: Metafile['outputs'];
}

/**
 * Bundles the script of the treemap page as a module of src/ that holds it as text. It is committed, so that the sources run
 * as they are, in tests and without a build.
 */
export async function buildPageScript(root: string): Promise<PageScript> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['browser/treemap/main.ts'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    lineLimit: 120,
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    outdir: 'page-script',
    write: false,
  });
  const lines = (outputFiles[0]?.text ?? '').trimEnd().split('\n');
  const text = `// Made from browser/treemap by \`npm run build\`.
// biome-ignore-all format: it is made
// biome-ignore-all lint: it is made

/** What runs in the page of a treemap. It holds code of d3-hierarchy: its licence is in dist/licenses.txt. */
export const treemapScript: string = [
${lines.map((line) => `  ${JSON.stringify(line)},`).join('\n')}
].join('\\n');
`;
  return { file: 'src/treemap/treemap-script.ts', text, outputs: metafile.outputs };
}
