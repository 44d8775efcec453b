// node measure-comparison.ts FOLDER: packs the folder as a deployed slug and again with 5 MB more, and tells for each source how
// long the comparison takes and the peak memory of the process that compares; the servers and the packing are in this one.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { createCachedSlugShelf } from '../../src/comparison/cached-slug-shelf.ts';
import { compareWithEarlier } from '../../src/comparison/compare-with-earlier.ts';
import { keepSlug } from '../../src/comparison/keep-slug.ts';
import { noSlugShelf } from '../../src/comparison/slug-shelf.ts';
import { readTarget } from '../../src/heroku/app.ts';
import { createHerokuClient } from '../../src/heroku/client.ts';
import { releaseSlug } from '../../src/heroku/release.ts';
import { uploadSlug } from '../../src/heroku/upload.ts';
import { startLocalHeroku } from '../../src/local-heroku/local-heroku.ts';
import { reportedComparison } from '../../src/report/comparison-of.ts';
import type { Manifest } from '../../src/slug/manifest.ts';
import type { PackedSlug } from '../../src/slug/pack-slug.ts';
import { CacheService } from '../harness/cache-service.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { aFolder, pack } from '../slug/an-archive.ts';

const APP = 'my-app';
const { signal } = new AbortController();
const log = createRecordingLog();

interface Task {
  readonly source: 'kept' | 'download' | 'nothing';
  readonly url: string;
  readonly token: string;
  readonly cache: Record<string, string>;
  readonly staging: string;
  readonly slug: Omit<PackedSlug, 'manifest'>;
}

function connect(url: string, token: string) {
  return (stop: AbortSignal) =>
    createHerokuClient({ apiUrl: new URL(url), token, userAgent: 'heroku-docker-release/test', log, signal: stop });
}

function shelfOf({ cache, staging }: Pick<Task, 'cache' | 'staging'>) {
  const environment = { ...process.env, ...cache };
  return createCachedSlugShelf({ keyPrefix: 'measure', environment, stagingFolder: staging, signal });
}

/** In a process of its own. */
async function compare(task: Task): Promise<object> {
  const manifest = JSON.parse(await readFile(`${task.slug.file}.manifest.json`, 'utf8')) as Manifest;
  const start = performance.now();
  let told: object = {};
  if (task.source !== 'nothing') {
    const shelf = task.source === 'kept' ? shelfOf(task) : noSlugShelf;
    const reading = connect(task.url, task.token);
    const { currentRelease: release } = await readTarget(reading(signal), APP);
    const app = { kind: 'app', app: APP, release, connect: reading } as const;
    const request = { app, baseBranch: null, commentKey: APP, compare: 'auto', shelf, log, signal } as const;
    const report = reportedComparison(await compareWithEarlier({ ...request, slug: { ...task.slug, manifest } }));
    if (report.kind !== 'files') throw new Error(JSON.stringify(report));
    told = { source: report.source, changedFiles: report.changedFiles, folders: report.folders.length };
  }
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2));
  return { ...told, seconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

async function measure(folder: string): Promise<void> {
  await using work = await aFolder();
  await using cache = await CacheService.start();
  const heroku = await startLocalHeroku({ apps: [{ name: APP }], dynos: null, log });
  const staging = join(work.path, 'staging');
  await mkdir(staging);
  const before = await packed(folder, join(work.path, 'before.tgz'));
  const extra = join(folder, 'measured-extra');
  await mkdir(extra);
  await writeFile(join(extra, 'noise'), randomBytes(5 * 2 ** 20));
  const { manifest, ...after } = await packed(folder, join(work.path, 'after.tgz'));
  await rm(extra, { recursive: true });
  await writeFile(`${after.file}.manifest.json`, JSON.stringify(manifest));

  const client = connect(heroku.url, heroku.token)(signal);
  const described = { app: APP, processTypes: { web: 'x' }, stack: 'heroku-24', description: 'measure' };
  const { slugId } = await uploadSlug(client, { ...described, slug: before });
  await releaseSlug(client, { app: APP, slugId, description: 'Deploy', before: null });
  const start = performance.now();
  const shelf = shelfOf({ cache: cache.env, staging });
  await keepSlug({ slug: before, branch: 'main', commentKey: APP, commit: null, shelf, log });
  const [key = ''] = cache.keys.filter((each) => each.includes('-slug-v1-') && !each.includes('branch'));
  const keepSeconds = ((performance.now() - start) / 1000).toFixed(2);
  const size = { slugBytes: before.sizeBytes, entries: before.manifest.entries.length };
  console.log(JSON.stringify({ ...size, keepSeconds, keptBytes: (await cache.read(key)).length }));
  for (const source of ['nothing', 'kept', 'download'] as const) {
    const task: Task = { source, url: heroku.url, token: heroku.token, cache: cache.env, staging, slug: after };
    const child = spawn(process.execPath, [import.meta.filename], { stdio: ['pipe', 'inherit', 'inherit'] });
    child.stdin.end(JSON.stringify(task));
    await once(child, 'close');
  }
  await heroku.close();
}

async function packed(folder: string, file: string): Promise<PackedSlug> {
  const tar = `${file}.tar`;
  execFileSync('tar', ['--format=posix', '--sort=name', '-C', folder, '-cf', tar, '.']);
  const slug = await pack(file, { archive: await readFile(tar) });
  await rm(tar);
  return slug;
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) await measure(folder);
else console.log(JSON.stringify(await compare((await json(process.stdin)) as Task)));
process.exit();
