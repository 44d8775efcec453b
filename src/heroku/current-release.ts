import { type CurrentRelease, fetchReleasesNow } from './app.ts';
import type { HerokuClient } from './client.ts';

/**
 * What an app runs now, for whoever looks again after a long build; null if it runs nothing. The commit of its slug is in
 * `readDeployedSlug`. Throws as `HerokuClient.call` does.
 */
export async function readCurrentRelease(client: HerokuClient, app: string): Promise<CurrentRelease | null> {
  return (await fetchReleasesNow(client, app)).currentRelease;
}
