import { posix } from 'node:path';
import type { AppFolder } from '../app-folder.ts';
import type { PlacedText } from './placed-text.ts';

/** A line of a list of requirements, and what it takes. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export type Requirement =
  /** Such as `uvicorn[standard]>=0.30`. */
  | { readonly kind: 'package'; readonly place: PlacedText }
  /** Another list; `path` is from the app's folder, and may be outside of it or not there. */
  | { readonly kind: 'list'; readonly path: string; readonly place: PlacedText }
  /** A project or an archive among the app's own files, from the app's folder. */
  | { readonly kind: 'own'; readonly path: string; readonly place: PlacedText };

/** All lines of requirements.txt, and of the lists that it takes; none where there is no such file. */
export async function readRequirements(folder: AppFolder): Promise<readonly Requirement[]> {
  return listRequirements(folder, 'requirements.txt', new Set());
}

async function listRequirements(folder: AppFolder, file: string, seen: Set<string>): Promise<readonly Requirement[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  // What is outside of the app is not ours to read.
  const text = /^(?:\.\.)?\//.test(file) ? null : await folder.read(file);
  const found: Requirement[] = [];
  for (const [index, line] of (text ?? '').split(/\r\n|\n|\r/).entries()) {
    const requirement = readLine({ text: line.replace(/(?:^|\s)#.*$/, '').trim(), file, line: index + 1 });
    if (requirement === null) continue;
    found.push(requirement);
    if (requirement.kind === 'list') found.push(...(await listRequirements(folder, requirement.path, seen)));
  }
  return found;
}

function readLine(place: PlacedText): Requirement | null {
  const { text, file } = place;
  // Lists are named from the list that names them, and all else from where pip runs.
  const list = /^(?:-r|--requirement|-c|--constraint)[\s=]*(\S+)$/.exec(text)?.[1];
  if (list !== undefined)
    return isUrl(list) ? null : { kind: 'list', path: posix.join(posix.dirname(file), list), place };
  const editable = /^(?:-e|--editable)[\s=]*(\S.*)$/.exec(text)?.[1];
  const path = ownPath(editable ?? text);
  if (path !== null) return { kind: 'own', path, place };
  return text === '' || text.startsWith('-') ? null : { kind: 'package', place };
}

/** Of `./lib[extra] ; python_version > "3"` lib; null for what is fetched. */
function ownPath(text: string): string | null {
  const path = /^(?:\S+\s*@\s*)?(?:file:)?(\.{0,2}\/?[^\s;[]*)/.exec(text)?.[1] ?? '';
  // What has a slash in it is a path to pip.
  const isOwn = /^\.{1,2}$|^[^/].*\//.test(path) || /^(?:\S+\s*@\s*)?file:(?!\/)/.test(text) || isArchive(path);
  return isOwn && !isUrl(path) ? posix.normalize(path).replace(/(?<=.)\/$/, '') : null;
}

function isArchive(path: string): boolean {
  return /\.(?:whl|zip|tar\.gz|tgz)$/.test(path) && !path.startsWith('/');
}

function isUrl(text: string): boolean {
  return /^[\w+.-]+:\/\//.test(text);
}
