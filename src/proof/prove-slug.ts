import { errorMessage } from '../errors.ts';
import type { ReportDraft } from '../report/draft.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { faultsOf, throwFaults } from '../side-by-side.ts';
import { bootSlug, notBooted } from './boot-slug.ts';
import { lookAtSlug, type References } from './look-at-slug.ts';
import type { Proof, ProofPlan } from './proof.ts';
import { unprovenFault } from './refuse-unproven.ts';
import type { SlugSubject } from './slug-subject.ts';
import { whatStaysBehind } from './stays-behind.ts';

/** What is still looked at and removed when a slug is proven: nothing of a release hangs on it. */
export interface UnfinishedProof {
  /** Puts into the report what came of it; never throws. */
  readonly join: () => Promise<void>;
}

/**
 * Proves a finished slug: looks at what it needs, and boots it, side by side. What the checks came to is in the draft. `onBegun`
 * is given what goes on behind, before anything can fail. Throws one ActionError if the slug must not be released; what a
 * check itself failed with is thrown as well, both in one AggregateError, so that neither hides the other.
 */
export async function proveSlug(
  subject: SlugSubject,
  {
    plan,
    proof,
    draft,
    onBegun,
  }: {
    readonly plan: ProofPlan;
    readonly proof: Proof;
    readonly draft: ReportDraft;
    readonly onBegun: (unfinished: UnfinishedProof) => void;
  },
): Promise<void> {
  const { steps, inputs } = plan;
  const looking = steps.run('Look at what the slug needs', (log) => lookAtSlug(subject, { plan, proof }, log));
  // Whoever has no answer of it goes on without: its own failure is told by the step.
  const hints = looking.then((look) => look.hints).catch(() => []);
  const references: Promise<References> = looking
    .then((look) => look.references)
    .catch(() => ({ unknown: 'what the slug needs could not be looked at' }));
  const removals: Promise<void>[] = [];
  const onRemoval = (removal: Promise<void>) => void removals.push(removal);
  const booting = inputs.dynoCheck
    ? steps.run('Boot the slug', (log) => bootSlug(subject, { plan, proof, hints, onRemoval }, log))
    : Promise.resolve(notBooted('dyno-check is false'));
  const both = Promise.allSettled([looking, booting]);
  // It lists whole images, and a release waits for the two others alone.
  const left = both.then(() =>
    steps.runBehind('Look at what stays behind', (log) => whatStaysBehind(subject, { plan, proof, references }, log)),
  );
  onBegun({
    join: async () => {
      // A bug of ours in it fails no release, and is not taken for a check that passed.
      const notRun = (error: unknown): ReportedCheck => ({
        check: 'left-behind',
        outcome: 'not-run',
        summary: errorMessage(error),
        findings: [],
      });
      await Promise.all(removals);
      draft.checked(await left.then((step) => step.join()).catch(notRun));
    },
  });
  const results = await both;
  const [look, dyno] = [valueOrNull(results[0]), valueOrNull(results[1])];
  if (look !== null) for (const check of [look.procfile, look.links]) draft.checked(check);
  if (dyno !== null) draft.checked(dyno.check);
  plan.base.signal.throwIfAborted();
  const unproven = unprovenFault({ dyno, links: look?.links ?? null }, inputs);
  throwFaults([...(unproven === null ? [] : [unproven]), ...faultsOf(results)]);
}

function valueOrNull<T>(result: PromiseSettledResult<T>): T | null {
  return result.status === 'fulfilled' ? result.value : null;
}
