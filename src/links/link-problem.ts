/** Where the image that the app was built on has a library. */
export interface BasePlace {
  /** Absolute, as `showPath` writes it. */
  readonly path: string;
  /** Null if no package owns it. */
  readonly package: string | null;
}

/** A folder of the slug for what is to be copied. */
export interface CopyPlace {
  /** Absolute. */
  readonly folder: string;
  /** Whether the loader looks there already. */
  readonly isSearched: boolean;
}

/** What a dyno would not have. Names are as `showPath` writes them. */
export type MissingThing =
  /** A library that is nowhere in the slug, and not where the loader looks in the run image. */
  | { readonly kind: 'library'; readonly soname: string; readonly inBase: BasePlace | null; readonly copyTo: CopyPlace }
  /** A library in the slug, where a program's loader does not look. */
  | { readonly kind: 'unsearched'; readonly soname: string; readonly liesIn: string }
  /** A library that is older than what was linked against. */
  | {
      readonly kind: 'version';
      readonly soname: string;
      readonly versions: readonly string[];
      /** The newest version of that kind that the library defines. */
      readonly newest: string | null;
      /** Absolute path of the library. */
      readonly library: string;
      /** Name and version of the run image's package that owns it. */
      readonly owner: string | null;
      readonly inBase: BasePlace | null;
      readonly copyTo: CopyPlace;
    }
  /** The loader that a program asks for. */
  | { readonly kind: 'loader'; readonly path: string }
  /** What runs a script: an absolute path, or a command that `env` looks for. */
  | { readonly kind: 'script'; readonly interpreter: string; readonly endsInCarriageReturn: boolean }
  /** What a symbolic link leads to. */
  | { readonly kind: 'link'; readonly target: string; readonly inBase: BasePlace | null }
  /** All programs are for another machine. */
  | { readonly kind: 'architecture'; readonly is: string; readonly runImageIs: string };

/** A thing that is missing, and the files that need it. */
export interface LinkProblem {
  readonly missing: MissingThing;
  /**
   * False where it may well never be used: a plug-in's library that the image that the app was built on has not either,
   * a script in a folder of dependencies, a driver.
   */
  readonly isCertain: boolean;
  /** How many files need it. */
  readonly count: number;
  /** The first of them, below `/app`, sorted: 10 at most. */
  readonly neededBy: readonly string[];
}
