import type { AppFolder } from './app-folder.ts';
import { copyLine } from './copy-line.ts';
import { dotnetProjects, publishedProject } from './dotnet-projects.ts';
import { filesBelow } from './files-below.ts';

/**
 * The template's Dockerfile for an app whose projects are in folders of their own, or beside a solution: it copies the file of each,
 * and names the one to publish, where that is known. For an app that is one project it is the template's.
 */
export async function withProjects(dockerfile: string, folder: AppFolder): Promise<string> {
  const projects = await dotnetProjects(folder);
  const hasSolution = folder.names.some((name) => /\.slnx?$/.test(name));
  if (projects.every(({ path }) => !path.includes('/')) && projects.length < 2 && !hasSolution) return dockerfile;
  const shared = await filesBelow(
    folder,
    /^(?:Directory\.(?:Build|Packages)\.(?:props|targets)|packages\.lock\.json)$/,
  );
  const below = [...projects.map(({ path }) => path), ...shared].filter((path) => path.includes('/'));
  const copies = below.map((path) => `${copyLine(path)}\n`).join('');
  const project = publishedProject(projects);
  const name = project === null ? '' : ` ${shellWord(project.path)}`;
  return dockerfile
    .replace(/^COPY .*\*\.\*proj .*\n/m, (line) => line + copies)
    .replace(/(?<=dotnet restore)$/m, () => name)
    .replace(/(?<=dotnet publish)(?= --)/m, () => name);
}

function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
