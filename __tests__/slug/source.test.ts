import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { connectEngine } from '../../src/docker/connect.ts';
import { RUN_LABEL } from '../../src/docker/run-label.ts';
import { openSlugSource } from '../../src/slug/source.ts';
import { CONTAINER_REMOVAL, faultyEngine } from '../docker/faulty-engine.ts';
import { type DockerHost, dockerHosts } from '../harness/docker-hosts.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, archiveOf, pack } from './an-archive.ts';
import { imageOf, type TestImage } from './an-image.ts';

let hosts: readonly DockerHost[] = [];
beforeAll(async () => {
  hosts = await dockerHosts();
});

/** An image with one file in `/app`. */
async function anImage(host: DockerHost, changes: readonly string[] = []): Promise<TestImage> {
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  await writeFile(join(folder.path, 'app/file'), 'text');
  return imageOf(host, await archiveOf(folder.path), changes);
}

test('row 48: a working directory that only the engine makes is in the archive and in the listing alike', async () => {
  await using folder = await aFolder();
  for (const host of hosts) {
    await using image = await anImage(host, ['WORKDIR /app/made/here']);
    await using source = await image.open();
    const { manifest, comparedWith } = await pack(join(folder.path, 'slug.tgz'), { source });
    expect(manifest.entries.map(({ path }) => path)).toEqual(['.', 'file', 'made', 'made/here']);
    expect(comparedWith).toBe('container');
  }
});

test('row 104: where the engine removes no container, the slug stands, and both are named with the way to remove them', async () => {
  await using folder = await aFolder();
  for (const host of hosts) {
    await using image = await anImage(host);
    const signal = AbortSignal.timeout(60_000);
    const engine = await connectEngine({ environment: host.environment, signal });
    await using through = await faultyEngine(engine, CONTAINER_REMOVAL, { kind: 'refuse' });
    const [log, runId] = [createRecordingLog(), randomUUID()];
    {
      await using source = await openSlugSource({ api: through.api, image: image.reference, runId, log, signal });
      await pack(join(folder.path, 'slug.tgz'), { source });
    }
    const left = await engine.api.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${runId}`] } });
    const told = log.lines.map(({ level, text }) => `${level}: ${/docker rm .*[0-9a-f]/.exec(text)}`);
    expect(told.toSorted()).toEqual(left.map(({ Id }) => `warning: docker rm --force --volumes ${Id}`).toSorted());
    expect(left).toHaveLength(2);
    for (const { Id } of left) await engine.api.getContainer(Id).remove();
  }
});
