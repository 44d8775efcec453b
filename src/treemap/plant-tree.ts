import type { Manifest, ManifestEntry } from '../slug/manifest.ts';
import { TREE_KINDS, type TreeKind, type TreeRow } from './slug-tree.ts';

/** Deeper than any app, and shallow enough for whatever walks the tree. */
const MOST_LEVELS = 64;

interface Plant {
  kind: TreeKind;
  compressedBytes: number;
  uncompressedBytes: number;
  isBase: boolean;
  readonly children: Map<string, Plant>;
}

/**
 * The entries of a slug as a tree of folders. A slug of somebody else may leave out folders, or have a name twice or as both
 * file and folder: what is missing is made up, and bytes of one name are added up.
 */
export function plantTree({ entries }: Pick<Manifest, 'entries'>): TreeRow {
  const root = newPlant('folder');
  for (const entry of entries) grow(placeOf(root, entry), entry);
  return rowOf('', root);
}

function placeOf(root: Plant, { path, type }: ManifestEntry): Plant {
  let place = root;
  for (const name of namesOf(path)) {
    // What has something below it is a folder, whatever else it was called before.
    place.kind = 'folder';
    const child = place.children.get(name) ?? newPlant(type === 'directory' ? 'folder' : type);
    place.children.set(name, child);
    place = child;
  }
  return place;
}

function namesOf(path: string): readonly string[] {
  if (path === '.') return [];
  const names = path.split('/');
  const outer = MOST_LEVELS - 1;
  return names.length <= MOST_LEVELS ? names : [...names.slice(0, outer), names.slice(outer).join('/')];
}

function grow(plant: Plant, { size, compressedBytes, origin }: ManifestEntry): void {
  plant.compressedBytes += compressedBytes;
  plant.uncompressedBytes += size;
  plant.isBase = origin === 'base';
}

function newPlant(kind: TreeKind): Plant {
  return { kind, compressedBytes: 0, uncompressedBytes: 0, isBase: false, children: new Map() };
}

function rowOf(name: string, { kind, compressedBytes, uncompressedBytes, isBase, children }: Plant): TreeRow {
  const rows = [...children].map(([childName, child]) => rowOf(childName, child));
  const tenths = Math.round(compressedBytes * 10) / 10;
  return [name, TREE_KINDS.indexOf(kind), tenths, uncompressedBytes, isBase ? 1 : 0, rows];
}
