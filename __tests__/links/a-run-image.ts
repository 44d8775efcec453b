import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { Engine } from '../../src/docker/connect.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { indexRunImage } from '../../src/links/run-image/index-run-image.ts';
import type { RunImageIndex } from '../../src/links/run-image/run-image-index.ts';
import { noRunImageShelf, type RunImageShelf } from '../../src/links/run-image/run-image-shelf.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

/** The index of an image as an engine has it. */
export async function runImageIndex(
  engine: Engine,
  image: string,
  shelf: RunImageShelf = noRunImageShelf,
): Promise<RunImageIndex> {
  const signal = AbortSignal.timeout(110_000);
  const facts = await createImageStore(engine, { platform: 'linux/amd64', signal }).inspectImage(image);
  if (facts === null) throw new Error(`there is no ${image}`);
  const log = createRecordingLog();
  return indexRunImage({
    api: engine.api,
    image,
    facts,
    runId: randomUUID(),
    shelf,
    temporaryFolder: tmpdir(),
    log,
    signal,
  });
}
