import type { AppFolder } from './app-folder.ts';
import type { TemplateName } from './templates.ts';

/** A platform that the app's files speak of. */
export interface DetectedPlatform {
  readonly template: TemplateName;
  /** The file that says so. */
  readonly evidence: string;
}

interface Platform {
  readonly template: TemplateName;
  /** The path that says so best; undefined where none does. */
  readonly evidence: (paths: readonly string[]) => string | undefined;
}

const among =
  (...names: readonly string[]) =>
  (paths: readonly string[]) =>
    names.find((name) => paths.includes(name));
const matching = (pattern: RegExp) => (paths: readonly string[]) => paths.find((path) => pattern.test(path));

/**
 * In the order in which Heroku asks its buildpacks, and by the files that each looks for (their `bin/detect`):
 * https://devcenter.heroku.com/articles/buildpacks#officially-supported-buildpacks. Static sites, which Heroku has no buildpack
 * for any more, come last.
 */
const platforms: readonly Platform[] = [
  { template: 'ruby', evidence: among('Gemfile') },
  { template: 'node', evidence: among('package.json') },
  {
    template: 'python',
    evidence: among(
      ...['requirements.txt', 'pyproject.toml', 'uv.lock', 'Pipfile', 'Pipfile.lock', 'poetry.lock', 'pdm.lock'],
      ...['setup.py', 'setup.cfg', '.python-version', 'runtime.txt', 'manage.py', 'app.py', 'main.py', 'server.py'],
    ),
  },
  {
    template: 'java',
    evidence: among(
      ...['pom.xml', 'gradlew', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    ),
  },
  {
    template: 'scala',
    evidence: matching(/^(?:[^/]+\.sbt|project\/build\.properties|project\/[^/]+\.scala)$/),
  },
  { template: 'php', evidence: among('composer.json', 'index.php') },
  { template: 'go', evidence: among('go.mod') },
  { template: 'dotnet', evidence: matching(/^[^/]+\.(?:[cfv][sb]proj|slnx?)$/) },
  { template: 'static', evidence: among('static.json', 'index.html', 'public/index.html') },
];

/** The platforms of an app, the one that Heroku would take first; none where no file speaks of one. */
export async function detectPlatforms(folder: AppFolder): Promise<readonly DetectedPlatform[]> {
  const below = async (name: string) => (await folder.list(name)).map((each) => `${name}/${each}`);
  const paths = [...folder.names, ...(await below('project')), ...(await below('public'))];
  return platforms.flatMap(({ template, evidence }) => {
    const found = evidence(paths);
    return found === undefined ? [] : [{ template, evidence: found }];
  });
}
