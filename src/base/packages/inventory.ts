/** A package that is installed in an image. */
export interface Package {
  /** With `:architecture` behind it where that is not the image's own. */
  readonly name: string;
  readonly version: string;
  /** The source package; null where it has the same name. */
  readonly source: string | null;
  /**
   * Whether this version came from a security suite, as far as the image's package lists know: false only where the lists
   * of the same publisher hold a security suite that does not have it; null for unknown.
   */
  readonly security: boolean | null;
}

/** A shared object outside `/app`. */
export interface Library {
  /** Absolute, without symbolic links at its top (`/usr/lib`, not `/lib`), as `showPath` writes it. */
  readonly path: string;
  /** The name of the package that owns it; null if none does. */
  readonly package: string | null;
  /** MD5 of its content in lower-case hex, as the package says it; null for links and where it is not known. */
  readonly md5: string | null;
}

/** What is installed in an image. Packages are read of dpkg alone; those of apk and rpm are not covered. */
export type PackageInventory =
  | {
      readonly kind: 'dpkg';
      /** Sorted by name. */
      readonly packages: readonly Package[];
      /** Sorted by path. */
      readonly libraries: readonly Library[];
    }
  | {
      /** `unreadable`: its package database is damaged, or larger than any that is known. */
      readonly kind: 'apk' | 'rpm' | 'none' | 'unreadable';
      readonly libraries: readonly Library[];
    };

/** The packages that are known of an image. */
export function packagesOf(inventory: PackageInventory): readonly Package[] {
  return inventory.kind === 'dpkg' ? inventory.packages : [];
}

/** Orders by a text, unit by unit: the same everywhere, whatever the locale. */
export function byText<T>(text: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
