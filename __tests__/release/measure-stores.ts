// node measure-stores.ts: what keeping the base of examples/jdk costs in each store, thin and whole, and what it saves on an engine
// that lost it. Needs DOCKER_HOST, heroku/heroku:24-build and what the example is built from; prints a table. The services are on
// loopback, so a network's time is not in it.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReleaseReport } from '../../src/report/report.ts';
import { CacheService } from '../harness/cache-service.ts';
import { Registry } from '../harness/registry.ts';
import { runAction } from '../harness/run-action.ts';

const example = resolve(import.meta.dirname, '../../examples/jdk');

interface Store {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  storedBytes(): Promise<number>;
}

/** The example with a base of its own; without the trigger that runs a program, no more than its /app is kept. */
async function anExample(form: 'thin' | 'whole'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'measure-stores-'));
  await cp(example, folder, { recursive: true });
  const text = await readFile(join(folder, 'Dockerfile'), 'utf8');
  const triggers =
    form === 'whole' ? text : text.replace(/^ONBUILD RUN [\s\S]*$/m, '').replace(/ src \/source$/m, ' src /app/source');
  await writeFile(join(folder, 'Dockerfile'), `# ${randomUUID()}\n${triggers}`);
  return folder;
}

async function release(workspace: string, { inputs, environment }: Store): Promise<ReleaseReport> {
  await using result = await runAction({ workspace, inputs: { release: 'false', ...inputs }, environment });
  if (result.exitCode !== 0 || result.report === null) throw new Error(result.log);
  return result.report;
}

/** As on another machine that never had it. */
function forget({ base }: ReleaseReport): void {
  const image = `localhost/heroku-docker-release/base:${base?.key}`;
  execFileSync('docker', ['rmi', '--force', image], { stdio: 'ignore' });
}

function seconds({ steps }: ReleaseReport, title: string): number {
  const step = steps.find((each) => each.title === title);
  return step === undefined ? Number.NaN : (step.endMs - step.startMs) / 1000;
}

async function measure(form: 'thin' | 'whole', store: Store): Promise<void> {
  const folder = await anExample(form);
  try {
    const first = await release(folder, store);
    forget(first);
    const second = await release(folder, store);
    forget(second);
    const kept = first.base?.kept;
    if (kept?.kind !== 'saved' || second.base?.origin !== 'store')
      throw new Error(`${form} in ${store.name}: ${JSON.stringify(kept)}`);
    if (first.slug?.checksum !== second.slug?.checksum) throw new Error(`${form} in ${store.name}: another slug`);
    const megabytes = ((await store.storedBytes()) / 1e6).toFixed(1);
    const [build, restore] = [first, second].map((report) => seconds(report, 'Get the base image').toFixed(1));
    const app = seconds(second, 'Build the app image').toFixed(1);
    console.log(`| ${[store.name, form, megabytes, build, kept.seconds.toFixed(1), restore, app].join(' | ')} |`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

console.log('| store | form | stored (MB) | build (s) | save (s) | restore (s) | app build after it (s) |');
console.log('| ----- | ---- | ----------: | --------: | -------: | ----------: | ---------------------: |');
for (const form of ['thin', 'whole'] as const) {
  await using cache = await CacheService.start();
  await measure(form, {
    name: 'Actions cache',
    inputs: { 'base-store': 'actions' },
    environment: cache.env,
    storedBytes: () => cache.storedBytes(),
  });
  await using registry = await Registry.start();
  await measure(form, {
    name: 'registry',
    inputs: { 'base-store': 'registry', 'base-image': `${registry.host}/jdk` },
    environment: {},
    storedBytes: () => registry.storedBytes(),
  });
}
