import type { SlugDelta } from '../slug/compare-slugs.ts';

/** The same with whole bytes: each side is rounded, and the delta is the difference of the two. */
export function roundedDelta({ before, after, delta }: SlugDelta): SlugDelta {
  const [bytesBefore, bytesAfter] = [Math.round(before.bytes), Math.round(after.bytes)];
  return {
    before: { ...before, bytes: bytesBefore },
    after: { ...after, bytes: bytesAfter },
    delta: { ...delta, bytes: bytesAfter - bytesBefore },
  };
}
