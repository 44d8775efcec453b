import { expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/local-heroku/journal.ts';
import { aReport } from '../report/a-report.ts';
import { aClient, upload } from './a-client.ts';
import { brokenByRun, type EndedRun } from './run-invariants.ts';

const bytes = Buffer.from('a slug');
const TOKEN = 'HRKU-canary-token';

/** A run that released v2 of `example`, and is broken by nothing. */
async function aRun(): Promise<EndedRun> {
  await using client = await aClient();
  const slug = await client.newSlug(bytes);
  await upload(slug.blob.url, bytes);
  await client.release(slug.id);
  const [told] = aReport().releases;
  if (told === undefined) throw new Error('the report has no release');
  const moments = [{ what: 'healthy after 1 s, try 1', atMs: 1 }];
  return {
    journal: client.heroku.journal,
    app: (name) => client.heroku.app(name),
    exitCode: 0,
    outputs: { released: 'true' },
    report: { ...aReport(), releases: [{ ...told, app: 'example', version: 2, status: 'succeeded', moments }] },
    isReleaseAsked: true,
    isHealthAsked: true,
    texts: { log: 'Released.' },
    secrets: [TOKEN],
    left: '',
    connections: ['127.0.0.1:1'],
    configuredHosts: ['127.0.0.1:1'],
    cancelledAt: null,
    seconds: 1,
    longestSeconds: 2,
  };
}

/** The same run, in which the app's release is told otherwise. */
function told(run: EndedRun, change: object): EndedRun {
  const { report } = run;
  if (report === null) return run;
  return { ...run, report: { ...report, releases: report.releases.map((release) => ({ ...release, ...change })) } };
}

const late = (entry: JournalEntry | undefined, method: string): JournalEntry => {
  if (entry === undefined) throw new Error('the journal is empty');
  return { ...entry, method, at: entry.at + 10_000, effect: null };
};

test('a run that keeps all of them breaks none', async () => {
  expect(brokenByRun(await aRun())).toEqual([]);
});

test.each<[string, (run: EndedRun) => EndedRun, RegExp]>([
  ['I1: a second release', (run) => ({ ...run, journal: [...run.journal, ...run.journal.slice(-1)] }), /^I1: example/],
  ['I2: no upload', (run) => ({ ...run, journal: run.journal.filter(({ method }) => method !== 'PUT') }), /^I2: slug/],
  ['I3: the token', (run) => ({ ...run, texts: { log: `x${TOKEN}y` } }), /^I3: a secret is in the log/],
  ['I3: in base64', (run) => ({ ...run, texts: { state: btoa(TOKEN) } }), /^I3: a secret is in the state/],
  ['I3: as Basic has it', (run) => ({ ...run, texts: { log: btoa(`:${TOKEN}`) } }), /^I3: a secret/],
  ['I3: a signature', (run) => ({ ...run, texts: { log: '?X-Amz-Signature=0123456789' } }), /^I3: a presigned URL/],
  ['I4: red', (run) => ({ ...run, exitCode: 1 }), /^I4: exit code 1, and example succeeded/],
  ['I4: another output', (run) => ({ ...run, outputs: { released: 'false' } }), /^I4: released is false/],
  ['I4: green, and failed', (run) => told(run, { status: 'failed' }), /^I4: exit code 0, and example failed/],
  ['I4: another version', (run) => told(run, { version: 1 }), /^I4: example v1 is told, and v2 was made/],
  ['I4: told as unchanged', (run) => told(run, { status: 'unchanged' }), /^I4: .*(unchanged|released is)/],
  ['I4: nobody saw it healthy', (run) => told(run, { moments: [] }), /^I4: nobody saw example healthy/],
  ['I5: a container', (run) => ({ ...run, left: 'c0ffee' }), /^I5: left in the engine: c0ffee/],
  ['I6: another host', (run) => ({ ...run, connections: ['10.0.0.1:443'] }), /^I6: connected to 10\.0\.0\.1:443/],
  [
    'I7: the token to the store',
    (run) => ({ ...run, journal: run.journal.map((entry) => ({ ...entry, bearer: true })) }),
    /^I7: the token was sent with PUT/,
  ],
  ['I8: no end', (run) => ({ ...run, seconds: 3 }), /^I8: ran for 3 s/],
  [
    'row 101: a request after the signal',
    (run) => ({
      ...run,
      cancelledAt: run.journal[0]?.at ?? 0,
      journal: [...run.journal, late(run.journal[0], 'POST')],
    }),
    /ms after the signal$/,
  ],
])('%s is found out', async (_what, change, broken) => {
  expect(brokenByRun(change(await aRun()))).toContainEqual(expect.stringMatching(broken));
});

test('what is read after the signal, and a rollback that is finished after it, are no writes', async () => {
  const run = await aRun();
  const [first] = run.journal;
  const rollback: JournalEntry = {
    ...late(first, 'POST'),
    effect: { kind: 'rollback', app: 'example', version: 3, slug: 'x' },
  };
  const journal = [...run.journal, late(first, 'GET'), rollback];
  expect(brokenByRun({ ...run, journal, cancelledAt: run.journal.at(-1)?.at ?? 0 })).toEqual([]);
});
