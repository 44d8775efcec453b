import type { PlacedKind } from './advice-subjects.ts';

/** A place that some advice is about: files or folders of that name, in folders that fit. */
export interface AdvicePlace {
  readonly kind: PlacedKind;
  readonly type: 'file' | 'folder';
  /** A name or `*` and an ending, as `.slugignore` would have it. */
  readonly name: string;
  /** What the path of the folder above it looks like, from `/app` on, empty for `/app` itself. */
  readonly within: RegExp;
  /** What must be there, from the folder above it. */
  readonly beside: string | null;
  /** What must not be there, from the folder above it. */
  readonly notBeside: readonly string[];
}

const anywhere = /^/;
const belowModules = /(^|\/)node_modules(\/|$)/;
/** The root of an npm package; `node_modules/@scope` is none. */
const nodePackage = /(^|\/)node_modules\/(@[^/]+\/)?[^/@.][^/]*$/;
const pythonPackage = /(^|\/)(site|dist)-packages\/[^/]/;
const gem = /(^|\/)gems\/[^/]+-\d[^/]*$/;

function place(
  kind: PlacedKind,
  type: AdvicePlace['type'],
  names: readonly string[],
  {
    within = anywhere,
    beside = null,
    notBeside = [],
  }: Partial<Pick<AdvicePlace, 'within' | 'beside' | 'notBeside'>> = {},
): readonly AdvicePlace[] {
  return names.map((name) => ({ kind, type, name, within, beside, notBeside }));
}

/**
 * Where to find each. Narrow on purpose: `cache`, `doc` and `test` are also names of folders that hold code, so they count
 * only where a package manager puts them. The licence beside a package's code is not advised against: who ships the one has
 * to ship the other.
 */
export const advicePlaces: readonly AdvicePlace[] = [
  // The one at the root always stays out, see `slugExclusion`.
  ...place('git', 'folder', ['.git'], { within: /./ }),
  ...place('npm-cache', 'folder', ['.npm', '_cacache']),
  // With Plug'n'Play, Yarn runs the packages right out of its cache.
  ...place('yarn-cache', 'folder', ['cache'], {
    within: /(^|\/)\.yarn$/,
    beside: '../node_modules',
    notBeside: ['../.pnp.cjs', '../.pnp.js'],
  }),
  ...place('yarn-cache', 'folder', ['yarn', 'pnpm'], { within: /(^|\/)\.cache$/ }),
  ...place('yarn-cache', 'folder', ['.yarn-cache', '.pnpm-store']),
  ...place('pip-cache', 'folder', ['pip', 'uv'], { within: /(^|\/)\.cache$/ }),
  ...place('pip-cache', 'folder', ['cache', 'artifacts'], { within: /(^|\/)\.cache\/pypoetry$/ }),
  // Deeper below, gems have folders of code with that name.
  ...place('bundler-cache', 'folder', ['cache'], { within: /(^|\/)(vendor\/bundle|\.bundle)\/[^/]+\/\d[^/]*$/ }),
  ...place('bundler-cache', 'folder', ['cache'], { within: /(^|\/)(\.bundle|gems\/\d[^/]*)$/ }),
  ...place('maven-cache', 'folder', ['.m2']),
  ...place('gradle-cache', 'folder', ['.gradle']),
  ...place('sbt-cache', 'folder', ['.ivy2', '.sbt', '.coursier']),
  ...place('sbt-cache', 'folder', ['coursier'], { within: /(^|\/)\.cache$/ }),
  ...place('go-cache', 'folder', ['mod'], { within: /(^|\/)go\/pkg$/ }),
  ...place('go-cache', 'folder', ['go-build'], { within: /(^|\/)\.cache$/ }),
  ...place('apt-lists', 'folder', ['lists'], { within: /(^|\/)var\/lib\/apt$/ }),
  ...place('apt-lists', 'folder', ['apt'], { within: /(^|\/)var\/cache$/ }),
  ...place('build-cache', 'folder', ['.cache'], { within: /(^|\/)node_modules$/ }),
  ...place('build-cache', 'folder', ['cache'], { within: /(^|\/)\.next$/ }),
  ...place('debug-symbols', 'folder', ['.build-id', '*.dSYM']),
  ...place('debug-symbols', 'folder', ['debug'], { within: /(^|\/)usr\/lib$/ }),
  ...place('debug-symbols', 'file', ['*.debug', '*.debuginfo', '*.pdb', '*.dwp']),
  ...place('source-maps', 'file', ['*.js.map', '*.mjs.map', '*.cjs.map', '*.css.map', '*.d.ts.map'], {
    within: belowModules,
  }),
  ...place('documentation', 'folder', ['man', 'doc', 'info', 'gtk-doc'], { within: /(^|\/)share$/ }),
  ...place('documentation', 'folder', ['doc', 'docs', 'man'], { within: nodePackage }),
  ...place('documentation', 'folder', ['doc'], { within: /(^|\/)(vendor\/bundle\/[^/]+|lib\/ruby\/gems)\/\d[^/]*$/ }),
  ...place('documentation', 'folder', ['man'], { within: anywhere, beside: 'lib/modules' }),
  ...place('documentation', 'file', ['README.md', 'Readme.md', 'readme.md', 'CHANGELOG.md', 'HISTORY.md'], {
    within: belowModules,
  }),
  ...place('dependency-tests', 'folder', ['test', 'tests', '__tests__'], { within: nodePackage }),
  ...place('dependency-tests', 'folder', ['tests'], { within: pythonPackage }),
  ...place('dependency-tests', 'folder', ['spec', 'test'], { within: gem }),
  ...place('static-libraries', 'file', ['*.a', '*.h', '*.hh', '*.hpp', '*.hxx']),
  // Modules of libtool, such as those of ImageMagick, have no `lib` in their name and are loaded by their .la file.
  ...place('static-libraries', 'file', ['lib*.la']),
  ...place('jdk-sources', 'folder', ['jmods'], { beside: 'lib/modules' }),
  ...place('jdk-sources', 'file', ['src.zip'], { beside: 'modules' }),
  ...place('jdk-sources', 'file', ['src.zip'], { beside: 'jre/lib/rt.jar' }),
];
