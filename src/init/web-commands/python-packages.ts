import type { AppFolder } from '../app-folder.ts';
import { readRequirements } from '../files/requirements-file.ts';
import { tomlNames, tomlStrings } from '../files/toml-file.ts';

/** A package that an app lists itself. */
interface ListedPackage {
  /** As the index knows it: https://peps.python.org/pep-0503/#normalized-names */
  readonly name: string;
  readonly extras: readonly string[];
}

/** Names of the packages that an app lists itself, in whichever file it does; with FastAPI's `standard` comes uvicorn. */
export async function listedPackages(folder: AppFolder): Promise<ReadonlySet<string>> {
  const requirements = (await readRequirements(folder)).flatMap((each) =>
    each.kind === 'package' ? [readPackage(each.place.text)] : [],
  );
  const packages = [...requirements, ...(await ofProject(folder)), ...(await ofPipfile(folder))];
  const names = packages.map(({ name }) => name);
  const bringsServer = packages.some(
    ({ name, extras }) => name === 'fastapi' && extras.some((extra) => extra === 'standard' || extra === 'all'),
  );
  return new Set(bringsServer ? [...names, 'uvicorn'] : names);
}

async function ofProject(folder: AppFolder): Promise<readonly ListedPackage[]> {
  const file = 'pyproject.toml';
  const text = await folder.read(file);
  if (text === null) return [];
  const poetry = ['tool', 'poetry', 'dependencies'];
  return [
    ...tomlStrings(text, { file, path: ['project', 'dependencies'] }).map(readPackage),
    ...tomlNames(text, { file, path: poetry }).map((name) =>
      withExtras(name, tomlStrings(text, { file, path: [...poetry, name, 'extras'] })),
    ),
  ];
}

async function ofPipfile(folder: AppFolder): Promise<readonly ListedPackage[]> {
  const file = 'Pipfile';
  const text = await folder.read(file);
  if (text === null) return [];
  return tomlNames(text, { file, path: ['packages'] }).map((name) =>
    withExtras(name, tomlStrings(text, { file, path: ['packages', name, 'extras'] })),
  );
}

/** Of `fastapi[standard]>=0.115 ; python_version > "3.9"` the name and its extras. */
function readPackage(text: string): ListedPackage {
  const [, name = '', extras = ''] = /^\s*([\w.-]+)\s*(?:\[([^\]]*)\])?/.exec(text) ?? [];
  return withExtras(name, extras.split(','));
}

function withExtras(name: string, extras: readonly string[]): ListedPackage {
  const normal = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[-_.]+/g, '-');
  return { name: normal(name), extras: extras.map(normal) };
}
