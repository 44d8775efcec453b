import { formatSize } from '../sizes.ts';
import type { Advice } from '../slug/advice.ts';
import { adviceSubjects } from '../slug/advice-subjects.ts';
import type { TableBlock } from './blocks.ts';
import { pathCell } from './markdown.ts';

/** So many names are shown in a cell; the report has more. */
const SHOWN = 3;

/** What the slug could do without, as a table; nothing if there is nothing. */
export function adviceTable(advice: readonly Advice[]): readonly TableBlock[] {
  if (advice.length === 0) return [];
  const rows = advice.map((each) => [whatCell(each), formatSize(each.bytes), howCell(each)]);
  return [{ kind: 'table', head: ['Could go', 'Bytes', 'How'], rows }];
}

function whatCell({ kind, paths, count }: Advice): string {
  return [adviceSubjects[kind].title, ...shown(paths, count)].join('<br>');
}

/** A report may have been made by somebody else: of its words, none are shown but names. */
function howCell({ kind, remedy: { slugignore } }: Advice): string {
  const { build, caution } = adviceSubjects[kind];
  const lines = slugignore.length === 0 ? [] : ['Or in `.slugignore`:', ...shown(slugignore, slugignore.length)];
  return [build, ...lines, ...(caution === null ? [] : [caution])].join('<br>');
}

function shown(names: readonly string[], count: number): readonly string[] {
  const more = count - Math.min(SHOWN, names.length);
  return [...names.slice(0, SHOWN).map(pathCell), ...(more > 0 ? [`and ${more} more`] : [])];
}
