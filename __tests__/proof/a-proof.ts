import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { BasePorts } from '../../src/base/base-image.ts';
import { createOutsideLists } from '../../src/base/left-behind/outside-files.ts';
import type { Engine } from '../../src/docker/connect.ts';
import type { ImageFacts } from '../../src/docker/engine.ts';
import { createImageStore } from '../../src/docker/images.ts';
import { readReleaseInputs } from '../../src/inputs/inputs.ts';
import type { RunImageIndex } from '../../src/links/run-image/run-image-index.ts';
import { noRunImageShelf } from '../../src/links/run-image/run-image-shelf.ts';
import type { Proof, ProofPlan } from '../../src/proof/proof.ts';
import type { SlugSubject } from '../../src/proof/slug-subject.ts';
import { ReportDraft } from '../../src/report/draft.ts';
import { type BackgroundStep, Steps } from '../../src/steps.ts';
import { aDigest, aRecord } from '../base/a-record.ts';
import { createRecordingLog } from '../harness/recording-log.ts';
import { pack } from '../slug/an-archive.ts';

/** The run image of a test that asks no engine. */
export const runImageFacts: ImageFacts = {
  id: aDigest('a'),
  repoDigests: [],
  os: 'linux',
  architecture: 'amd64',
  created: '2026-11-20T03:04:05.678Z',
  diffIds: [aDigest('b')],
  config: { ...aRecord.config, env: ['PATH=/usr/bin:/bin'] },
};

/** A plan as a user's inputs make it, on an engine if the test needs one. */
export function aPlan(
  given: { readonly inputs?: Readonly<Record<string, string>>; readonly engine?: Engine; readonly from?: string } = {},
) {
  const values = new Map(Object.entries({ release: 'false', ...given.inputs }));
  const { inputs } = readReleaseInputs({ values, workspace: '/work' });
  const signal = AbortSignal.timeout(100_000);
  const log = createRecordingLog();
  const { engine } = given;
  const runId = `test-${randomUUID()}`;
  const base = {
    engine,
    images: engine === undefined ? undefined : createImageStore(engine, { platform: 'linux/amd64', signal }),
    upstream: Promise.resolve(given.from === undefined ? [] : [{ reference: given.from }]),
    outsideLists: engine === undefined ? undefined : createOutsideLists({ api: engine.api, runId, signal }),
    runId,
    signal,
  };
  const plan: ProofPlan = {
    inputs,
    recipe: { dockerfile: { onBuild: [] } } as unknown as ProofPlan['recipe'],
    base: base as unknown as BasePorts,
    procfile: null,
    ports: { folder: tmpdir(), runImageShelf: noRunImageShelf },
    steps: new Steps(log),
  };
  return { plan, log, draft: new ReportDraft(inputs) };
}

/** A background step that came to this. */
export function done<T>(result: Promise<T>): BackgroundStep<T> {
  result.catch(() => undefined);
  return { result, join: () => result };
}

/** What was got ready for the proof. */
export function aProof(given: {
  readonly index: Promise<RunImageIndex | { readonly unknown: string }>;
  readonly reference?: string;
  readonly facts?: ImageFacts;
  readonly configVars?: Readonly<Record<string, string>>;
}): Proof {
  const { reference = 'run:1', facts = runImageFacts } = given;
  return {
    runImage: done(Promise.resolve({ kind: 'had', reference, facts })),
    index: done(given.index),
    configVars: Promise.resolve(new Map(Object.entries(given.configVars ?? {}))),
    stop: () => undefined,
  };
}

/** A slug of an archive of `/app`, made of a thin base that left something outside it beside `runImageFacts`. */
export async function aSubject(
  file: string,
  { archive, web, record = {} }: { archive: Buffer; web: string; record?: Partial<typeof aRecord> },
): Promise<SlugSubject> {
  const image = { ...runImageFacts, id: aDigest('d'), diffIds: aRecord.stored?.diffIds ?? [] };
  const made = { ...aRecord, ...record };
  return {
    slug: await pack(file, { archive }),
    processTypes: { web },
    profile: { added: [], workingDir: '/app' },
    image: { image } as SlugSubject['image'],
    base: { image: { image, record: made }, record: Promise.resolve(made) } as unknown as SlugSubject['base'],
  };
}
