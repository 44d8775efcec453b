import type { ReportDraft } from '../report/draft.ts';
import { bootSlug, notBooted } from './boot-slug.ts';
import { lookAtSlug } from './look-at-slug.ts';
import type { Proof, ProofPlan } from './proof.ts';
import { refuseUnproven } from './refuse-unproven.ts';
import type { SlugSubject } from './slug-subject.ts';
import { whatStaysBehind } from './stays-behind.ts';

/** What is still looked at when a slug is proven: nothing of a release hangs on it. */
export interface UnfinishedProof {
  /** Puts into the report what came of it; never throws. */
  readonly join: () => Promise<void>;
}

/**
 * Proves a finished slug: looks at what it needs, and boots it, side by side. What the checks came to is in the draft. `onBegun`
 * is given what goes on behind, before anything can fail. Throws one ActionError if the slug must not be released.
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
  const references = looking.then((look) => look.references).catch(() => []);
  const booting = inputs.dynoCheck
    ? steps.run('Boot the slug', (log) => bootSlug(subject, { plan, proof, hints }, log))
    : Promise.resolve(notBooted('dyno-check is false'));
  const left = steps.runBehind('Look at what stays behind', (log) =>
    whatStaysBehind(subject, { plan, proof, references }, log),
  );
  onBegun({
    join: async () => {
      const [check] = await Promise.allSettled([left.join()]);
      if (check.status === 'fulfilled') draft.checked(check.value);
    },
  });
  const [look, dyno] = await Promise.allSettled([looking, booting]);
  if (look.status === 'fulfilled') for (const check of [look.value.procfile, look.value.links]) draft.checked(check);
  if (dyno.status === 'fulfilled') draft.checked(dyno.value.check);
  refuseUnproven({ dyno: settledValue(dyno), links: settledValue(look).links }, inputs);
}

function settledValue<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
