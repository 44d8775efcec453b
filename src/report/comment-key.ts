import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { ReleaseInputs } from '../inputs/inputs.ts';

type Told = Pick<ReleaseInputs, 'apps' | 'pipeline' | 'workspace' | 'context' | 'dockerfile' | 'target'>;

/**
 * What tells the comments of two jobs on one pull request apart: the name of the first app or of the pipeline or, where none is named, a hash of what is
 * built. At most 63 lower-case letters, digits and dashes.
 */
export function commentKey({ apps, pipeline, workspace, context, dockerfile, target }: Told): string {
  const [app] = apps;
  if (app !== undefined) return app;
  if (pipeline !== null) return `pipeline-${pipeline}`;
  const built = JSON.stringify([relative(workspace, context), dockerfile, target]);
  return createHash('sha256').update(built).digest('hex').slice(0, 16);
}
