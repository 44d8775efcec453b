import { createHash } from 'node:crypto';
import type { ImageFacts } from './engine.ts';

/** SHA-256 in hex that tells images apart by their layers and ENV: an engine's id for one differs between engines. */
export function imageIdentity({ diffIds, config }: Pick<ImageFacts, 'diffIds' | 'config'>): string {
  return createHash('sha256')
    .update(JSON.stringify([diffIds, config.env]))
    .digest('hex');
}
