import type { AppFolder } from '../app-folder.ts';
import { listedPackages } from './python-packages.ts';
import type { WebCommand } from './web-command.ts';

/** Where an app object usually is; other modules come after these. */
const modules = ['wsgi', 'asgi', 'app', 'main', 'server', 'app/main'] as const;
/** What makes an app that a server of ASGI asks, and what makes one of WSGI. */
const asyncMakers = ['FastAPI', 'Starlette', 'Quart', 'Litestar', 'get_asgi_application'] as const;
const asyncFrameworks = ['fastapi', 'starlette', 'quart', 'litestar'] as const;
const makers = ['Flask', 'Bottle', 'default_app', 'falcon.App', 'get_wsgi_application', 'make_wsgi_app'] as const;

/** By the server that the app lists, and the module in which its app object is; gunicorn binds to `$PORT` by itself. */
export async function pythonCommand(folder: AppFolder): Promise<WebCommand> {
  const listed = await listedPackages(folder);
  const found = await appModules(folder);
  // A function of the app's own makes what it lists a framework for.
  const ownProtocol = asyncFrameworks.some((name) => listed.has(name)) ? 'asgi' : 'wsgi';
  const ofProtocol = (wanted: string) => found.find(({ protocol }) => (protocol ?? ownProtocol) === wanted);
  const wsgi = listed.has('gunicorn') ? ofProtocol('wsgi') : undefined;
  if (wsgi !== undefined)
    return { kind: 'known', command: `gunicorn ${wsgi.name}`, because: `${wsgi.file} has the app` };
  const asgi = listed.has('uvicorn') ? ofProtocol('asgi') : undefined;
  if (asgi !== undefined) {
    const command = `uvicorn ${asgi.name} --host 0.0.0.0 --port $PORT`;
    return { kind: 'known', command, because: `${asgi.file} has the app` };
  }
  return { kind: 'unknown', advice: 'web: gunicorn YOUR_MODULE:app (with gunicorn among the dependencies)' };
}

interface AppModule {
  /** `app:app`. */
  readonly name: string;
  readonly file: string;
  /** What its server has to speak; null where a function of its own makes it. */
  readonly protocol: 'wsgi' | 'asgi' | null;
}

/** The modules that have an app object, the likeliest first. */
async function appModules(folder: AppFolder): Promise<readonly AppModule[]> {
  const packages = folder.names.filter((name) => /^\w+\/$/.test(name));
  // Django puts them beside the settings.
  const ofDjango = folder.names.includes('manage.py') ? packages.flatMap((name) => [`${name}wsgi`, `${name}asgi`]) : [];
  const own = folder.names.filter((name) => /^\w+\.py$/.test(name)).map((name) => name.slice(0, -'.py'.length));
  const paths = [...new Set([...ofDjango, ...modules, ...own])];
  const found = await Promise.all(paths.map((path) => appModule(folder, path)));
  return found.filter((each) => each !== null);
}

async function appModule(folder: AppFolder, path: string): Promise<AppModule | null> {
  const file = `${path}.py`;
  const [, name, maker = ''] = appObject.exec((await folder.read(file)) ?? '') ?? [];
  if (name === undefined) return null;
  return { name: `${path.replaceAll('/', '.')}:${name}`, file, protocol: protocolOf(maker) };
}

/** `app = Flask(`, `app: FastAPI = fastapi.FastAPI(`. What else is called app is often none. */
const appObject = new RegExp(
  `^(app|application)\\s*(?::[^=\\n]+)?=\\s*(?:\\w+\\.)*?(${[...makers, ...asyncMakers, 'create_app'].join('|').replaceAll('.', '\\.')})\\(`,
  'm',
);

function protocolOf(maker: string): AppModule['protocol'] {
  if (maker === 'create_app') return null;
  return asyncMakers.some((name) => name === maker) ? 'asgi' : 'wsgi';
}
