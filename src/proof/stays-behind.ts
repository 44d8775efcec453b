import { isThin } from '../base/base-image.ts';
import { checkLeftBehind } from '../base/left-behind/check-left-behind.ts';
import { joinLeftBehind, type LeftBehind } from '../base/left-behind/left-behind.ts';
import { leftBehindOf } from '../base/left-behind/left-behind-of.ts';
import type { BaseRecord } from '../base/record.ts';
import { symbolicLinks } from '../base/thin/app-links.ts';
import { thinness } from '../base/thin/thinness.ts';
import type { ImageFacts } from '../docker/engine.ts';
import { imageIdentity } from '../docker/image-identity.ts';
import type { Log } from '../log.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { variablesOf } from '../slug/image-variables.ts';
import type { References } from './look-at-slug.ts';
import { noteCheck } from './note-check.ts';
import { type Proof, type ProofPlan, runImageFacts } from './proof.ts';
import { recordOf, type SlugSubject } from './slug-subject.ts';

const nothing: LeftBehind = { groups: [], files: [] };
/** A thin base has nothing outside `/app` that could be listed again. */
const OTHER_RUN_IMAGE =
  'what the base has outside /app was listed beside another run image, and is not in the thin base; it is listed again when the base is built anew';

/** Whether the app refers to what the image has outside `/app`; what was found is in the log. Throws only the signal's reason. */
export async function whatStaysBehind(
  subject: SlugSubject,
  {
    plan,
    proof,
    references,
  }: {
    readonly plan: ProofPlan;
    readonly proof: Proof;
    /** Or why they are not known; must not fail. */
    readonly references: Promise<References>;
  },
  log: Log,
): Promise<ReportedCheck> {
  const left = await leftBehind(subject, { plan, proof }, log);
  const pathFolders = (variablesOf(subject.image.image.config.env).get('PATH') ?? '').split(':');
  const check = checkLeftBehind(left, { references: await references, pathFolders });
  noteCheck(check, log);
  return check;
}

async function leftBehind(
  { base, image: { image } }: SlugSubject,
  { plan, proof }: { readonly plan: ProofPlan; readonly proof: Proof },
  log: Log,
): Promise<LeftBehind | { readonly unknown: string }> {
  if (plan.inputs.linkCheck === 'off') return { unknown: 'link-check is off' };
  const runImage = await runImageFacts(proof);
  if (runImage === null) return { unknown: 'there is no run image to compare with' };
  const unknown = { unknown: 'what the image has outside /app could not be listed' };
  const record = base === null ? null : await recordOf(base, plan.base.signal);
  const all = () => leftBehindOf(image, { below: null, runImage }, plan.base, log);
  if (base === null || record === null) return (await all()) ?? unknown;
  const { outside } = record;
  if (outside === null || outside.runImage !== imageIdentity(runImage)) {
    if (!isThin(base.image)) return (await all()) ?? unknown;
    return outside === null ? unknown : { unknown: OTHER_RUN_IMAGE };
  }
  const own = await leftOfTriggers({ base, record, image, runImage }, plan, log);
  return own === null ? unknown : joinLeftBehind(outside.left, own);
}

/** What the base's triggers put outside `/app`; most write below it alone, and then nobody has to look. */
async function leftOfTriggers(
  {
    base,
    record,
    image,
    runImage,
  }: {
    readonly base: NonNullable<SlugSubject['base']>;
    readonly record: BaseRecord;
    readonly image: ImageFacts;
    readonly runImage: ImageFacts;
  },
  { recipe, base: ports }: Pick<ProofPlan, 'recipe' | 'base'>,
  log: Log,
): Promise<LeftBehind | null> {
  const { image: below } = base.image;
  const links = symbolicLinks(record.files);
  const verdict = thinness({ dockerfile: recipe.dockerfile, config: below.config, links });
  if (isThin(base.image) || verdict.kind === 'thin') return nothing;
  return leftBehindOf(image, { below, runImage }, ports, log);
}
