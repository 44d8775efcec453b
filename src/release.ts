import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type AppImage, buildAppImage } from './base/app-image.ts';
import { type BaseFiles, readBaseFiles } from './base/base-files.ts';
import { type Base, type BasePorts, isThin, letGoOfBase } from './base/base-image.ts';
import { type KeptBase, keepBase } from './base/keep-base.ts';
import { obtainBase } from './base/obtain-base.ts';
import { type BaseRecipe, readBaseDockerfile } from './base/recipe.ts';
import { recordBase } from './base/record-base.ts';
import { type BaseWorld, prepareBase } from './base-world.ts';
import { type Commit, readCommit } from './commit.ts';
import type { ReleaseInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { ReportDraft } from './report/draft.ts';
import { errorTrace } from './report/failure.ts';
import type { ReleaseReport } from './report/report.ts';
import { formatSize } from './sizes.ts';
import { type Advice, adviseOn, noteAdvice } from './slug/advice.ts';
import { BASE_TIME } from './slug/file-times.ts';
import { noteFindings } from './slug/findings.ts';
import { enforceLimit, limitWarning } from './slug/limit.ts';
import { writeManifest } from './slug/manifest.ts';
import { type PackedSlug, packSlug } from './slug/pack-slug.ts';
import { type ProcessTypes, readProcfile } from './slug/procfile.ts';
import { noteSecrets, refuseSecrets } from './slug/secret-files.ts';
import { SLUG_BOUNDS } from './slug/slug-bounds.ts';
import { findProcessTypes, readAppFile, readContextFile } from './slug/slug-process-types.ts';
import { slugExclusion } from './slug/slugignore.ts';
import { openSlugSource } from './slug/source.ts';
import { type BackgroundStep, Steps } from './steps.ts';
import { findTargets, type HerokuAccount, releaseToApps } from './targets.ts';

/** What the story needs of the world around it. */
export interface ReleasePorts extends BaseWorld {
  /** Null where nothing is released. */
  readonly heroku: HerokuAccount | null;
  /** How many blocks are deflated at once; default, one a core. */
  readonly concurrency?: number;
}

/**
 * The main job: from a Dockerfile to a release. Always gives a report, also of a run that failed; what it failed with is
 * in it. Nothing is made at Heroku before the slug is whole and within the limit.
 */
export async function release(inputs: ReleaseInputs, ports: ReleasePorts): Promise<ReleaseReport> {
  const steps = new Steps(ports.log);
  const draft = new ReportDraft(inputs);
  try {
    const { heroku } = ports;
    const targets =
      heroku === null ? [] : steps.run('Ask Heroku about the app', (log) => findTargets(inputs.apps, heroku, log));
    const preparation = steps.run('Read the Dockerfile', (log) => prepare(inputs, ports, log));
    // Both are waited for before either's failure is told, so that one fault does not hide the other.
    const [found, prepared] = await bothOrThrow(targets, preparation);
    draft.targets(found);
    draft.commit(prepared.commit?.sha ?? null);
    const plan = { ...prepared, inputs, ports, draft, steps };

    await using cleanup = new AsyncDisposableStack();
    const base = await makeBase(plan);
    if (base !== null) cleanup.defer(() => letGoOfBase(base.image, plan.base, ports.log));
    // A base that was built is kept also if what follows fails: the next run need not build it again.
    if (base !== null) cleanup.defer(async () => draft.kept(await base.keep().join()));
    const image = await steps.run('Build the app image', (log) =>
      buildAppImage(plan.recipe, base?.image ?? null, plan.base, log),
    );
    cleanup.use(image);
    const made = await steps.run('Pack the slug', (log) => makeSlug(plan, { base, image }, log));
    const { slug, processTypes } = made;
    base?.keep();
    draft.slug(made);
    if (inputs.slugSecrets === 'fail') refuseSecrets(slug.manifest);
    enforceLimit(slug, inputs.slugLimitBytes);

    if (ports.heroku === null) draft.skipped('release is false');
    else
      await releaseToApps({
        account: ports.heroku,
        targets: found,
        slug,
        processTypes,
        commit: plan.commit,
        steps,
        draft,
      });
  } catch (error) {
    ports.log.debug(errorTrace(error));
    draft.failed(error);
  }
  await steps.written();
  return draft.finish(steps.times);
}

/** What is known before anything is built. */
interface Preparation {
  readonly recipe: BaseRecipe;
  readonly base: BasePorts;
  readonly commit: Commit | null;
  readonly procfile: ProcessTypes | null;
}

interface Plan extends Preparation {
  readonly inputs: ReleaseInputs;
  readonly ports: ReleasePorts;
  readonly draft: ReportDraft;
  readonly steps: Steps;
}

async function prepare(inputs: ReleaseInputs, ports: ReleasePorts, log: Log): Promise<Preparation> {
  const read = await readBaseDockerfile(inputs);
  const procfileText = await readContextFile(read.found.context, 'Procfile');
  const procfile = procfileText === null ? null : readProcfile({ text: procfileText, file: 'Procfile' });
  const prepared = await prepareBase(read, { inputs, world: ports, tries: 1 }, log);
  return { ...prepared, commit: await readCommit(read.found.context, ports.environment), procfile };
}

/** The base in the engine, with what runs behind the steps that need it. */
interface MadeBase {
  readonly image: Base;
  readonly files: BackgroundStep<BaseFiles>;
  /** Records the base and keeps it, once. Not beside the packing of the slug: both at once would take twice the memory. */
  readonly keep: () => BackgroundStep<KeptBase | null>;
}

async function makeBase(plan: Plan): Promise<MadeBase | null> {
  const { recipe, base: ports, draft, inputs, steps } = plan;
  if (recipe.dockerfile.onBuild.length === 0) {
    plan.ports.log.notice(
      `${recipe.dockerfile.file} has no ONBUILD triggers, so there is no base image to keep: everything is built each time. Put ONBUILD before the steps that copy and build the app, and what is above them is built once.`,
      { file: recipe.dockerfile.file, line: recipe.dockerfile.target.line },
    );
    return null;
  }
  const policy = { maxBaseAgeMs: inputs.maxBaseAgeMs, staleBase: inputs.staleBase };
  const image = await steps.run('Get the base image', (log) => obtainBase(recipe, policy, ports, log));
  draft.base(image);
  const files = steps.runBehind('List the files of the base', (log) => readBaseFiles(image, ports, log));
  let kept: BackgroundStep<KeptBase | null> | undefined;
  const keep = () => (kept ??= keepBehind(plan, image, files.result));
  return { image, files, keep };
}

function keepBehind(plan: Plan, image: Base, files: Promise<BaseFiles>): BackgroundStep<KeptBase | null> {
  const { recipe, base: ports, steps } = plan;
  const { result } = steps.runBehind('Record the base image', (log) => recordBase(image, files, ports, log));
  return steps.runBehind('Keep the base image', async (log) => {
    if (image.origin === 'built' && ports.store.kind !== 'none')
      return keepBase(image, result, { recipe, ports, folder: plan.ports.folder }, log);
    // For the next run on this machine alone, which can make the record as well.
    await result.catch(() => undefined);
    return null;
  });
}

/** The slug on its way to the release. */
interface MadeSlug {
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
  readonly advice: readonly Advice[];
}

async function makeSlug(
  { inputs, ports, commit, procfile, recipe, base: { engine } }: Plan,
  { base, image }: { readonly base: MadeBase | null; readonly image: AppImage },
  log: Log,
): Promise<MadeSlug> {
  await using source = await openSlugSource({
    api: engine.api,
    image: image.image.id,
    runId: ports.runId,
    log,
    signal: ports.signal,
  });
  const processTypes = await findProcessTypes(procfile, { folder: source.folder, config: image.image.config });
  const slugignore =
    (await readContextFile(recipe.found.context, '.slugignore')) ?? (await readAppFile(source.folder, '.slugignore'));
  const baseFiles = await base?.files.join();
  const slug = await packSlug({
    source,
    file: inputs.slugPath ?? join(ports.folder, 'slug.tgz'),
    base: baseFiles?.files ?? [],
    keepsBase: base !== null && isThin(base.image),
    appTime: commit?.time ?? BASE_TIME,
    exclusion: slugExclusion(slugignore ?? ''),
    bounds: SLUG_BOUNDS,
    concurrency: ports.concurrency ?? availableParallelism(),
    onProgress: (bytes) => log.progress(`Packing the slug: ${formatSize(bytes)}`),
  });
  log.info(
    `Slug ${formatSize(slug.sizeBytes)} (${formatSize(slug.manifest.uncompressedBytes)} in ${slug.manifest.entries.length} entries), SHA256:${slug.sha256}`,
  );
  await writeManifest(slug.file, slug.manifest);
  noteFindings(slug, log);
  if (inputs.slugSecrets === 'warn') noteSecrets(slug.manifest, log);
  const advice = adviseOn(slug.manifest);
  noteAdvice(advice, log);
  const warning = limitWarning(slug.sizeBytes, { limitBytes: inputs.slugLimitBytes, warnBytes: inputs.slugWarnBytes });
  if (warning !== null && slug.sizeBytes <= inputs.slugLimitBytes) log.warning(warning);
  return { slug, processTypes, advice };
}

async function bothOrThrow<A, B>(a: A | Promise<A>, b: Promise<B>): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([a, b]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  const reasons = [first, second].flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  throw reasons.length === 1 ? reasons[0] : new AggregateError(reasons);
}
