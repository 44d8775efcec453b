import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Base, BasePorts } from '../../src/base/base-image.ts';
import { createOutsideLists } from '../../src/base/left-behind/outside-files.ts';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import { outsideUnknown, recordBase } from '../../src/base/record-base.ts';
import { noShelf } from '../../src/base/record-shelf.ts';
import { aBuild, testEngines } from '../docker/engines.ts';
import { createRecordingLog } from '../harness/recording-log.ts';

const engines = await testEngines();
const from = 'FROM scratch\nCOPY status /status\n';

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
  const signal = AbortSignal.timeout(60_000);
  const run = { runId: randomUUID(), signal };
  const outsideLists = createOutsideLists({ ...run, api: engine.api });
  const ports = { ...run, engine, outsideLists, inputs: { platform: 'linux/amd64' }, shelf: noShelf };
  const base = { key: 'ab'.repeat(32), image, builtAt: image?.created, buildSeconds: 1, from: [], record: null };
  const log = createRecordingLog();
  const nothing = Promise.resolve({ files: [], treeDigest: null });
  const record = await recordBase(
    base as unknown as Base,
    { files: nothing, outside: outsideUnknown },
    ports as unknown as BasePorts,
    log,
  );
  expect(record.packages).toEqual({ kind, libraries: [] } satisfies PackageInventory);
  expect(log.text('warning')).toMatch(warning);
});
