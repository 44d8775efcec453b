import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { leftInTheEnd, NOTHING } from '../harness/run-leftovers.ts';
import { APP, TOKEN } from '../release/a-release.ts';
import { type Hold, heldAtHeroku, heldInBuild, heldInProof } from '../release/held-runs.ts';
import { program } from './run-command.ts';

const LOOK_EVERY_MS = 20;

const phases: readonly (readonly [string, Hold])[] = [
  ['the base is built', heldInBuild('RUN sleep 1006', /sleep 1006/)],
  ['a dyno is booted', heldInProof(/Booting web/)],
  ['the slug is uploaded', heldAtHeroku(/^PUT /)],
];

test.each(phases)(
  'row 100: Ctrl-C while %s, which its children get as well, ends a release in time and leaves nothing',
  async (_, hold) => {
    await using held = new AsyncDisposableStack();
    const { heroku, run } = await hold(held, '');
    const proof = { 'dyno-check': 'false', 'link-check': 'off', profile: 'off', compare: 'off' };
    const target = { 'heroku-app': APP, 'heroku-api-url': heroku.url };
    const flags = Object.entries({ ...proof, ...run.inputs, ...target }).map(([name, value]) => `--${name}=${value}`);
    // As a shell starts it: what it starts itself is in its process group, unless it sees to another.
    const child = spawn(process.execPath, [program, 'release', ...flags], {
      cwd: run.workspace,
      env: { ...process.env, HEROKU_API_KEY: TOKEN, XDG_CACHE_HOME: run.workspace, ...run.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const { cancelWhen } = run;
    const isTime = () => (cancelWhen instanceof RegExp ? cancelWhen.test(said) : cancelWhen?.() === true);
    while (!isTime() && child.exitCode === null) await setTimeout(LOOK_EVERY_MS);
    const writes = heroku.journal.filter(({ method }) => method !== 'GET').length;
    const startMs = performance.now();
    process.kill(-(child.pid ?? 0), 'SIGINT');

    expect({ code: await ended, said }).toMatchObject({ code: 1 });
    expect(performance.now() - startMs).toBeLessThan(7_500);
    expect(said).toMatch(/^error: .*[Cc]ancelled/m);
    expect(heroku.journal.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    const [, runId = ''] = /^report-file=.*heroku-docker-release-(\w+)\//m.exec(said) ?? [];
    expect(runId).toMatch(/^[0-9a-f]{12}$/);
    expect(await leftInTheEnd(runId)).toEqual(NOTHING);
  },
  120_000,
);
