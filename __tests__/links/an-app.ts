import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageInventory } from '../../src/base/packages/inventory.ts';
import { readPackages } from '../../src/base/packages/read-packages.ts';
import type { Engine } from '../../src/docker/connect.ts';
import { openImageFiles } from '../../src/docker/image-files.ts';
import { checkLinks } from '../../src/links/check-links.ts';
import type { RunImageIndex } from '../../src/links/run-image/run-image-index.ts';
import { openSlugSource } from '../../src/slug/source.ts';
import { aBuild } from '../docker/engines.ts';
import type { DockerHost } from '../harness/docker-hosts.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, gunzip, pack } from '../slug/an-archive.ts';
import { finished } from './a-check.ts';

/** What came of an app that was built, packed, checked and started. */
export interface CheckedApp {
  readonly outcome: ReturnType<typeof finished>;
  /** Of the command on the run image, with the slug at `/app`. */
  readonly exitCode: number;
  readonly output: string;
}

/** Builds a fixture with `more` lines at the end of its Dockerfile, packs its slug, checks it, and starts `command` on the run image. */
export async function checkApp(
  fixture: string,
  given: {
    engine: Engine;
    host: DockerHost;
    runImage: RunImageIndex;
    /** What is installed in the image that all fixtures stand on: none of them installs a package. */
    base: PackageInventory;
    command: string;
    more?: readonly string[];
  },
): Promise<CheckedApp> {
  const { engine, host, runImage, base, command, more = [] } = given;
  const folder = fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url));
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const dockerfile = [files['Dockerfile'], ...more].join('\n');
  await using image = await aBuild(engine, { ...files, Dockerfile: dockerfile });
  await image.done;
  await using scratch = await aFolder();
  const slugFile = join(scratch.path, 'slug.tgz');
  const [log, signal] = [createRecordingLog(), AbortSignal.timeout(100_000)];
  const options = { api: engine.api, image: image.tag, runId: randomUUID(), log, signal };
  {
    await using source = await openSlugSource(options);
    await pack(slugFile, { source });
  }
  const outcome = await checkLinks({ slugFile, runImage, base, temporaryFolder: scratch.path, log, signal });
  return { outcome: finished(outcome), ...(await start(host, { slugFile, command })) };
}

/** What is installed in an image. */
export async function packagesOf({ api }: Engine, image: string): Promise<PackageInventory> {
  const [log, signal] = [createRecordingLog(), AbortSignal.timeout(100_000)];
  await using files = await openImageFiles({ api, image, runId: randomUUID(), log, signal });
  return await readPackages(files);
}

/** Starts a command as a dyno does: after what is in `.profile.d`. */
async function start(host: DockerHost, { slugFile, command }: { slugFile: string; command: string }) {
  const script = `for each in /app/.profile.d/*.sh; do [ -e "$each" ] && . "$each"; done; ${command} 2>&1; echo "exit $?"`;
  const id = String(
    await host.docker([
      'create',
      '--network',
      'none',
      '--env',
      'HOME=/app',
      '--workdir',
      '/app',
      'heroku/heroku:24',
      'bash',
      '-c',
      script,
    ]),
  ).trim();
  try {
    await host.docker(['cp', '-', `${id}:/`], await gunzip(slugFile));
    const output = String(await host.docker(['start', '--attach', id]));
    return { output, exitCode: Number(/exit (\d+)\s*$/.exec(output)?.[1]) };
  } finally {
    await host.docker(['rm', '--force', '--volumes', id]);
  }
}
