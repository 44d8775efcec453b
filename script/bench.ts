/**
 * `npm run bench`: how long the slug of examples/jdk takes (about 200 MB under /app), in one run on one engine, beside what
 * others do: the floor (copying /app out of a container), the slug stage of the 2015 plugin, and `docker cp | pigz`.
 * Then the peak memory of a whole run, for that app and for one of 2 GB. Options: --runs N (default 5), --quick (no 2 GB).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import '../src/young-objects.ts';
import { connectEngine } from '../src/docker/connect.ts';
import { Redactor } from '../src/redact.ts';
import { formatSize } from '../src/sizes.ts';
import { readAppFiles } from '../src/slug/app-files.ts';
import type { Block } from '../src/slug/blocks.ts';
import { deflateBlocks } from '../src/slug/deflate.ts';
import { packSlug } from '../src/slug/pack-slug.ts';
import { slugExclusion } from '../src/slug/slugignore.ts';
import { openSlugSource } from '../src/slug/source.ts';
import { createTerminalLog } from '../src/terminal-log.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, quick: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const signal = new AbortController().signal;
const log = createTerminalLog(process.stderr, new Redactor());
const engine = await connectEngine({ environment: process.env, signal });
const [base, app] = ['localhost/heroku-docker-release/bench-base', 'localhost/heroku-docker-release/bench-app'];

console.log('Building examples/jdk');
build(['--tag', base, join(root, 'examples/jdk')]);
build(['--tag', app, '--file', '-', join(root, 'examples/jdk')], `FROM ${base}\n`);
const baseFiles = await filesOf(base);

interface Contender {
  readonly name: string;
  readonly slug: string | null;
  readonly run: () => Promise<void> | void;
}

const contenders: readonly Contender[] = [
  {
    name: 'floor: docker create, cp, rm',
    slug: null,
    run: () => shell('c=$(docker create "$1" true); docker cp "$c:/app" - >"$2/app.tar"; docker rm "$c"'),
  },
  {
    name: "the plugin's: docker run tar cfvz, wait, cp, rm",
    slug: join(folder, 'plugin.tgz'),
    run: () =>
      shell(
        'c=$(docker run --detach --user 0 --entrypoint tar "$1" cfvz /tmp/slug.tgz -C / --exclude=.git --exclude=.cache --exclude=.buildpack ./app); docker wait "$c"; docker cp "$c:/tmp/slug.tgz" "$2/plugin.tgz"; docker rm --force "$c"',
      ),
  },
  ...(hasPigz()
    ? [
        {
          name: 'docker cp | pigz -6',
          slug: join(folder, 'pigz.tgz'),
          run: () =>
            shell('c=$(docker create "$1" true); docker cp "$c:/app" - | pigz -6 >"$2/pigz.tgz"; docker rm "$c"'),
        },
      ]
    : []),
  { name: 'ours', slug: join(folder, 'ours.tgz'), run: packOurs },
  { name: "ours, deflate alone: the floor's bytes in memory, all cores", slug: null, run: deflateAlone },
];

const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round <= runs; round += 1) {
  for (const { name, run } of contenders) {
    const start = performance.now();
    await run();
    // The first round warms the page cache.
    if (round > 0) times.get(name)?.push((performance.now() - start) / 1000);
  }
}
const floor = median(times.get(contenders[0]?.name ?? '') ?? []);
const pluginSize = sizeOf(contenders[1]?.slug ?? null);
console.log(
  `\n${runs} runs each, Docker ${engine.version}, ${availableParallelism()} cores, ${formatSize(statSync(join(folder, 'app.tar')).size)} under /app\n`,
);
console.log('| what | median | × floor | slug | × plugin |\n| --- | --- | --- | --- | --- |');
for (const { name, slug } of contenders) {
  const time = median(times.get(name) ?? []);
  const size = sizeOf(slug);
  const sizes = size === null || pluginSize === null ? ['', ''] : [formatSize(size), (size / pluginSize).toFixed(4)];
  console.log(`| ${[name, `${time.toFixed(2)} s`, (time / floor).toFixed(2), ...sizes].join(' | ')} |`);
}
const withApp = `FROM heroku/heroku:24-build\nUSER root\nCOPY --from=${app} /app /app\nONBUILD RUN true\n`;
// No dyno could boot it, so that check is off in both.
const unproven = ['--dyno-check', 'false', '--link-check', 'off', '--profile', 'off'];
const linksChecked = ['--dyno-check', 'false'];
console.log('\n| peak memory of a whole run | no proof | links checked |\n| --- | --- | --- |');
const usual = formatSize(statSync(join(folder, 'app.tar')).size);
console.log(
  `| ${usual} under /app | ${formatSize(await peakMemory(withApp, unproven))} | ${formatSize(await peakMemory(withApp, linksChecked))} |`,
);
if (!values.quick) {
  const large = withApp.replace('ONBUILD', 'RUN head -c 1800M /dev/urandom >/app/large.bin\nONBUILD');
  console.log(
    `| 2 GB under /app | ${formatSize(await peakMemory(large, unproven))} | ${formatSize(await peakMemory(large, linksChecked))} |`,
  );
}
execFileSync('docker', ['rmi', '--force', base, app], { stdio: 'ignore' });
rmSync(folder, { recursive: true });
process.exit();

async function packOurs(): Promise<void> {
  await using source = await openSlugSource({ api: engine.api, image: app, runId: 'bench', log, signal });
  await packSlug({
    source,
    file: join(folder, 'ours.tgz'),
    base: baseFiles,
    keepsBase: false,
    appTime: 1_700_000_000,
    exclusion: slugExclusion(''),
    bounds: { uncompressedBytes: 2 ** 40, entries: 1_000_000 },
    concurrency: availableParallelism(),
  });
}

/** What no way of packing can be quicker than, as long as Node's zlib deflates: no engine, no tar, no file. */
async function deflateAlone(): Promise<void> {
  const tar = readFileSync(join(folder, 'app.tar'));
  const blocks = async function* (): AsyncGenerator<Block> {
    for (let at = 0; at < tar.length; at += 2 ** 20) {
      const dictionary = tar.subarray(Math.max(0, at - 2 ** 15), at);
      yield { bytes: tar.subarray(at, at + 2 ** 20), dictionary, origin: 'base', spans: [] };
    }
  };
  for await (const _ of deflateBlocks(blocks(), { concurrency: availableParallelism() }));
}

