import type { Instruction } from './dockerfile-instructions.ts';
import { runMount } from './instruction-arguments.ts';

/**
 * The images that triggers copy from or mount when the app image is built. That build has one stage, and it has no name, so
 * what `from` names is an image; a number means a stage there too, and is refused.
 * https://docs.docker.com/reference/dockerfile/#copy---from
 */
export function triggerImages(
  triggers: readonly Instruction[],
): readonly { readonly reference: string; readonly line: number }[] {
  return triggers.flatMap((trigger) =>
    originsOf(trigger)
      .filter((from) => from !== 'scratch' && !/^\d*$/.test(from))
      .map((reference) => ({ reference, line: trigger.line })),
  );
}

/** ADD takes no `--from`. */
function originsOf({ keyword, flags }: Instruction): readonly string[] {
  const values = (flag: string) => flags.flatMap(({ name, value }) => (name === flag && value !== null ? [value] : []));
  if (keyword === 'COPY') return values('from');
  if (keyword !== 'RUN') return [];
  return values('mount').flatMap((mount) => runMount(mount).from ?? []);
}
