import { posix } from 'node:path';
import { type AdvicePlace, advicePlaces } from './advice-rules.ts';
import type { AdviceKind } from './advice-subjects.ts';
import type { ManifestEntry } from './manifest.ts';

/** Finds the places that advice is about among the paths of a slug, but for kinds that are not to be told. */
export class PlaceFinder {
  readonly #byName = new Map<string, AdvicePlace[]>();
  readonly #paths: ReadonlySet<string>;
  readonly #folders = new Map<string, PlacedRoot | null>();

  constructor(entries: readonly ManifestEntry[], untold: ReadonlySet<AdviceKind>) {
    this.#paths = new Set(entries.map(({ path }) => path));
    for (const place of advicePlaces.filter(({ kind }) => !untold.has(kind))) {
      const key = place.name.slice(place.name.indexOf('*') + 1);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), place]);
    }
  }

  /** The outermost place that an entry is or lies below; null if there is none. */
  of({ path, type }: ManifestEntry): PlacedRoot | null {
    if (type === 'directory') return this.#folder(path);
    return this.#folder(parentOf(path)) ?? this.#at(path, 'file');
  }

  /** The outermost place that a folder is or lies below. */
  #folder(path: string): PlacedRoot | null {
    if (path === '' || path === '.') return null;
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const found = this.#folder(parentOf(path)) ?? this.#at(path, 'folder');
    this.#folders.set(path, found);
    return found;
  }

  #at(path: string, type: AdvicePlace['type']): PlacedRoot | null {
    const parent = parentOf(path);
    const name = path.slice(parent === '' ? 0 : parent.length + 1);
    for (let from = 0; from >= 0; from = name.indexOf('.', from + 1)) {
      const found = this.#byName
        .get(name.slice(from))
        ?.find((place) => place.type === type && isNamed(place.name, name) && this.#fits(place, parent));
      if (found !== undefined) return { kind: found.kind, path, glob: found.name };
    }
    return null;
  }

  #fits({ within, beside, notBeside }: AdvicePlace, parent: string): boolean {
    const isThere = (path: string) => this.#paths.has(posix.join(parent, path));
    return within.test(parent) && (beside === null || isThere(beside)) && !notBeside.some(isThere);
  }
}

/** A file or folder that some advice is about, with all below it. */
export interface PlacedRoot {
  readonly kind: AdvicePlace['kind'];
  readonly path: string;
  /** What its last name was found by. */
  readonly glob: string;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isNamed(glob: string, name: string): boolean {
  const star = glob.indexOf('*');
  if (star < 0) return glob === name;
  // No wildcard takes a leading dot, see `globExpression`.
  return name.startsWith(glob.slice(0, star)) && name.endsWith(glob.slice(star + 1)) && (star > 0 || name[0] !== '.');
}
