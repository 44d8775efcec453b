import { ActionError } from '../errors.ts';
import { openAppFolder } from './app-folder.ts';
import { fileLines, findingLines, nextLines, shownFiles } from './init-text.ts';
import { planInit } from './plan-init.ts';
import type { PlannedFile } from './planned-file.ts';
import type { TemplateName } from './templates.ts';
import { writeAll } from './write-all.ts';

/** How `init` is to go about it. */
export interface InitOptions {
  /** Null to find out. */
  readonly template: TemplateName | null;
  /** Whether nothing is written, and all of it shown. */
  readonly isDry: boolean;
  /** Whether files that are there are replaced. */
  readonly isForced: boolean;
  readonly signal: AbortSignal;
}

/**
 * Writes what the app in a folder (absolute) needs to be released, all of it or nothing. Gives what it did and why, and what to do
 * next, a line each. Throws ActionError where it writes nothing.
 */
export async function initApp(path: string, options: InitOptions): Promise<readonly string[]> {
  const { isDry, isForced, template, signal } = options;
  const plan = await planInit(await openAppFolder(path), template);
  const differing = plan.files.filter(({ found }) => found !== 'same');
  if (!isDry) {
    if (!isForced) refuseToReplace(differing);
    signal.throwIfAborted();
    await writeAll(differing);
  }
  const shown = isDry ? ['', ...shownFiles(differing)] : [];
  return [...findingLines(plan), '', ...fileLines(plan.files, { isDry }), ...shown, '', ...nextLines(plan)];
}

function refuseToReplace(files: readonly PlannedFile[]): void {
  const names = files.filter(({ found }) => found === 'other').map(({ shown }) => shown);
  if (names.length === 0) return;
  const [are, them] = names.length === 1 ? ['is', 'it'] : ['are', 'them'];
  throw new ActionError(
    `${names.join(', ')} ${are} there already, so nothing was written. --force replaces ${them}, --dry-run shows by what.`,
  );
}
