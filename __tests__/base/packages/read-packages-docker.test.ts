import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { listOutsideFiles } from '../../../src/base/left-behind/outside-files.ts';
import { librariesAmong } from '../../../src/base/packages/image-libraries.ts';
import { packagesOf } from '../../../src/base/packages/inventory.ts';
import { readInventory, writeInventory } from '../../../src/base/packages/inventory-json.ts';
import { readPackages } from '../../../src/base/packages/read-packages.ts';
import { isSharedObject } from '../../../src/base/packages/shared-object.ts';
import type { Engine } from '../../../src/docker/connect.ts';
import { openImageFiles } from '../../../src/docker/image-files.ts';
import { aBuild, testEngines } from '../../docker/engines.ts';
import { createRecordingLog } from '../../harness/recording-log.ts';

const engines = await testEngines();
const signal = AbortSignal.timeout(600_000);

async function inventoryOf({ api }: Engine, image: string) {
  const options = { api, image, runId: randomUUID(), log: createRecordingLog(), signal };
  await using files = await openImageFiles(options);
  const inventory = await readPackages(files);
  // The names alone tell the same as the archives of the library folders.
  const listed = (await listOutsideFiles(options)) ?? [];
  expect(await readPackages(files, { libraries: (held) => librariesAmong(listed, held) })).toEqual(inventory);
  return inventory;
}

/** The lines that a command prints in a container of the image. */
async function linesFrom(engine: Engine, image: string, command: string): Promise<readonly string[]> {
  const args = ['run', '--rm', '--network', 'none', '--user', '0', '--entrypoint', 'bash', image, '-c', command];
  const done = await promisify(execFile)('docker', args, { env: engine.cliEnvironment, maxBuffer: 2 ** 26 });
  return done.stdout.trimEnd().split('\n');
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: they are dpkg's own
const query = "dpkg-query -W -f '${db:Status-Status} ${Package} ${Version} ${source:Package}\\n'";

test.each(engines.map((engine) => [engine.host, engine] as const))(
  'packages and libraries are what dpkg and find say in a container (%s)',
  async (_, engine) => {
    const image = 'heroku/heroku:24';
    const inventory = await inventoryOf(engine, image);
    expect(inventory.kind).toBe('dpkg');
    const known = packagesOf(inventory).map(
      (each) => `installed ${each.name} ${each.version} ${each.source ?? each.name}`,
    );
    expect(known).toEqual((await linesFrom(engine, image, query)).toSorted());

    const folders = '$(ls -d /usr/lib /usr/lib32 /usr/lib64 /usr/libx32 /usr/local /opt 2>/dev/null)';
    const found = await linesFrom(engine, image, `find ${folders} \\( -type f -o -type l \\) -name '*.so*'`);
    const inFolders = inventory.libraries.filter(({ path }) => /^\/(usr\/(lib(32|64|x32)?|local)|opt)\//.test(path));
    expect(inFolders.map(({ path }) => path)).toEqual(found.filter(isSharedObject).toSorted());

    const sums = await linesFrom(engine, image, `find ${folders} -type f -name '*.so*' -exec md5sum {} +`);
    const summed = inFolders.filter(({ md5 }) => md5 !== null).map(({ path, md5 }) => `${md5}  ${path}`);
    expect(summed.length).toBeGreaterThan(50);
    expect(summed.filter((line) => !sums.includes(line))).toEqual([]);

    const owned = inFolders.find(({ path }) => path.endsWith('/libssl.so.3'));
    expect(owned?.package).toMatch(/^libssl3/);
    expect(readInventory(JSON.parse(JSON.stringify(writeInventory(inventory))), 'packages')).toEqual(inventory);
  },
);

test.each(engines.map((engine) => [engine.host, engine] as const))(
  'what a Dockerfile installs, removes and copies is seen, and nothing is run (%s)',
  async (_, engine) => {
    await using build = await aBuild(engine, {
      Dockerfile: [
        'FROM heroku/heroku:24',
        'USER root',
        'RUN dpkg --remove --force-all openssl && mkdir -p /opt/mine && cp /usr/lib/*/libz.so.1 /opt/mine/libz.so.1',
        'RUN rm /usr/lib/*/libexpat.so.1 && echo "exit 1" >/usr/bin/true',
        'ENTRYPOINT ["/bin/false"]',
      ].join('\n'),
    });
    await build.done;
    const inventory = await inventoryOf(engine, build.tag);
    const names = packagesOf(inventory).map(({ name }) => name);
    expect(names).toContain('bash');
    expect(names).not.toContain('openssl');
    expect(inventory.libraries).toContainEqual({ path: '/opt/mine/libz.so.1', package: null, md5: null });
    expect(inventory.libraries.map(({ path }) => path).filter((path) => path.endsWith('libexpat.so.1'))).toEqual([]);
  },
);
