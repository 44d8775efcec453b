import { readBaseFiles } from './base/base-files.ts';
import { type Base, type BasePorts, baseReference, letGoOfBase } from './base/base-image.ts';
import { buildBase } from './base/build-base.ts';
import { type BaseChanges, compareBases } from './base/compare-bases.ts';
import { type KeepingPlace, type KeptBase, keepBase, renewBase } from './base/keep-base.ts';
import { findKnownBase, type KnownBase } from './base/known-base.ts';
import { recordedLeftBehind } from './base/left-behind/left-behind-of.ts';
import { rebuildReason } from './base/rebuild-reason.ts';
import { type BaseRecipe, readBaseDockerfile } from './base/recipe.ts';
import type { BaseRecord } from './base/record.ts';
import { recordBase } from './base/record-base.ts';
import { ReplacedBase } from './base/replaced-base.ts';
import { unanswered } from './base/upstream.ts';
import { type BaseWorld, prepareBase } from './base-world.ts';
import type { ImageFacts } from './docker/engine.ts';
import { ActionError } from './errors.ts';
import type { RebuildInputs } from './inputs/inputs.ts';
import type { Log } from './log.ts';
import { chooseRunImage, fetchRunImage } from './proof/run-image.ts';
import { changeLines } from './report/change-lines.ts';
import { errorTrace } from './report/failure.ts';
import { RebuildDraft } from './report/rebuild-draft.ts';
import type { RebuildReport } from './report/rebuild-report.ts';
import { throwFaults } from './side-by-side.ts';
import { Steps } from './steps.ts';

/** A registry that is down for a moment is worth three tries where nobody waits for a release. */
const REGISTRY_TRIES = 3;

/**
 * The scheduled job: asks whether what the base is built from has moved, or the base is too old; if so, builds it anew,
 * tells what that patched, and keeps it. Always gives a report, also of a run that failed; the base that there was stays in
 * use then.
 */
export async function rebuildBase(inputs: RebuildInputs, world: BaseWorld): Promise<RebuildReport> {
  const steps = new Steps(world.log);
  const draft = new RebuildDraft(inputs);
  try {
    const { recipe, base: ports } = await steps.run('Read the Dockerfile', (log) => prepare(inputs, world, log));
    draft.key(recipe.key.key);
    // Before the registries are waited for, so that the report of a run that ends there says what stays in use.
    const known = await steps.run('Look for the base', (log) => findKnownBase(recipe.key.key, ports, log));
    draft.found(known?.record ?? null);
    const upstream = await steps.run('Ask the registries', async (log) => {
      const answers = await ports.upstream;
      for (const answer of answers)
        if (answer.kind === 'digest') log.info(`${answer.reference} is ${answer.digest} now`);
      throwFaults(unanswered(answers));
      return answers;
    });
    const rule = { isForced: inputs.force, maxAgeMs: inputs.maxBaseAgeMs, now: Date.now(), upstream };
    const reason = rebuildReason(known?.record ?? null, rule);
    draft.reason(reason);
    if (reason.kind !== 'none') {
      await using cleanup = new AsyncDisposableStack();
      const replaced = cleanup.use(await ReplacedBase.remember(baseReference(recipe.key.key), ports));
      // What the base leaves behind can only be told of the whole base, so not where a release has a thin one.
      const runImage = runImageBehind({ recipe, ports }, steps);
      const base = await steps.run('Build the base image', (log) => buildBase(recipe, ports, log));
      cleanup.defer(() => letGoOfBase(base, ports, world.log));
      const record = await steps.run('Record the base image', (log) =>
        recordBase(
          base,
          {
            files: readBaseFiles(base, ports, log),
            outside: async () => recordedLeftBehind(base.image, await runImage(), ports, log),
          },
          ports,
          log,
        ),
      );
      const changes =
        known === null
          ? null
          : await steps.run('Compare it with the base before', async (log) => compare(known.record, record, log));
      draft.built(record, changes);
      const kept = await steps.run('Keep the base image', (log) =>
        keep({ base, record, changes, known, replaced }, { recipe, ports, folder: world.folder }, log),
      );
      draft.kept(kept);
      ports.signal.throwIfAborted();
      // Where there is no store, the engine has it.
      if (kept.outcome.kind !== 'saved' && ports.store.kind !== 'none')
        throw new ActionError(
          `The base was rebuilt but could not be kept: ${kept.outcome.reason}.${known === null ? '' : ' Releases go on with the base that there was.'}`,
        );
    }
  } catch (error) {
    world.log.debug(errorTrace(error));
    draft.failed(error);
  }
  await steps.written();
  return draft.finish(steps.times);
}

async function prepare(
  inputs: RebuildInputs,
  world: BaseWorld,
  log: Log,
): Promise<Awaited<ReturnType<typeof prepareBase>>> {
  const read = await readBaseDockerfile(inputs);
  const { file, onBuild, target } = read.dockerfile;
  if (onBuild.length === 0) {
    throw new ActionError(
      `${file} has no ONBUILD triggers, so there is no base image to rebuild: each release builds everything. Put ONBUILD before the steps that copy and build the app.`,
      { location: { file, line: target.line } },
    );
  }
  return prepareBase(read, { inputs, world, tries: REGISTRY_TRIES }, log);
}

/** Begins to get what dynos of the Dockerfile's stack run on; null where that cannot be had, and then less is known of the base. */
function runImageBehind(
  { recipe, ports }: { readonly recipe: BaseRecipe; readonly ports: BasePorts },
  steps: Steps,
): () => Promise<ImageFacts | null> {
  const choice = chooseRunImage({ named: null, stack: null, dockerfile: recipe.dockerfile });
  if (choice.kind === 'unknown') return async () => null;
  const place = { ...ports, platform: ports.inputs.platform };
  const fetching = steps.runBehind('Get the run image', (log) => fetchRunImage(choice, place, log));
  return async () => {
    const fetched = await fetching.result;
    return fetched.kind === 'had' ? fetched.facts : null;
  };
}

function compare(before: BaseRecord, after: BaseRecord, log: Log): BaseChanges {
  const changes = compareBases(before, after);
  for (const line of changeLines(changes)) log.info(line);
  return changes;
}

/** Keeps what was built; where a thin base came out the same, only its record moves on, and the engine goes back to the image that it is of. */
async function keep(
  {
    base,
    record,
    changes,
    known,
    replaced,
  }: {
    readonly base: Base;
    readonly record: BaseRecord;
    readonly changes: BaseChanges | null;
    readonly known: KnownBase | null;
    readonly replaced: ReplacedBase;
  },
  place: KeepingPlace,
  log: Log,
): Promise<KeptBase> {
  const stored = known?.stored ?? null;
  if (stored === null || changes?.isThinSame !== true || stored.record.stored?.form !== 'thin')
    return keepBase(base, Promise.resolve(record), place, log);
  const kept = await renewBase(record, stored, place.ports, log);
  if (kept.outcome.kind === 'saved') await replaced.restore(stored.record, base.image, log);
  return kept;
}
