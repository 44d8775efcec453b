import type { AppFolder } from '../app-folder.ts';
import type { WebCommand } from './web-command.ts';

const lists = ['requirements.txt', 'pyproject.toml', 'Pipfile'] as const;
/** Where an app object usually is; other modules come after these. */
const modules = ['wsgi', 'asgi', 'app', 'main', 'server'] as const;

/** By the server that the app lists, and the module in which its app object is; gunicorn binds to `$PORT` by itself. */
export async function pythonCommand(folder: AppFolder): Promise<WebCommand> {
  const listed = (await Promise.all(lists.map((file) => folder.read(file)))).join('\n');
  const hasServer = (name: string): boolean => new RegExp(`^[\\s"']*${name}\\b`, 'mi').test(listed);
  const module = await appModule(folder);
  if (module !== null && hasServer('gunicorn') && !module.isAsync)
    return { kind: 'known', command: `gunicorn ${module.name}`, because: `${module.file} has the app` };
  if (module !== null && hasServer('uvicorn')) {
    const command = `uvicorn ${module.name} --host 0.0.0.0 --port $PORT`;
    return { kind: 'known', command, because: `${module.file} has the app` };
  }
  return { kind: 'unknown', advice: 'web: gunicorn YOUR_MODULE:app (with gunicorn among the dependencies)' };
}

interface AppModule {
  /** `app:app`. */
  readonly name: string;
  readonly file: string;
  readonly isAsync: boolean;
}

async function appModule(folder: AppFolder): Promise<AppModule | null> {
  const packages = folder.names.filter((name) => /^\w+\/$/.test(name));
  // Django puts it beside the settings.
  const ofDjango = folder.names.includes('manage.py') ? packages.map((name) => `${name}wsgi`) : [];
  const own = folder.names.filter((name) => /^\w+\.py$/.test(name)).map((name) => name.slice(0, -'.py'.length));
  for (const path of new Set([...ofDjango, ...modules, ...own])) {
    const text = await folder.read(`${path}.py`);
    const name = text === null ? undefined : /^(app|application)\s*(?::[^=\n]+)?=/m.exec(text)?.[1];
    if (text === null || name === undefined) continue;
    const isAsync = /\b(?:FastAPI|Starlette|Quart|get_asgi_application)\(/.test(text);
    return { name: `${path.replaceAll('/', '.')}:${name}`, file: `${path}.py`, isAsync };
  }
  return null;
}
