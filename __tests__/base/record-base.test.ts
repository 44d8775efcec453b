import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Base, BasePorts } from '../../src/base/base-image.ts';
import { createOutsideLists } from '../../src/base/left-behind/outside-files.ts';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import { outsideUnknown, recordBase } from '../../src/base/record-base.ts';
import { noShelf } from '../../src/base/record-shelf.ts';
import type { Engine } from '../../src/docker/connect.ts';
import type { ImageFacts } from '../../src/docker/engine.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { RUN_LABEL } from '../../src/docker/run-label.ts';
import { aBuild, testEngines } from '../docker/engines.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const engines = await testEngines();
const from = 'FROM scratch\nCOPY status /status\n';

function aBase(engine: Engine, image: ImageFacts | null) {
  const run = { runId: randomUUID(), signal: AbortSignal.timeout(60_000) };
  const outsideLists = createOutsideLists({ ...run, api: engine.api });
  const ports = { ...run, engine, outsideLists, inputs: { platform: 'linux/amd64' }, shelf: noShelf };
  const base = { key: 'ab'.repeat(32), image, builtAt: image?.created, buildSeconds: 1, from: [], record: null };
  return { base: base as unknown as Base, ports: ports as unknown as BasePorts, log: createRecordingLog(), ...run };
}

test.each(
  engines.flatMap((engine) => [
    {
      engine,
      what: 'a damaged package database',
      files: { Dockerfile: `${from}COPY status /var/lib/dpkg/status\n`, status: 'Version: 1\nPackage\n' },
      kind: 'unreadable' as const,
      warning: /^The packages of the base are not known: .*\/var\/lib\/dpkg\/status/,
    },
    { engine, what: 'none', files: { Dockerfile: from, status: '' }, kind: 'none' as const, warning: /^$/ },
  ]),
)('of an image with $what, its record says so ($engine.host)', async ({ engine, files, kind, warning }) => {
  await using build = await aBuild(engine, files);
  await build.done;
  const image = await build.images.inspectImage(build.tag);
  const { base, ports, log } = aBase(engine, image);
  const nothing = Promise.resolve({ files: [], treeDigest: null });
  const record = await recordBase(base, { files: nothing, outside: outsideUnknown }, ports, log);
  expect(record.packages).toEqual({ kind, libraries: [] } satisfies PackageInventory);
  expect(log.text('warning')).toMatch(warning);
});

test('where /app cannot be read, that is told when what goes on beside has ended, and no container is left', async () => {
  const [engine] = engines;
  if (engine === undefined) throw new Error('there is no engine');
  const image = await createImageStore(engine, {
    platform: 'linux/amd64',
    signal: AbortSignal.timeout(60_000),
  }).inspectImage('heroku/heroku:24');
  const { base, ports, log, runId } = aBase(engine, image);
  let hasEnded = false;
  const outside = async () => {
    await setTimeout(3000);
    hasEnded = true;
    return null;
  };
  const files = Promise.reject(new Error('/app broke off'));
  const recording = recordBase(base, { files, outside }, ports, log);
  await expect(recording).rejects.toThrow('/app broke off');
  expect(hasEnded).toBe(true);
  const filters = { label: [`${RUN_LABEL}=${runId}`] };
  expect(await engine.api.listContainers({ all: true, filters })).toEqual([]);
});
