import type { Log } from '../log.ts';
import { namedPaths } from './named-paths.ts';
import type { PackedSlug } from './pack-slug.ts';
import type { SlugFinding } from './slug-finding.ts';

type Level = 'info' | 'notice' | 'warning';

const meanings: Readonly<Record<SlugFinding['kind'], { readonly level: Level; readonly text: string }>> = {
  excluded: { level: 'info', text: 'left out by .slugignore (or .git)' },
  'not-a-file': { level: 'warning', text: 'left out: a pipe, socket or device cannot be in a slug' },
  'special-bits': { level: 'notice', text: 'setuid, setgid and sticky bits were cleared, a dyno has no use for them' },
  unreadable: { level: 'warning', text: 'made readable for their owner, or the dyno could not read its own files' },
  'outside-link': {
    level: 'notice',
    text: 'symbolic links that lead out of /app: on the dyno they point into the stack image',
  },
};

/** Tells what the slug does not carry as it is in the image, a line for each kind. */
export function noteFindings(slug: PackedSlug, log: Log): void {
  for (const [kind, { level, text }] of Object.entries(meanings)) {
    const paths = slug.findings.filter((finding) => finding.kind === kind).map(({ path }) => path);
    if (paths.length > 0) log[level](`${namedPaths(paths)}: ${text}.`);
  }
  if (slug.comparedWith === 'base') {
    log.info(
      "A thin base has no program that lists files, so the files of the base were compared with its record, and the archive's end vouches for those of the app.",
    );
  }
  if (slug.comparedWith === 'nothing') {
    log.notice(
      'The image has no find, so the files in the slug could not be compared with those in the image; only the end of the archive vouches for it.',
    );
  }
}
