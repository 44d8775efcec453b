import type { AppFolder } from '../app-folder.ts';
import { copyLine } from '../copy-line.ts';
import { type Requirement, readRequirements } from '../files/requirements-file.ts';
import { placeIn } from './dockerfile-place.ts';

/** A lockfile that is not there, and what requirements.txt takes of the app's own files, which the base does not have. */
export async function pythonFirstSteps(folder: AppFolder, dockerfile: string): Promise<readonly string[]> {
  if (!folder.names.includes('requirements.txt')) return missingLock(folder);
  const place = placeIn(dockerfile, /^COPY .*requirements\.txt/);
  const said = new Map<string, string>();
  for (const requirement of await readRequirements(folder)) {
    if (requirement.kind === 'package' || said.has(requirement.path)) continue;
    said.set(requirement.path, await sentence(requirement, { folder, place }));
  }
  return [...said.values()];
}

async function sentence(
  { kind, path, place: { file, line, text } }: Exclude<Requirement, { readonly kind: 'package' }>,
  { folder, place }: { readonly folder: AppFolder; readonly place: string },
): Promise<string> {
  const who = `${file}:${line} (${text})`;
  if (path === '..' || path.startsWith('../'))
    return `${who} takes what is outside of the app's folder. Put it into the folder, or take the line out.`;
  if (path === '.') {
    const cure = 'ONBUILD RUN python -m pip install --no-cache-dir --no-deps --editable .';
    return `${who} installs the app itself, whose files are not in the base. List what it needs there instead, and put at the end of the Dockerfile: ${cure}`;
  }
  const isFolder = kind === 'own' && (await folder.list(path)).length > 0;
  const copy = isFolder ? `COPY --chown=heroku:heroku ${path} ${path}` : copyLine(path);
  return `${who} takes ${path}, which the base does not have. Put under ${place}: ${copy}`;
}

async function missingLock(folder: AppFolder): Promise<readonly string[]> {
  const { names } = folder;
  if (['uv.lock', 'poetry.lock', 'Pipfile.lock'].some((name) => names.includes(name))) return [];
  const project = (await folder.read('pyproject.toml')) ?? '';
  return [`There is no lockfile. Make it: ${lockMaker(names, project)}`];
}

function lockMaker(names: readonly string[], project: string): string {
  if (names.includes('pdm.lock')) return 'pdm export --prod --output requirements.txt';
  if (names.includes('Pipfile')) return 'pipenv lock';
  if (/^\[tool\.poetry(?:\.dependencies)?\]/m.test(project)) return 'poetry lock';
  if (project !== '') return 'uv lock';
  const setup = ['setup.py', 'setup.cfg'].find((name) => names.includes(name));
  return setup === undefined
    ? 'pip freeze > requirements.txt'
    : `uv pip compile ${setup} --output-file requirements.txt`;
}
