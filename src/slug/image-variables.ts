/** An image's ENV by name; the last of a name counts. */
export function variablesOf(env: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    env.flatMap((entry): (readonly [string, string])[] => {
      const equals = entry.indexOf('=');
      return equals > 0 ? [[entry.slice(0, equals), entry.slice(equals + 1)]] : [];
    }),
  );
}

/** What becomes of a variable of the image. */
export type CarriedVariable =
  | {
      readonly kind: 'default';
      readonly name: string;
      readonly value: string;
      /** The run image's own, which counts as not set; null if it has none. */
      readonly runImageValue: string | null;
    }
  /** No shell can set a variable of that name. */
  | { readonly kind: 'unnameable'; readonly name: string };

/** What a dyno sets by itself: https://devcenter.heroku.com/articles/dynos#local-environment-variables */
const ofTheDyno: ReadonlySet<string> = new Set(['PORT', 'HOME', 'DYNO']);
/** What bash sets by itself and would not take, or not hand on. https://www.gnu.org/software/bash/manual/html_node/Bash-Variables.html */
const ofTheShell: ReadonlySet<string> = new Set([
  ...['_', 'BASHOPTS', 'BASH_VERSINFO', 'DIRSTACK', 'EUID', 'FUNCNAME', 'GROUPS', 'IFS', 'OLDPWD', 'PPID', 'PWD'],
  ...['SHELLOPTS', 'SHLVL', 'UID'],
]);
/** What is said to an installer while the image is built. */
const ofTheBuild: ReadonlySet<string> = new Set(['DEBIAN_FRONTEND']);

/** The variables that a dyno lacks or has otherwise, by name; PATH, which is joined and not replaced, is none of them. */
export function carriedVariables(
  image: ReadonlyMap<string, string>,
  runImage: ReadonlyMap<string, string>,
): readonly CarriedVariable[] {
  const differing = [...image].filter(
    ([name, value]) =>
      runImage.get(name) !== value &&
      name !== 'PATH' &&
      !ofTheDyno.has(name) &&
      !ofTheShell.has(name) &&
      !ofTheBuild.has(name),
  );
  return differing
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) =>
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
        ? { kind: 'default', name, value, runImageValue: runImage.get(name) ?? null }
        : { kind: 'unnameable', name },
    );
}

/** The folders in the image's PATH that the run image's lacks, in their order, each once. */
export function newPathFolders(
  image: ReadonlyMap<string, string>,
  runImage: ReadonlyMap<string, string>,
): readonly string[] {
  const known = new Set((runImage.get('PATH') ?? '').split(':'));
  // An empty one would mean wherever the process is.
  const folders = (image.get('PATH') ?? '').split(':').filter((folder) => folder !== '' && !known.has(folder));
  return [...new Set(folders)];
}
