import { copyCure, searchCure } from './link-cure.ts';
import type { LinkProblem, MissingThing } from './link-problem.ts';

/** Names of the images that a problem is between, as they are shown. */
export interface ImageNames {
  /** E.g. `heroku/heroku:24`. */
  readonly runImage: string;
}

/** A problem in one line: what is missing, who needs it, where it is, and what to do. */
export function linkMessage({ missing, count, neededBy, isCertain }: LinkProblem, names: ImageNames): string {
  const [first = '', second = ''] = neededBy;
  const who = count === 1 ? first : count === 2 ? `${first} and ${second}` : `${first} and ${count - 1} other files`;
  return `${describe(missing, { who, verb: (one, many) => (count === 1 ? one : many), isCertain, ...names })}`;
}

interface Telling extends ImageNames {
  readonly who: string;
  readonly verb: (one: string, many: string) => string;
  readonly isCertain: boolean;
}

function describe(missing: MissingThing, telling: Telling): string {
  const { who, verb, isCertain, runImage } = telling;
  switch (missing.kind) {
    case 'library':
      return describeLibrary(missing, telling);
    case 'version':
      return describeVersion(missing, telling);
    case 'unsearched':
      return `${who} ${verb('needs', 'need')} ${missing.soname}, which is in ${missing.liesIn}, where the loader does not look unless it is told. If nothing else tells it: ${searchCure(missing.liesIn)}`;
    case 'loader':
      return `${who} ${verb('asks', 'ask')} for the loader ${missing.path}, which is neither in the slug nor in ${runImage}: on a dyno ${verb('it', 'they')} cannot start ("No such file or directory"). Build ${verb('it', 'them')} on the build image of the stack, or link ${verb('it', 'them')} statically.`;
    case 'script':
      if (missing.endsInCarriageReturn) {
        return `${who} ${verb('asks', 'ask')} for the interpreter '${missing.interpreter}\\r': the first line ends as Windows ends lines, so no such program is found. Convert the line ends, e.g. by \`*.sh text eol=lf\` in .gitattributes.`;
      }
      return `${who} ${verb('runs', 'run')} by ${missing.interpreter}, which is neither in the slug nor in ${runImage}.${
        isCertain
          ? ` Install it below /app and name it in the first line or on PATH, or run the ${verb('script', 'scripts')} by something that is there.`
          : ' The dependencies that bring such scripts seldom run them; if the app does, install it below /app.'
      }`;
    case 'link':
      return `${who} ${verb('is a symbolic link', 'are symbolic links')} to ${missing.target}, which ${runImage} does not have${ownedBy(missing.inBase)}: what is outside /app is not in the slug. Put the file itself below /app: \`cp -L\` instead of \`ln -s\` in the Dockerfile.`;
    case 'architecture':
      return `${who} ${verb('is', 'are')} for ${missing.is}, and ${runImage} is for ${missing.runImageIs}: nothing in the slug can run there. Build for the platform of the stack (input platform).`;
  }
}

function describeLibrary(
  missing: MissingThing & { kind: 'library' },
  { who, verb, isCertain, runImage }: Telling,
): string {
  const { soname, inBase, copyTo } = missing;
  const what = `${who} ${verb('needs', 'need')} ${soname}, which is neither in the slug nor in ${runImage}`;
  if (inBase !== null) {
    return `${what}. The image that the app was built on has it as ${inBase.path}${packageOf(inBase)}. ${copyCure(inBase, copyTo)}`;
  }
  if (!isCertain) return `${what}, nor in the image that the app was built on. It is only missed if the app uses it.`;
  return `${what}. Install the package that has it, copy the library to ${copyTo.folder}${copyTo.isSearched ? '' : ' and add that folder to LD_LIBRARY_PATH in a script of /app/.profile.d'}.`;
}

function describeVersion(missing: MissingThing & { kind: 'version' }, { who, verb, runImage }: Telling): string {
  const { soname, versions, newest, library, owner, inBase, copyTo } = missing;
  const isInSlug = library.startsWith('/app/');
  const has = newest === null ? 'has none of that kind' : `ends at ${newest}`;
  const what = `${who} ${verb('needs', 'need')} ${listOf(versions)} of ${soname}, and ${library} ${isInSlug ? 'in the slug' : `of ${runImage}`}${owner === null ? '' : ` (package ${owner})`} ${has}`;
  if (versions.every((version) => version.startsWith('GLIBC_'))) {
    return `${what}: ${verb('it was', 'they were')} linked on a newer system. Build ${verb('it', 'them')} on the build image of the stack; the C library cannot be brought along.`;
  }
  if (isInSlug) return `${what}. Replace that copy by a newer one, or leave it out of the slug.`;
  if (inBase !== null) return `${what}. ${copyCure(inBase, copyTo)}`;
  return `${what}. Build ${verb('it', 'them')} on the build image of the stack, or bring a newer ${soname} below /app.`;
}

function packageOf({ package: name }: { readonly package: string | null }): string {
  return name === null ? '' : ` (package ${name})`;
}

function ownedBy(place: (MissingThing & { kind: 'link' })['inBase']): string {
  return place === null || place.package === null ? '' : ` (it is of package ${place.package})`;
}

function listOf(names: readonly string[]): string {
  if (names.length <= 3) return names.join(', ');
  return `${names.slice(-3).join(', ')} and ${names.length - 3} older versions`;
}
