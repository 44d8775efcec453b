import { ActionError, errorMessage } from '../errors.ts';
import type { CurrentRelease } from '../heroku/app.ts';
import type { HerokuClient } from '../heroku/client.ts';
import { readDeployedSlug } from '../heroku/deployed-slug.ts';
import type { HerokuConnection } from '../heroku/past-releases.ts';
import type { ReportedReference } from '../report/reported-comparison.ts';
import { compareSlugs, type SlugComparison } from '../slug/compare-slugs.ts';
import type { PackedSlug } from '../slug/pack-slug.ts';
import { type ReadSlug, readSlug } from '../slug/read-slug.ts';
import { SLUG_BOUNDS } from '../slug/slug-bounds.ts';
import { TooSlowError, withinTime } from '../time-box.ts';
import type { ComparedSlug } from './compared-slug.ts';
import type { ComparisonWorld } from './comparison-world.ts';
import { downloadSlug, type SlugDownload } from './download-slug.ts';

/** An app that could be read, and what runs on it. */
export interface DeployedApp {
  readonly app: string;
  readonly release: CurrentRelease | null;
  readonly connect: HerokuConnection;
}

/** Compares with what runs on the app, as well as that can be. Throws only what the job was cancelled with. */
export async function compareWithDeployed(
  slug: PackedSlug,
  { app, release, connect }: DeployedApp,
  world: ComparisonWorld,
): Promise<ComparedSlug> {
  const { limits, log, shelf, signal } = world;
  const slugId = release?.slugId ?? null;
  if (release === null || slugId === null) return { kind: 'none', reason: `${app} runs no slug yet`, isFirst: true };
  const place = { app, slugId };
  const reference: ReportedReference = { kind: 'release', app, version: release.version };
  const deployed = await orFault({ what: 'reading it', limitMs: limits.readMs, signal }, (stop) =>
    readDeployedSlug(connect(stop), place),
  );
  if (deployed instanceof Fault) {
    log.warning(`The slug of ${app} v${release.version} cannot be compared with: ${deployed.reason}.`);
    return { kind: 'none', reason: `the slug of v${release.version} cannot be read`, isFirst: false };
  }

  const files = (source: 'kept' | 'download', sizeBytes: number, comparison: SlugComparison): ComparedSlug => ({
    kind: 'files',
    with: reference,
    sizeBytes: deployed.sizeBytes ?? sizeBytes,
    source,
    comparison,
  });
  const { sha256 } = deployed;
  if (sha256 === slug.sha256) return files('kept', slug.sizeBytes, compareSlugs(slug.manifest, slug.manifest));
  const kept = sha256 === null ? null : await shelf.find(sha256, log);
  if (kept !== null) return files('kept', kept.sizeBytes, compareSlugs(kept.manifest, slug.manifest));

  const sizeAlone = (reason: string): ComparedSlug =>
    deployed.sizeBytes === null
      ? { kind: 'none', reason: `${reason}, and Heroku does not tell the size of v${release.version}`, isFirst: false }
      : { kind: 'size', with: reference, sizeBytes: deployed.sizeBytes, reason };
  if (world.compare === 'size')
    return sizeAlone('what is in the deployed slug is not known, and it is not downloaded where compare is size');
  log.info(`What is in the slug of ${app} v${release.version} is not known, so it is downloaded.`);
  const start = performance.now();
  const measured = await orFault({ what: 'the download', limitMs: limits.downloadMs, signal }, (stop) =>
    measureBoth(
      slug,
      { ...place, deployed, name: `v${release.version} of ${app}`, bounds: limits.bounds },
      connect(stop),
    ),
  );
  if (measured instanceof Fault) {
    log.warning(
      `The slug of ${app} v${release.version} is compared by its size alone, since it could not be downloaded: ${measured.reason}.`,
    );
    return sizeAlone('the deployed slug could not be downloaded');
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  log.info(`It was downloaded and read in ${seconds} s.`);
  return files('download', measured.theirs.sizeBytes, compareSlugs(measured.theirs, measured.ours));
}

/** What was recorded of our slug is shared out otherwise than what is measured, so both are measured. */
async function measureBoth(
  slug: PackedSlug,
  download: SlugDownload,
  client: HerokuClient,
): Promise<{ readonly theirs: ReadSlug; readonly ours: ReadSlug }> {
  // One after the other: with 100,000 files, both at once would take half a gigabyte.
  const theirs = await downloadSlug(client, download);
  const ours = await readSlug(slug.file, { name: slug.file, bounds: SLUG_BOUNDS, signal: client.signal });
  if (ours.sha256 !== slug.sha256) throw new ActionError(`${slug.file} is no longer the slug that was packed`);
  return { theirs, ours };
}

/** Why something could not be had, without a full stop. */
class Fault {
  readonly reason: string;

  constructor(error: unknown) {
    this.reason = errorMessage(error).replace(/\.$/, '');
  }
}

/** What `body` gives in time, or why not; what it started has ended then, or ends with the signal. */
async function orFault<T>(
  { what, limitMs, signal }: { readonly what: string; readonly limitMs: number; readonly signal: AbortSignal },
  body: (signal: AbortSignal) => Promise<T>,
): Promise<T | Fault> {
  const done = new AbortController();
  try {
    return await withinTime({ what, limitMs, signal }, (stop) => body(AbortSignal.any([stop, done.signal])));
  } catch (error) {
    signal.throwIfAborted();
    return new Fault(error);
  } finally {
    done.abort(new TooSlowError(`${what} has ended`));
  }
}
