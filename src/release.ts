import { buildAppImage } from './base/app-image.ts';
import { letGoOfBase } from './base/base-image.ts';
import type { BaseWorld } from './base-world.ts';
import type { Commit } from './commit.ts';
import type { SlugShelf } from './comparison/slug-shelf.ts';
import { lookAtEarlierSlugs } from './earlier-slugs.ts';
import { firstApp } from './first-app.ts';
import type { ReleaseTarget } from './heroku/app.ts';
import { secretConfigVars } from './heroku/config-vars.ts';
import type { ReleaseInputs } from './inputs/inputs.ts';
import type { RunImageShelf } from './links/run-image/run-image-shelf.ts';
import type { Log } from './log.ts';
import { makeBase } from './made-base.ts';
import { type MadeApp, packApp } from './pack-app.ts';
import { preflight } from './preflight.ts';
import { type Preparation, prepare } from './preparation.ts';
import { notBooted } from './proof/boot-slug.ts';
import { type CarriedProfile, carriedProfile } from './proof/carried-profile.ts';
import { configVarsForCheck } from './proof/config-vars.ts';
import { beginProof, type Proof, runImageFacts } from './proof/proof.ts';
import { proveSlug, type UnfinishedProof } from './proof/prove-slug.ts';
import { refuseMissingTypes } from './proof/refuse-unbootable.ts';
import { secretsCheck, sizeCheck } from './proof/slug-checks.ts';
import { refuseOlderCommit, refuseOtherStack, releaseSlugTo, unchangedApps } from './release-slug.ts';
import type { HerokuAccount } from './releases/account.ts';
import type { ShownDeployments } from './releases/deployments.ts';
import type { AskCommitOrder } from './releases/refuse-older.ts';
import { refuseUncheckable, refuseWithoutWeb } from './releases/refuse-uncheckable.ts';
import type { SameSlug } from './releases/unchanged.ts';
import { ReportDraft } from './report/draft.ts';
import { errorTrace } from './report/failure.ts';
import type { ReleaseReport } from './report/report.ts';
import { bothOrThrow } from './side-by-side.ts';
import { formatSize } from './sizes.ts';
import { type Advice, adviseOn, noteAdvice } from './slug/advice.ts';
import { noteFindings } from './slug/findings.ts';
import { enforceLimit, limitWarning } from './slug/limit.ts';
import { writeManifest } from './slug/manifest.ts';
import type { PackedSlug } from './slug/pack-slug.ts';
import type { ProcessTypes } from './slug/procfile.ts';
import { noteSecrets, refuseSecrets } from './slug/secret-files.ts';
import { Steps } from './steps.ts';
import { uploadTreemap } from './upload-treemap.ts';

/** What the story needs of the world around it. */
export interface ReleasePorts extends BaseWorld {
  /** Null where there is no token. Where nothing is released it is for reading alone. */
  readonly heroku: HerokuAccount | null;
  readonly slugShelf: SlugShelf;
  readonly commitOrder: AskCommitOrder;
  readonly deployments: (commit: Commit | null) => ShownDeployments;
  /** Where it is known what is in a run image. */
  readonly runImageShelf: RunImageShelf;
  /** How many blocks are deflated at once; default, one a core. */
  readonly concurrency?: number;
}

const NOTHING_CHANGED = 'every app runs this slug already';

/**
 * The main job: from a Dockerfile to a release. Always gives a report, also of a run that failed; what it failed with is
 * in it. Nothing is made at Heroku before the slug is whole, within the limit, and proven.
 */