async function filesOf(image: string): Promise<Awaited<ReturnType<typeof readAppFiles>>> {
  await using source = await openSlugSource({ api: engine.api, image, runId: 'bench', log, signal });
  return await readAppFiles(await source.openArchive());
}

/** Of the CLI, which runs what the action runs; `VmHWM` is the kernel's own figure. */
async function peakMemory(dockerfile: string, flags: readonly string[]): Promise<number> {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  writeFileSync(join(folder, 'Procfile'), 'web: true\n');
  writeFileSync(join(folder, '.dockerignore'), '*\n');
  const args = ['release', '--release', 'false', '--slug-limit', '4GB', '--slug-path', 'slug.tgz', ...flags];
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peak = Math.max(peak, Number(kilobytes ?? 0) * 1024);
    } catch {
      // It has ended between two looks.
    }
  }, 20);
  const code = await new Promise((done) => child.once('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`the run for the memory figure ended with ${code}`);
  return peak;
}

function build(args: readonly string[], input?: string): void {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', cwd: root }).trim();
  execFileSync('docker', ['build', '--quiet', '--build-arg', `NPM_CONFIG_REGISTRY=${registry}`, ...args], {
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

/** The contenders are pipelines of a shell, as people write them. */
function shell(script: string): void {
  execFileSync('bash', ['-euo', 'pipefail', '-c', script, 'bench', app, folder], { stdio: 'ignore' });
}

function hasPigz(): boolean {
  try {
    execFileSync('pigz', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log('pigz is not installed, so its row is left out (apt-get install pigz)');
    return false;
  }
}

function sizeOf(file: string | null): number | null {
  return file === null ? null : statSync(file).size;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
