import { checkHealth, type Health } from '../health/check-health.ts';
import type { ReleaseTarget } from '../heroku/app.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { waitForWebDynos } from '../heroku/web-dynos.ts';
import type { HealthCheckInputs } from '../inputs/after-release-inputs.ts';

/** Of the window, for the dynos of the release to take over from those before. */
const SHARE_FOR_DYNOS = 0.5;

/** Asks an app how it is, once its dynos are of `version`. Throws only what the job was cancelled with. */
export async function lookAtHealth(
  client: HerokuClient,
  { app, webUrl }: ReleaseTarget,
  { version, check }: { readonly version: number; readonly check: HealthCheckInputs },
): Promise<Health> {
  const { path, windowMs, text } = check;
  const url = webUrl === null ? null : URL.parse(path, webUrl);
  if (url === null) {
    return { kind: 'unknown', reason: `Heroku names no web URL for ${app.name}`, attempts: 0, afterMs: 0 };
  }
  const startedMs = client.clock.now();
  await waitForWebDynos(client, { app: app.name, version, limitMs: windowMs * SHARE_FOR_DYNOS });
  const waitedMs = client.clock.now() - startedMs;
  const { log, signal } = client;
  const health = await checkHealth({ url, text, windowMs: Math.max(windowMs - waitedMs, 1), log, signal });
  return { ...health, afterMs: health.afterMs + waitedMs };
}
