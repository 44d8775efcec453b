/** What can be told of a kind of advice before anything is found; in markdown, with code between backticks. */
export interface AdviceSubject {
  readonly title: string;
  /** What keeps it out of the image at all: a Dockerfile step, or a line of .dockerignore. */
  readonly build: string;
  /** When it must stay after all; null if never. */
  readonly caution: string | null;
}

const rerun = 'Only where a process of the Procfile runs the build tool itself does the dyno need it.';

/** What is found by its name and place alone. */
const placedSubjects = {
  git: {
    title: 'Git history',
    build: 'Write `**/.git` in `.dockerignore`; after a `git clone` in a RUN, remove its `.git` in the same RUN.',
    caution: null,
  },
  'npm-cache': {
    title: 'Cache of npm',
    build: 'Install by `RUN npm ci --cache /tmp/npm && rm -rf /tmp/npm`.',
    caution: null,
  },
  'yarn-cache': {
    title: 'Cache of yarn or pnpm',
    build:
      'Run `yarn cache clean --all` (`pnpm store prune`) in the RUN that installs, or keep the cache outside /app.',
    caution: null,
  },
  'pip-cache': {
    title: 'Cache of pip, Poetry or uv',
    build: 'Install by `pip install --no-cache-dir` (`uv --no-cache`), or keep the cache outside /app.',
    caution: null,
  },
  'bundler-cache': {
    title: 'Cache of bundler',
    build: 'Put `&& rm -rf vendor/bundle/*/*/cache` behind `bundle install` in the same RUN.',
    caution: null,
  },
  'maven-cache': {
    title: 'Repository of Maven',
    build: 'Build by `mvn -Dmaven.repo.local=/tmp/m2`, so that only the jar is left below /app.',
    caution: rerun,
  },
  'gradle-cache': {
    title: 'Cache of Gradle',
    build: 'Set `ENV GRADLE_USER_HOME=/tmp/gradle` for the build, so that only what it makes is left below /app.',
    caution: rerun,
  },
  'sbt-cache': {
    title: 'Caches of sbt, Ivy or Coursier',
    build: 'Build with `-Dsbt.ivy.home=/tmp/ivy -Dsbt.boot.directory=/tmp/sbt` and `COURSIER_CACHE=/tmp/coursier`.',
    caution: rerun,
  },
  'go-cache': {
    title: 'Caches of Go',
    build: 'Build with `ENV GOMODCACHE=/tmp/go-mod GOCACHE=/tmp/go-build`: a Go program needs neither to run.',
    caution: null,
  },
  'apt-lists': {
    title: 'Package lists and archives of apt',
    build: 'End the RUN that installs with `&& rm -rf /app/var/lib/apt/lists /app/var/cache/apt`.',
    caution: null,
  },
  'build-cache': {
    title: "Build tools' cache of compiled files",
    build: 'Remove it in the RUN that builds, e.g. `&& rm -rf .next/cache node_modules/.cache`.',
    caution: 'What makes it anew on the dyno starts more slowly the first time.',
  },
  'debug-symbols': {
    title: 'Debug symbols',
    build: 'Leave out the `-dbg` and `-dbgsym` packages, or remove them in the RUN that installs.',
    caution: 'Without a `.pdb` file, the stack traces of .NET have no line numbers.',
  },
  'source-maps': {
    title: 'Source maps of dependencies',
    build: "Put `&& find node_modules -name '*.map' -delete` behind the installation in the same RUN.",
    caution: 'With `--enable-source-maps`, stack traces name lines of the compiled files instead.',
  },
  documentation: {
    title: 'Documentation of dependencies',
    build: 'Remove it in the RUN that installs; gems come without by `gem: --no-document` in `.gemrc`.',
    caution: 'A program that shows its own help may read it: try it.',
  },
  'dependency-tests': {
    title: 'Tests of dependencies',
    build: 'Remove them in the RUN that installs.',
    caution: 'Some packages load files of their tests when they run: try it, by booting the slug without them.',
  },
  'static-libraries': {
    title: 'Static libraries and headers',
    build: 'Remove them in the RUN that compiles against them: only a compiler has use for them.',
    caution: 'What compiles on the dyno, as some numeric Python packages do, needs them.',
  },
  'jdk-sources': {
    title: 'Sources and modules of the JDK',
    build: 'Remove them in the RUN that unpacks the JDK, or make a smaller runtime by `jlink`.',
    caution: 'Only `jlink` and debuggers read them.',
  },
} as const satisfies Readonly<Record<string, AdviceSubject>>;

/** The kinds of advice that a name and its place decide. */
export type PlacedKind = keyof typeof placedSubjects;

/** What is found by comparing files, and not by names alone. */
const comparedSubjects = {
  secrets: {
    title: 'What looks like credentials',
    build: 'Name it in `.dockerignore`, and use config vars.',
    caution: null,
  },
  'duplicate-packages': {
    title: 'npm packages that are there twice in one version',
    build:
      'Run `npm dedupe` (`yarn dedupe`) and commit the lock file; for several `package.json` files, use one workspace.',
    caution: null,
  },
  'base-and-app': {
    title: 'Files of the app that the base holds as well',
    build:
      "Name them in `.dockerignore`, or put a link to the base's own in their place: `ONBUILD RUN ln -sf BASE_FILE APP_FILE`.",
    caution: null,
  },
} as const satisfies Readonly<Record<string, AdviceSubject>>;

/** Every kind of advice. */
export const adviceSubjects = { ...placedSubjects, ...comparedSubjects };

/** What advice can be about. */
export type AdviceKind = keyof typeof adviceSubjects;
