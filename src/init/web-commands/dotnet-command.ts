import type { AppFolder } from '../app-folder.ts';
import { xmlText } from '../files/xml-file.ts';
import type { WebCommand } from './web-command.ts';

/** The program that `dotnet publish` leaves, of a project with the web SDK; the folder is the template's. */
export async function dotnetCommand(folder: AppFolder): Promise<WebCommand> {
  const [project, ...others] = folder.names.filter((name) => /\.(?:cs|fs|vb)proj$/.test(name));
  const text = project === undefined || others.length > 0 ? null : await folder.read(project);
  if (project === undefined || text === null)
    return { kind: 'unknown', advice: 'web: dotnet publish/YOUR-PROJECT.dll' };
  const assembly = xmlText(text, { file: project, names: ['AssemblyName'] })?.text;
  const program = `publish/${assembly ?? project.replace(/\.\w+$/, '')}.dll`;
  // What serves nothing needs no port, and another process type.
  if (!text.includes('"Microsoft.NET.Sdk.Web"')) return { kind: 'unknown', advice: `worker: dotnet ${program}` };
  const command = `dotnet ${program} --urls http://*:$PORT`;
  return { kind: 'known', command, because: `${project} has the SDK of web apps` };
}
