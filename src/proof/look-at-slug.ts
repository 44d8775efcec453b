import type { AppReference } from '../base/left-behind/left-references.ts';
import { commandReferences, linkReferences } from '../base/left-behind/left-references.ts';
import type { DynoHint } from '../dyno/likely-cause.ts';
import { checkDynoLinks, type LinkCheck } from '../links/check-links.ts';
import { readDynoTree } from '../links/dyno-tree.ts';
import { linksNotRun, reportLinks } from '../links/reported-links.ts';
import type { RunImageIndex } from '../links/run-image/run-image-index.ts';
import type { Log } from '../log.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { checkProcfile, type ProcfileCheck } from '../slug/procfile-check.ts';
import { linkHints, problemReferences } from './link-findings.ts';
import { noteCheck } from './note-check.ts';
import type { Proof, ProofPlan } from './proof.ts';
import { packagesBelow, type SlugSubject } from './slug-subject.ts';

/** What can be told of a slug without running anything. */
export interface SlugLook {
  readonly procfile: ReportedCheck;
  readonly links: ReportedCheck;
  /** What the app asks for, and neither the slug nor the run image has. */
  readonly references: readonly AppReference[];
  readonly hints: readonly DynoHint[];
}

/**
 * Looks whether a dyno would have what the slug and its Procfile need; what was found is in the log. The slug is read once.
 * Throws SlugUnreadableError if it is no slug.
 */
export async function lookAtSlug(
  subject: SlugSubject,
  { plan, proof }: { readonly plan: ProofPlan; readonly proof: Proof },
  log: Log,
): Promise<SlugLook> {
  const { procfile, links, check, runImage } = await look(subject, { plan, proof }, log);
  noteCheck(procfile.check, log);
  noteCheck(links, log);
  const problems = check.kind === 'checked' ? check.problems : [];
  return {
    procfile: procfile.check,
    links,
    references: [
      ...linkReferences(subject.slug.manifest.entries),
      ...commandReferences(procfile.missing),
      ...problemReferences(problems),
    ],
    hints: linkHints(problems, { runImage }),
  };
}

interface Look {
  readonly procfile: ProcfileCheck;
  readonly check: LinkCheck;
  readonly links: ReportedCheck;
  /** Its name. */
  readonly runImage: string;
}

async function look(
  subject: SlugSubject,
  { plan, proof }: { readonly plan: ProofPlan; readonly proof: Proof },
  log: Log,
): Promise<Look> {
  const { linkCheck } = plan.inputs;
  const { processTypes } = subject;
  const notRun = (reason: string): Look => ({
    procfile: checkProcfile({ processTypes, place: null }),
    check: { kind: 'not-run', reason },
    links: linksNotRun(reason),
    runImage: '',
  });
  if (linkCheck === 'off' || proof.index === null) return notRun('link-check is off');
  const runImage = await proof.runImage.join();
  const index = await proof.index.join();
  if ('unknown' in index || runImage.kind !== 'had') return notRun('unknown' in index ? index.unknown : '');
  const { dyno, procfile } = await readDyno(subject, { plan, proof, index });
  const base = await packagesBelow(subject, plan, log);
  const check = await checkDynoLinks(dyno, { runImage: index, base, log, signal: plan.base.signal });
  const { reference } = runImage;
  return { procfile, check, links: reportLinks(check, { mode: linkCheck, runImage: reference }), runImage: reference };
}

async function readDyno(
  { slug, processTypes, profile }: SlugSubject,
  { plan, proof, index }: { readonly plan: ProofPlan; readonly proof: Proof; readonly index: RunImageIndex },
) {
  const configVars = await proof.configVars;
  const dyno = await readDynoTree({
    slugFile: slug.file,
    runImage: index,
    environment: Object.fromEntries([...('unknown' in configVars ? [] : configVars), ...plan.inputs.dynoEnvironment]),
    temporaryFolder: plan.ports.folder,
    signal: plan.base.signal,
  });
  const { path, notUnderstood } = dyno.environment;
  const place = {
    files: dyno.tree,
    path: notUnderstood.some(({ name }) => name === 'PATH') ? null : path,
    workingDir: profile.workingDir,
  };
  return { dyno, procfile: checkProcfile({ processTypes, place }) };
}
