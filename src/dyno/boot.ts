import { type Dyno, runningDyno } from './dyno.ts';
import { type DynoOptions, removedAfter, startDyno } from './start-dyno.ts';

/**
 * Boots a slug on the run image as Heroku boots a dyno, with the port of a `web` process published on 127.0.0.1 of the engine's
 * machine. Nothing of it is left if the boot fails. Throws ActionError for a damaged slug or what the engine refuses, or the
 * signal's reason.
 */
export async function bootDyno(options: DynoOptions): Promise<Dyno> {
  const { processType, signal } = options;
  const isReachable = processType === 'web' && options.network === 'bridge';
  const { container, output } = await startDyno(options, { publishesPort: isReachable });
  try {
    return await runningDyno({ container, output, processType, isReachable, signal });
  } catch (error) {
    throw await removedAfter(error, { container, output, signal });
  }
}
