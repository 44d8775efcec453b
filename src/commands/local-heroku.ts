import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { connectEngine } from '../docker/connect.ts';
import { createImageStore } from '../docker/images.ts';
import { pullIfMissing } from '../docker/pull.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { dockerDynos } from '../local-heroku/docker-dynos.ts';
import { type LocalHeroku, startLocalHeroku } from '../local-heroku/local-heroku.ts';
import { type CommandWorld, untilCancelled } from './command.ts';

/** What a local Heroku is started with. */
export interface LocalHerokuSettings {
  readonly apps: readonly string[];
  /** What its dynos run on, whatever the app's stack. */
  readonly runImage: string;
  readonly port?: number;
}

/** `local-heroku`: serves a Heroku on this machine until Ctrl-C. */
export async function localHerokuCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  await using heroku = await serveLocalHeroku(readFlags(args), world);
  // The heroku CLI takes both from its environment, so these lines can be exported as they are.
  console.log(`HEROKU_HOST=${heroku.url}\nHEROKU_API_KEY=${heroku.token}`);
  world.log.info(`Serving until Ctrl-C; ${heroku.url} in a browser shows the apps.`);
  await untilCancelled(world.signal);
}

/** Starts one with dynos in the engine's containers. Disposing of it stops them. */
export async function serveLocalHeroku(
  settings: LocalHerokuSettings,
  world: CommandWorld,
): Promise<LocalHeroku & AsyncDisposable> {
  const { environment, log, signal } = world;
  const engine = await connectEngine({ environment, signal });
  const images = createImageStore(engine, { platform: engine.platform, signal });
  await pullIfMissing(settings.runImage, { engine, images, platform: engine.platform, log, signal });
  const heroku = await startLocalHeroku({
    apps: settings.apps.map((name) => ({ name })),
    dynos: dockerDynos({ api: engine.api, runId: randomBytes(6).toString('hex'), runImageOf: () => settings.runImage }),
    log,
    ...(settings.port === undefined ? {} : { port: settings.port }),
  });
  return Object.assign(heroku, { [Symbol.asyncDispose]: () => heroku.close() });
}

function readFlags(args: readonly string[]): LocalHerokuSettings {
  try {
    const options = {
      port: { type: 'string' },
      app: { type: 'string', multiple: true },
      'run-image': { type: 'string' },
    } as const;
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      throw new ActionError(`--port is no port number: ${values.port}`);
    return {
      apps: values.app ?? ['local-app'],
      runImage: values['run-image'] ?? 'heroku/heroku:24',
      ...(port === undefined ? {} : { port }),
    };
  } catch (error) {
    throw new ActionError(`${errorMessage(error)}. Try --help.`, { cause: error });
  }
}
