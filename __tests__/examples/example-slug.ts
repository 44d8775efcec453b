import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { connectEngine } from '../../src/docker/connect.ts';
import { type Advice, adviseOn } from '../../src/slug/advice.ts';
import { openSlugSource } from '../../src/slug/source.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, pack } from '../slug/an-archive.ts';

/** What the slug of an app image could do without. */
export async function adviceOn(image: string): Promise<readonly Advice[]> {
  const signal = AbortSignal.timeout(120_000);
  const { api } = await connectEngine({ environment: process.env, signal });
  const log = createRecordingLog();
  await using folder = await aFolder();
  await using source = await openSlugSource({ api, image, runId: `test-${randomUUID()}`, log, signal });
  return adviseOn((await pack(join(folder.path, 'slug.tgz'), { source })).manifest);
}
