import { chooseFolders, folderSizes } from './folder-choice.ts';
import { distinctLabels, mermaidBlock } from './mermaid.ts';
import type { ReleaseReport, ReportedSlug } from './report.ts';

const MB = 2 ** 20;
/** As many slices as can be told apart by their colours. */
const SLICES = 8;
/** Thinner slices, by their share of the slug, have their percentages drawn over each other. */
const THINNEST_SLICE = 0.02;
/** What two decimals can tell from nothing. */
const LEAST_BYTES = 0.01 * MB;
/** Room above and below the line, as a share of the largest size. */
const LEAST_ROOM = 0.02;
/** The line's own colour is too pale to be seen on white. https://mermaid.js.org/config/directives.html */
const LINE_STYLE =
  '%%{init: {"xyChart": {"height": 320}, "themeVariables": {"xyChart": {"plotColorPalette": "#0969da"}}}}%%';

/** Where the slug's bytes are, and how its size went: charts that GitHub draws, of what is known. */
export function slugCharts(report: ReleaseReport): readonly string[] {
  return report.slug === null ? [] : [folderPie(report.slug), sizeLine(report)].filter((chart) => chart !== null);
}

/** The largest folders as a pie, in MB. https://mermaid.js.org/syntax/pie.html */
function folderPie(slug: ReportedSlug): string | null {
  const least = Math.max(LEAST_BYTES, THINNEST_SLICE * slug.sizeBytes);
  const largest = chooseFolders(folderSizes(slug, []), SLICES).filter(({ bytes }) => bytes >= least);
  if (largest.length === 0) return null;
  const rest = slug.sizeBytes - largest.reduce((sum, { bytes }) => sum + bytes, 0);
  const slices = [
    ...largest.map(({ path, bytes }) => ({ name: `${path}/`, bytes })),
    ...(rest >= LEAST_BYTES ? [{ name: 'all other', bytes: rest }] : []),
  ];
  const labels = distinctLabels(slices.map(({ name }) => name));
  return mermaidBlock([
    'pie showData',
    '  title Where the slug is large, in MB',
    ...slices.map(({ bytes }, index) => `  "${labels[index]}" : ${(bytes / MB).toFixed(2)}`),
  ]);
}

/**
 * The size of the app's slugs in MB, up to this one. The chart's first name is the one that all versions of mermaid know which
 * GitHub has had. https://mermaid.js.org/syntax/xyChart.html
 */
function sizeLine({ slug, history, app, releases }: ReleaseReport): string | null {
  if (slug === null || history.length === 0) return null;
  const released = releases.find((release) => release.app === app && release.status === 'succeeded')?.version ?? null;
  const points = [
    ...history.toReversed().map(({ version, sizeBytes }) => ({ name: `v${version}`, sizeBytes })),
    { name: released === null ? 'this' : `v${released}`, sizeBytes: slug.sizeBytes },
  ];
  const sizes = points.map(({ sizeBytes }) => sizeBytes / MB);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const room = Math.max((most - least) / 10, most * LEAST_ROOM);
  return mermaidBlock([
    LINE_STYLE,
    'xychart-beta',
    '  title "Slug size of the last releases, in MB"',
    `  x-axis [${points.map(({ name }) => `"${name}"`).join(', ')}]`,
    `  y-axis "MB" ${Math.max(0, least - room).toFixed(2)} --> ${(most + room).toFixed(2)}`,
    `  line [${sizes.map((size) => size.toFixed(2)).join(', ')}]`,
  ]);
}
