import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../docker/connect.ts';
import type { ImageStore } from '../docker/engine.ts';
import type { DynoHint } from '../dyno/likely-cause.ts';
import { ActionError, errorMessage } from '../errors.ts';
import { checkLinks } from '../links/check-links.ts';
import { linksNotRun, reportLinks } from '../links/reported-links.ts';
import { indexRunImage } from '../links/run-image/index-run-image.ts';
import { createRunImageShelf } from '../links/run-image/run-image-shelf.ts';
import type { Log } from '../log.ts';
import { linkHints } from '../proof/link-findings.ts';
import type { ReportedCheck } from '../report/reported-check.ts';
import { SlugUnreadableError } from '../slug/slug-unreadable.ts';

/** A slug file, and what it is checked against. */
export interface SlugLinksOptions {
  readonly file: string;
  readonly mode: 'off' | 'warn' | 'fail';
  /** The engine must have it. */
  readonly runImage: string;
  readonly engine: Engine;
  readonly images: ImageStore;
  readonly environment: ReadonlyMap<string, string>;
  readonly runId: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What the link check of a slug came to. */
export interface SlugLinks {
  readonly reported: ReportedCheck;
  /** What explains how a dyno of it ends. */
  readonly hints: readonly DynoHint[];
}

/** Checks what a slug file needs, without the image that it was built on. Throws SlugUnreadableError if it is no slug. */
export async function checkSlugLinks(options: SlugLinksOptions): Promise<SlugLinks> {
  const { mode, runImage, signal } = options;
  if (mode === 'off') return notRun('--link-check is off');
  const folder = await mkdtemp(join(tmpdir(), 'heroku-docker-release-'));
  try {
    const check = await checkIn(folder, options);
    if (check === null) return notRun(`the Docker engine has no image ${runImage}`);
    return {
      reported: reportLinks(check, { mode, runImage }),
      hints: check.kind === 'checked' ? linkHints(check.problems, { runImage }) : [],
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError) || error instanceof SlugUnreadableError) throw error;
    return notRun(errorMessage(error));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkIn(folder: string, options: SlugLinksOptions) {
  const { file, runImage, engine, images, environment, runId, log, signal } = options;
  const facts = await images.inspectImage(runImage);
  if (facts === null) return null;
  const shelf = createRunImageShelf({ temporaryFolder: folder, log });
  const common = { runId, temporaryFolder: folder, log, signal };
  const index = await indexRunImage({ ...common, api: engine.api, image: runImage, facts, shelf });
  return checkLinks({
    ...common,
    slugFile: file,
    runImage: index,
    base: null,
    environment: Object.fromEntries(environment),
  });
}

function notRun(reason: string): SlugLinks {
  return { reported: linksNotRun(reason), hints: [] };
}
