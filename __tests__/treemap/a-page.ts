import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ManifestEntry } from '../../src/slug/manifest.ts';
import { type TreemapPage, treemapPage } from '../../src/treemap/treemap-page.ts';
import { aFile, entriesOf } from '../slug/a-manifest.ts';

/** A page about these entries; the slug is as large as their shares add up to. */
export function aPage(entries: readonly ManifestEntry[], given: Partial<TreemapPage> = {}): string {
  const manifest = {
    entries,
    uncompressedBytes: entries.reduce((sum, { size }) => sum + size, 0),
    contentDigest: '0'.repeat(64),
  };
  const sizeBytes = entries.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
  return treemapPage({ title: 'slug.tgz', manifest, sizeBytes, knowsBase: true, ...given });
}

/** Writes a page; its address. */
export async function written(folder: string, html: string): Promise<string> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

const KB = 1024;

/** Of 1,000 KB: a base's library of 600, the app's two of 300 and 100 KB. */
export const someEntries = entriesOf([
  aFile('.jdk/lib/modules', { origin: 'base', compressedBytes: 600 * KB, size: 1200 * KB }),
  aFile('lib/app.jar', { compressedBytes: 300 * KB, size: 310 * KB }),
  aFile('lib/deep/other.jar', { compressedBytes: 100 * KB, size: 2000 * KB }),
]).map((entry) => (entry.type === 'directory' ? { ...entry, compressedBytes: 0 } : entry));

/** So many files, in folders of a hundred. */
export function manyEntries(files: number): readonly ManifestEntry[] {
  return entriesOf(
    Array.from({ length: files }, (_, index) => {
      const path = `node_modules/package-${Math.floor(index / 100)}/${index % 2 === 0 ? 'lib' : 'dist/esm'}/file-${index}.js`;
      const compressedBytes = 500 + ((index * 7919) % 20_011);
      return {
        ...aFile('x'),
        path,
        compressedBytes,
        size: compressedBytes * 3,
        origin: index % 5 === 0 ? 'base' : 'app',
      };
    }),
  );
}
