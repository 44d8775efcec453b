import type { AppReference } from '../base/left-behind/left-references.ts';
import { commandReferences } from '../base/left-behind/left-references.ts';
import { hideValues } from '../dyno/check-dyno.ts';
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

/** What the app asks for, and neither the slug nor the run image has; or the end of a sentence that says why nobody knows. */
export type References = readonly AppReference[] | { readonly unknown: string };

/** What can be told of a slug without running anything. The values of config vars are hidden in what is for people. */
export interface SlugLook {
  readonly procfile: ReportedCheck;
  readonly links: ReportedCheck;
  readonly references: References;
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
  const { procfile, check, clean, ...told } = await look(subject, { plan, proof }, log);
  const [commands, links] = [cleanCheck(procfile.check, clean), cleanCheck(told.links, clean)];
  noteCheck(commands, log);
  noteCheck(links, log);
  if (check.kind === 'not-run') return { procfile: commands, links, references: { unknown: check.reason }, hints: [] };
  const hints = linkHints(check.problems, told).map(({ name, message }) => ({ name, message: clean(message) }));
  const references = [...commandReferences(procfile.missing), ...problemReferences(check.problems)];
  return { procfile: commands, links, references, hints };
}

/** The folders that a shell makes of config vars are in findings, which go where no log is masked. */
function cleanCheck(check: ReportedCheck, clean: Look['clean']): ReportedCheck {
  const findings = check.findings.map(({ level, message }) => ({ level, message: clean(message) }));
  return { ...check, summary: clean(check.summary), findings };
}

interface Look {
  readonly procfile: ProcfileCheck;
  readonly check: LinkCheck;
  readonly links: ReportedCheck;
  /** Its name. */
  readonly runImage: string;
  /** Hides the values of config vars. */
  readonly clean: (text: string) => string;
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
    clean: (text) => text,
  });
  if (linkCheck === 'off' || proof.index === null) return notRun('link-check is off');
  const runImage = await proof.runImage.join();
  const index = await proof.index.join();
  if ('unknown' in index || runImage.kind !== 'had')
    return notRun('unknown' in index ? index.unknown.replace(/\.$/, '') : '');
  const configVars = await proof.configVars;
  const environment = new Map([...('unknown' in configVars ? [] : configVars), ...plan.inputs.dynoEnvironment]);
  const clean = hideValues(environment, log);
  const { dyno, procfile } = await readDyno(subject, { plan, environment, index });
  const base = await packagesBelow(subject, plan, log);
  const check = await checkDynoLinks(dyno, { runImage: index, base, log, signal: plan.base.signal });
  const { reference } = runImage;
  const links = reportLinks(check, { mode: linkCheck, runImage: reference });
  return { procfile, check, links, runImage: reference, clean };
}

async function readDyno(
  { slug, processTypes, profile }: SlugSubject,
  {
    plan,
    environment,
    index,
  }: {
    readonly plan: ProofPlan;
    readonly environment: ReadonlyMap<string, string>;
    readonly index: RunImageIndex;
  },
) {
  const dyno = await readDynoTree({
    slugFile: slug.file,
    runImage: index,
    environment: Object.fromEntries(environment),
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