export async function release(inputs: ReleaseInputs, ports: ReleasePorts): Promise<ReleaseReport> {
  const steps = new Steps(ports.log);
  const draft = new ReportDraft(inputs, () => steps.elapsedMs);
  try {
    const heroku = inputs.release ? ports.heroku : null;
    const targets: Promise<readonly ReleaseTarget[]> =
      heroku === null
        ? Promise.resolve([])
        : steps.run('Ask Heroku about the app', (log) =>
            preflight({ inputs, account: heroku, folder: ports.folder }, log),
          );
    // Beside the other questions: a dyno is given them long after.
    const app = firstApp({ inputs, targets, account: ports.heroku, steps });
    // Whoever waits for it meets the failure.
    app.catch(() => undefined);
    const configVars = configVarsForCheck(inputs, { app, account: ports.heroku, steps });
    configVars.then((vars) => draft.hide(secretConfigVars(vars))).catch(() => undefined);
    const preparation = steps.run('Read the Dockerfile', (log) => prepare(inputs, ports, log));
    // Both are waited for before either's failure is told, so that one fault does not hide the other.
    const [found, prepared] = await bothOrThrow(targets, preparation);
    draft.targets(found);
    draft.commit(prepared.commit?.sha ?? null);
    const plan = { ...prepared, inputs, ports, draft, steps };
    refuseOtherStack(prepared.recipe, found);
    refuseUncheckable(inputs.healthCheck, found);
    if (heroku !== null) refuseWithoutWeb(inputs.healthCheck, prepared.procfile);
    if (heroku !== null && inputs.requireNewer)
      await steps.run('Compare the commits', (log) =>
        refuseOlderCommit(plan, { targets: found, account: heroku }, log),
      );

    await using cleanup = new AsyncDisposableStack();
    const proof = beginProof(plan, { stack: found[0]?.stack ?? null, configVars });
    cleanup.defer(proof.stop);
    const base = await makeBase({ ...plan, runImage: () => runImageFacts(proof) });
    if (base !== null) draft.base(base.image);
    if (base !== null) cleanup.defer(() => letGoOfBase(base.image, plan.base, ports.log));
    // A base that was built is kept also if what follows fails: the next run need not build it again.
    if (base !== null) cleanup.defer(async () => draft.kept(await base.keep().join()));
    const image = await steps.run('Build the app image', (log) =>
      buildAppImage(plan.recipe, base?.image ?? null, plan.base, log),
    );
    cleanup.use(image);
    const made = await steps.run('Pack the slug', (log) => makeSlug(plan, { base, image, proof }, log));
    const { slug } = made;
    base?.keep();
    draft.slug(made);
    const earlier = lookAtEarlierSlugs(plan, { app, slug, targets: found, commit: plan.commit?.sha ?? null });
    cleanup.defer(() => earlier.join());
    if (inputs.treemap) cleanup.defer(uploadTreemap(plan, slug).join);
    draft.checked(sizeCheck(slug.sizeBytes, limitsOf(inputs)));
    draft.checked(secretsCheck(slug.manifest, inputs.slugSecrets));
    if (inputs.slugSecrets === 'fail') refuseSecrets(slug.manifest);
    enforceLimit(slug, inputs.slugLimitBytes);
    const toApps = heroku === null ? null : { targets: found, account: heroku, ...made };
    const unchanged = toApps === null ? new Map<string, SameSlug>() : await unchangedApps(plan, toApps);
    if (toApps !== null && unchanged.size === found.length) {
      draft.checked(notBooted(NOTHING_CHANGED).check);
      draft.skipped(NOTHING_CHANGED);
    } else {
      const subject = { ...made, image, base: base === null ? null : { image: base.image, record: base.record() } };
      const onBegun = ({ join }: UnfinishedProof) => cleanup.defer(join);
      await proveSlug(subject, { plan, proof, draft, onBegun });
    }
    await earlier.enforceGrowth(inputs.commentFailOn);
    if (toApps === null) draft.skipped('release is false');
    else await releaseSlugTo(plan, { ...toApps, unchanged });
  } catch (error) {
    ports.log.debug(errorTrace(error));
    draft.failed(error);
  }
  await steps.written();
  return draft.finish(steps.times);
}

interface Plan extends Preparation {
  readonly inputs: ReleaseInputs;
  readonly ports: ReleasePorts;
  readonly draft: ReportDraft;
  readonly steps: Steps;
}

/** The slug on its way to the release. */
interface MadeSlug {
  readonly slug: PackedSlug;
  readonly processTypes: ProcessTypes;
  readonly advice: readonly Advice[];
  readonly profile: CarriedProfile;
}

async function makeSlug(plan: Plan, made: MadeApp & { readonly proof: Proof }, log: Log): Promise<MadeSlug> {
  const { inputs } = plan;
  const profile = await carriedProfile(made.image.image, plan, made.proof, log);
  const { slug, processTypes } = await packApp(plan, { ...made, added: profile.added }, log);
  refuseMissingTypes(processTypes, inputs);
  if (inputs.release) refuseWithoutWeb(inputs.healthCheck, processTypes);
  log.info(
    `Slug ${formatSize(slug.sizeBytes)} (${formatSize(slug.manifest.uncompressedBytes)} in ${slug.manifest.entries.length} entries), SHA256:${slug.sha256}`,
  );
  await writeManifest(slug);
  noteFindings(slug, log);
  if (inputs.slugSecrets === 'warn') noteSecrets(slug.manifest, log);
  const advice = adviseOn(slug.manifest);
  noteAdvice(advice, log);
  const warning = limitWarning(slug.sizeBytes, limitsOf(inputs));
  if (warning !== null && slug.sizeBytes <= inputs.slugLimitBytes) log.warning(warning);
  return { slug, processTypes, advice, profile };
}

function limitsOf({ slugLimitBytes, slugWarnBytes }: ReleaseInputs) {
  return { limitBytes: slugLimitBytes, warnBytes: slugWarnBytes };
}
