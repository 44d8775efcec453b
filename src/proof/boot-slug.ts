import { checkDyno } from '../dyno/check-dyno.ts';
import type { DynoHint } from '../dyno/likely-cause.ts';
import type { Log } from '../log.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { noteCheck } from './note-check.ts';
import type { Proof, ProofPlan } from './proof.ts';
import { DEFAULT_TYPE, hasNothingToBoot } from './refuse-unbootable.ts';
import type { SlugSubject } from './slug-subject.ts';

/** What booting the slug came to. */
export interface BootedSlug {
  readonly check: ReportedCheck;
  /** The process types that were to be booted and could not be. */
  readonly unproven: readonly string[];
}

/** Where nothing is to be booted. */
export function notBooted(reason: string): BootedSlug {
  return { check: { check: 'dyno', outcome: 'not-run', summary: reason, findings: [] }, unproven: [] };
}

/** Boots the slug on the run image, as the process types that are asked for; what came of it is in the log. */
export async function bootSlug(
  { slug, processTypes }: Pick<SlugSubject, 'slug' | 'processTypes'>,
  place: BootPlace,
  log: Log,
): Promise<BootedSlug> {
  const booted = await boot({ slug, processTypes }, place, log);
  noteCheck(booted.check, log);
  return booted;
}

/** What a slug is booted with. */
export interface BootPlace {
  readonly plan: ProofPlan;
  readonly proof: Proof;
  /** What the checks beside this one find out; must not fail. */
  readonly hints: Promise<readonly DynoHint[]>;
  /** Takes the removals of the containers, which never fail, in place of waiting for them. */
  readonly onRemoval: (removal: Promise<void>) => void;
}

async function boot(
  { slug, processTypes }: Pick<SlugSubject, 'slug' | 'processTypes'>,
  { plan: { inputs, base }, proof, hints, onRemoval }: BootPlace,
  log: Log,
): Promise<BootedSlug> {
  if (hasNothingToBoot(processTypes, inputs)) {
    return notBooted(`the Procfile has no process type ${DEFAULT_TYPE}; name what to boot by dyno-check-processes`);
  }
  const asked = inputs.dynoCheckProcesses.filter((type) => Object.hasOwn(processTypes, type));
  const runImage = await proof.runImage.join();
  if (runImage.kind !== 'had') return { ...notBooted(runImage.reason.replace(/\.$/, '')), unproven: asked };
  const { reported, processes } = await checkDyno({
    engine: base.engine,
    slugFile: slug.file,
    platform: inputs.platform.split('/').slice(0, 2).join('/'),
    runImage: runImage.reference,
    processTypes,
    check: inputs.dynoCheckProcesses,
    path: inputs.dynoCheckPath,
    timeoutMs: inputs.dynoCheckTimeoutMs,
    network: inputs.dynoCheckNetwork,
    memoryBytes: inputs.dynoMemoryBytes,
    configVars: await proof.configVars,
    environment: inputs.dynoEnvironment,
    runId: base.runId,
    log,
    signal: base.signal,
    hints,
    onRemoval,
  });
  const ran = new Set(processes.map(({ processType }) => processType));
  return { check: reported, unproven: asked.filter((type) => !ran.has(type)) };
}
