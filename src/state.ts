import { dirname, isAbsolute } from 'node:path';
import * as core from '@actions/core';
import type { RunTrace } from './base-world.ts';
import { runFolder } from './run-folder.ts';

/** What the post step knows of the main step. */
export interface MainStep {
  readonly runId: string;
  /** Absolute. */
  readonly folder: string;
  /** As `DOCKER_HOST` says it; null if it never came to ask an engine. */
  readonly engineHost: string | null;
  /** False if it was killed. */
  readonly hasEnded: boolean;
}

const names = { runId: 'run-id', folder: 'folder', engineHost: 'engine-host', hasEnded: 'has-ended' } as const;

/**
 * Leaves for the post step where the run makes something, before it does.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
export const stateTrace: RunTrace = {
  begins: (runId, folder) => {
    core.saveState(names.runId, runId);
    core.saveState(names.folder, folder);
  },
  uses: (engineHost) => core.saveState(names.engineHost, engineHost),
};

/** Leaves for the post step that the main step has come to its end, where it removes what it made. */
export function saveEnd(): void {
  core.saveState(names.hasEnded, 'true');
}

/** What the main step left; null if it came to make nothing. Throws a TypeError for a folder that is not a run's. */
export function readMainStep(): MainStep | null {
  const [runId, folder] = [core.getState(names.runId), core.getState(names.folder)];
  if (runId === '') return null;
  // All below it is going to be removed.
  if (!/^[0-9a-f]{12}$/.test(runId) || !isAbsolute(folder) || folder !== runFolder(dirname(folder), runId))
    throw new TypeError(`the state of the main step names no folder of a run: ${folder}`);
  return {
    runId,
    folder,
    engineHost: core.getState(names.engineHost) || null,
    hasEnded: core.getState(names.hasEnded) === 'true',
  };
}
