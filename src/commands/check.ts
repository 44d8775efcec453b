import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { connectEngine } from '../docker/connect.ts';
import { createImageStore } from '../docker/images.ts';
import { pullIfMissing } from '../docker/pull.ts';
import { checkDyno } from '../dyno/check-dyno.ts';
import type { SettingNames } from '../dyno/setting-names.ts';
import { ActionError, errorMessage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { readSlugProcfile } from '../slug/slug-procfile.ts';
import { readCheckFlags } from './check-flags.ts';
import { checkSlugLinks } from './check-slug-links.ts';
import { refuseUnknownTypes, refuseUnproven } from './check-verdict.ts';
import type { CommandWorld } from './command.ts';

/** What the messages of the dyno check are to name. */
const flagNames: SettingNames = {
  processes: '--process',
  path: '--path',
  network: '--network',
  memory: '--memory',
  environment: '--env',
  runImage: '--run-image',
};

/**
 * `check FILE.tgz`: boots any slug file as a dyno, by the Procfile in it, and looks for what its programs need; what the two came
 * to is on stdout. It fails unless the slug is proven.
 */
export async function checkCommand(args: readonly string[], world: CommandWorld): Promise<void> {
  const flags = readCheckFlags(args);
  const { environment, log, signal } = world;
  const [processTypes, added] = await Promise.all([
    readSlugProcfile(flags.file, signal),
    readEnvironmentFile(flags.environmentFile),
  ]);
  if (processTypes === null) {
    throw new ActionError(`There is no Procfile in '${flags.file}', so it does not say what to boot. Add one to /app.`);
  }
  refuseUnknownTypes(processTypes, flags);
  const engine = await connectEngine({ environment, signal });
  const { platform } = engine;
  const images = createImageStore(engine, { platform, signal });
  await pullIfMissing(flags.runImage, { engine, images, platform, log, signal });
  const { path, timeoutMs, network, memoryBytes, runImage } = flags;
  const runId = randomBytes(6).toString('hex');
  const common = { engine, runImage, environment: added, runId, log, signal };
  const checkingLinks = checkSlugLinks({ ...common, file: flags.file, mode: flags.linkCheck, images });
  const hints = checkingLinks.then((links) => links.hints).catch(() => []);
  const checkingDyno = checkDyno({
    ...common,
    slugFile: flags.file,
    platform,
    processTypes,
    check: flags.processTypes,
    path,
    timeoutMs,
    network,
    memoryBytes,
    configVars: { unknown: 'check asks no app for them; --env gives it some.' },
    settings: flagNames,
    hints,
  });
  // Each has a container to remove before the other's failure is told.
  await Promise.allSettled([checkingDyno, checkingLinks]);
  const [{ reported, processes }, { reported: links }] = await Promise.all([checkingDyno, checkingLinks]);
  if (flags.isJson) console.log(JSON.stringify({ ...reported, processes, links }));
  else for (const { outcome, summary } of [reported, links]) console.log(`${outcome}: ${summary}`);
  for (const check of [links, reported]) logFindings(check, log);
  refuseUnproven({ reported, processes, links }, flags);
}

function logFindings({ findings }: ReportedCheck, log: Log): void {
  for (const { level, message } of findings) log[level](message);
}

async function readEnvironmentFile(file: string | null): Promise<ReadonlyMap<string, string>> {
  if (file === null) return new Map();
  try {
    const vars = Object.entries(parseEnv(await readFile(file, 'utf8')));
    return new Map(vars.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  } catch (error) {
    throw new ActionError(`The file of --env cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}
