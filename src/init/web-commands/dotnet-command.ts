import type { AppFolder } from '../app-folder.ts';
import { assemblyName, dotnetProjects, publishedProject } from '../dotnet-projects.ts';
import type { WebCommand } from './web-command.ts';

/** The program that `dotnet publish` leaves, of a project with the web SDK; the folder is the template's. */
export async function dotnetCommand(folder: AppFolder): Promise<WebCommand> {
  const project = publishedProject(await dotnetProjects(folder));
  if (project === null)
    return { kind: 'unknown', advice: 'web: dotnet publish/YOUR-PROJECT.dll --urls http://*:$PORT' };
  const program = `publish/${assemblyName(project)}.dll`;
  // What serves nothing needs no port, and another process type.
  if (!project.isWeb) return { kind: 'unknown', advice: `worker: dotnet ${program}` };
  const command = `dotnet ${program} --urls http://*:$PORT`;
  return { kind: 'known', command, because: `${project.path} has the SDK of web apps` };
}
