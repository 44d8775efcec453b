import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uploadArtifact } from './artifacts/upload-artifact.ts';
import type { BaseWorld } from './base-world.ts';
import { ActionError, errorMessage } from './errors.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import { commentKey } from './report/comment-key.ts';
import type { PackedSlug } from './slug/pack-slug.ts';
import type { Steps } from './steps.ts';
import { treemapPage } from './treemap/treemap-page.ts';

/** What the page is made and uploaded with. */
export interface TreemapPlan {
  readonly inputs: ReleaseInputs;
  readonly ports: Pick<BaseWorld, 'environment' | 'folder' | 'signal'>;
  readonly steps: Steps;
}

/**
 * Uploads a page that shows where the bytes of the slug are, as an artifact of the run, behind what follows. Where that cannot
 * be, it is a warning: a picture fails no release. `join` never throws.
 */
export function uploadTreemap({ inputs, ports, steps }: TreemapPlan, slug: PackedSlug): { join(): Promise<void> } {
  const upload = steps.runBehind('Upload the treemap', async (log) => {
    const { environment, folder, signal } = ports;
    try {
      const file = await writePage(slug, { inputs, folder });
      const outcome = await uploadArtifact({ file, environment, folder, log, signal });
      if (outcome.kind === 'failed') throw new ActionError(outcome.reason);
      const where = outcome.url === null ? '' : `: ${outcome.url}`;
      log.info(`The treemap is the artifact ${outcome.name} of this run${where}`);
    } catch (error) {
      signal.throwIfAborted();
      log.warning(`The treemap could not be uploaded: ${errorMessage(error).replace(/\.$/, '')}.`);
    }
  });
  return {
    // A cancelled run is told so by its story.
    join: () => upload.join().catch(() => undefined),
  };
}

async function writePage(
  slug: PackedSlug,
  { inputs, folder }: { readonly inputs: ReleaseInputs; readonly folder: string },
): Promise<string> {
  const page = treemapPage({
    title: `Slug of ${inputs.apps[0] ?? inputs.pipeline ?? inputs.dockerfile}`,
    manifest: slug.manifest,
    sizeBytes: slug.sizeBytes,
    knowsBase: true,
    limitBytes: inputs.slugLimitBytes,
  });
  // An artifact's name is its file's, and two jobs of one run may each have one.
  const file = join(folder, `slug-treemap-${commentKey(inputs)}.html`);
  await writeFile(file, page);
  return file;
}
