import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { imageIdentity } from '../../src/docker/image-identity.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { ActionError } from '../../src/errors.ts';
import { proveSlug, type UnfinishedProof } from '../../src/proof/prove-slug.ts';
import { aRecord } from '../base/a-record.ts';
import { testEngines } from '../docker/engines.ts';
import { aRunImage } from '../links/a-check.ts';
import { aFolder, archiveOf } from '../slug/an-archive.ts';
import { aPlan, aProof, aSubject, runImageFacts } from './a-proof.ts';

const lookFault = new TypeError('a fault of the look');

/** Proves a slug of a Procfile, with what it failed with and what came into the report. */
async function prove(
  web: string,
  { plan, draft }: ReturnType<typeof aPlan>,
  proof: ReturnType<typeof aProof>,
  record: Partial<typeof aRecord> = {},
) {
  await using folder = await aFolder();
  await mkdir(join(folder.path, 'app'));
  await writeFile(join(folder.path, 'app', 'Procfile'), `web: ${web}\n`);
  const archive = await archiveOf(join(folder.path, 'app'));
  const subject = await aSubject(join(folder.path, 'slug.tgz'), { archive, web, record });
  let unfinished: UnfinishedProof | undefined;
  const onBegun = (begun: UnfinishedProof) => {
    unfinished = begun;
  };
  const fault: unknown = await proveSlug(subject, { plan, proof, draft, onBegun }).then(
    () => null,
    (error) => error,
  );
  await unfinished?.join();
  return { fault, checks: draft.finish([]).checks };
}

test('row 5: what the boot found is told although the slug could not be looked at, and nothing is taken for passed', async () => {
  const [engine] = await testEngines();
  if (engine === undefined) throw new Error('no engine');
  const reference = 'heroku/heroku:24';
  const images = createImageStore(engine, { platform: 'linux/amd64', signal: AbortSignal.timeout(60_000) });
  const facts = await images.inspectImage(reference);
  if (facts === null) throw new Error(`there is no ${reference}`);
  const { fault, checks } = await prove(
    'exit 3',
    aPlan({ engine, inputs: { 'link-check': 'fail', 'dyno-check': 'true' } }),
    aProof({ index: Promise.reject(lookFault), reference, facts }),
    { outside: { runImage: imageIdentity(facts), left: aRecord.outside?.left ?? { groups: [], files: [] } } },
  );
  expect(fault).toMatchObject({
    errors: [
      expect.objectContaining({
        message: expect.stringMatching(/^The slug is not proven.*\nweb crashed .* exit code 3/),
      }),
      lookFault,
    ],
  });
  expect(checks.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual(['left-behind not-run', 'dyno failed']);
  expect(checks[0]?.summary).toBe(
    '118.2 KB outside /app stays behind, and whether the slug refers to it is not known: what the slug needs could not be looked at',
  );
}, 60_000);

test('where neither the look nor the boot could be made, both faults are told', async () => {
  const prepared = aPlan({ inputs: { 'dyno-check': 'true' } });
  const plan = { ...prepared.plan, inputs: { ...prepared.plan.inputs, dynoCheckPath: 'no path' } };
  const { fault } = await prove('bash', { ...prepared, plan }, aProof({ index: Promise.reject(lookFault) }));
  expect(fault).toBeInstanceOf(AggregateError);
  expect(fault).toMatchObject({ errors: [lookFault, expect.any(ActionError)] });
});

test('where what stays behind could not be told, for a fault of ours, the check was not run', async () => {
  const outside = { runImage: imageIdentity(runImageFacts), left: null } as unknown as NonNullable<
    typeof aRecord.outside
  >;
  const { fault, checks } = await prove(
    'bash',
    aPlan({ inputs: { 'dyno-check': 'false' } }),
    aProof({ index: Promise.resolve(aRunImage()) }),
    { outside },
  );
  expect(fault).toBeNull();
  const left = checks.find(({ check }) => check === 'left-behind');
  expect(left).toMatchObject({ outcome: 'not-run', summary: expect.stringMatching(/null/) });
});

test('a job that was cancelled ends with that, whatever the checks came to', async () => {
  const prepared = aPlan({ inputs: { 'dyno-check': 'false', 'link-check': 'fail' } });
  const cancelled = new ActionError('Cancelled.');
  const plan = { ...prepared.plan, base: { ...prepared.plan.base, signal: AbortSignal.abort(cancelled) } };
  const { fault } = await prove('bash', { ...prepared, plan }, aProof({ index: Promise.reject(lookFault) }));
  expect(fault).toBe(cancelled);
});

test('a slug with nothing against it is proven', async () => {
  const prepared = aPlan({ inputs: { 'dyno-check': 'false', 'link-check': 'fail' } });
  const index = Promise.resolve(aRunImage());
  const record = { outside: { runImage: imageIdentity(runImageFacts), left: { groups: [], files: [] } } };
  const { fault, checks } = await prove('bash', prepared, aProof({ index }), record);
  expect(fault).toBeNull();
  expect(checks.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
    ...['procfile passed', 'links passed', 'left-behind passed', 'dyno not-run'],
  ]);
});
