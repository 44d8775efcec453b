import type { CallPolicy } from '../remote/call-policy.ts';
import type { HerokuClient } from './client.ts';
import { readReleaseList, type WireRelease } from './wire.ts';

/** The app's newest 200 releases, newest first. */
export function readReleases(
  client: HerokuClient,
  appName: string,
  policy: CallPolicy,
): Promise<readonly WireRelease[]> {
  return client.call({
    method: 'GET',
    path: ['apps', appName, 'releases'],
    range: 'version ..; order=desc',
    doing: `read the releases of ${appName}`,
    policy,
    // The order decides which release is ours, so it is made sure of here.
    read: (body) => readReleaseList(body).toSorted((a, b) => b.version - a.version),
  });
}
