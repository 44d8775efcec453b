import { expect, test } from '@jest/globals';
import { recordedLeftBehind } from '../../src/base/left-behind/left-behind-of.ts';
import { imageIdentity } from '../../src/docker/image-identity.ts';
import type { SlugSubject } from '../../src/proof/slug-subject.ts';
import { whatStaysBehind } from '../../src/proof/stays-behind.ts';
import { aRecord } from '../base/a-record.ts';
import { aBuild, testEngines } from '../docker/engines.ts';
import { aRunImage } from '../links/a-check.ts';
import { aPlan, aProof, runImageFacts } from './a-proof.ts';

const index = Promise.resolve(aRunImage());
const references = Promise.resolve([]);
const left = { groups: [{ kind: 'folder', name: '/opt/recorded', bytes: 300_000, files: 1 }], files: [] } as const;
const recorded = (runImage: string) => ({ ...aRecord, outside: { runImage, left } });

/** An app image of no more than its base, whose record is the one that is given. */
function aSubject(record: typeof aRecord, image = { ...runImageFacts, diffIds: record.stored?.diffIds ?? [] }) {
  return {
    image: { image },
    base: { image: { image, record }, record: Promise.resolve(record) },
  } as unknown as SlugSubject;
}

test('what the record of a thin base tells holds beside the run image that it was compared with, and no other', async () => {
  const { plan, log } = aPlan();
  const proof = aProof({ index });
  const ask = (record: typeof aRecord) => whatStaysBehind(aSubject(record), { plan, proof, references }, log);
  expect(await ask(recorded(imageIdentity(runImageFacts)))).toMatchObject({
    outcome: 'passed',
    findings: [{ message: expect.stringContaining('/opt/recorded (293.0 KB)') }],
  });
  expect(await ask(recorded('0'.repeat(64)))).toEqual({
    check: 'left-behind',
    outcome: 'not-run',
    summary: expect.stringContaining('was listed beside another run image'),
    findings: [],
  });
});

test('of a whole base it is listed again beside another run image, and the record says beside which', async () => {
  const [engine] = await testEngines();
  if (engine === undefined) throw new Error('no engine');
  const from = 'heroku/heroku:24';
  const lines = [`FROM ${from}`, 'USER root', 'RUN mkdir -p /opt/left && head -c 200000 /dev/zero >/opt/left/new'];
  await using build = await aBuild(engine, { Dockerfile: lines.join('\n') });
  await build.done;
  const { plan, log } = aPlan({ engine, from });
  const [image, facts] = await Promise.all([build.images.inspectImage(build.tag), build.images.inspectImage(from)]);
  if (image === null || facts === null) throw new Error('an image is gone');
  const proof = aProof({ index, reference: from, facts });
  const ask = (record: typeof aRecord) => whatStaysBehind(aSubject(record, image), { plan, proof, references }, log);
  const other = await ask(recorded('0'.repeat(64)));
  expect(other.findings).toEqual([{ level: 'notice', message: expect.stringContaining(': /opt/left (195.3 KB).') }]);
  const own = await recordedLeftBehind(image, facts, plan.base, log);
  expect(own).toMatchObject({
    runImage: imageIdentity(facts),
    left: { groups: [{ name: '/opt/left', bytes: 200_000 }] },
  });
}, 100_000);
