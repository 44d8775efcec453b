import { escapeHtml } from '../pages/escape-html.ts';
import { formatSize } from '../sizes.ts';
import type { ReleaseRecord } from './records.ts';

const WIDTH = 720;
const HEIGHT = 120;
/** Room for the labels: above for the largest size, below for the versions. */
const INSET = { left: 8, right: 8, top: 24, bottom: 22 };

/** The slug sizes of an app's releases, oldest first, as an SVG; empty for fewer than two, which make no line. */
export function sizeChart(releases: readonly ReleaseRecord[]): string {
  const sizes = releases.flatMap((release) =>
    release.slug?.blob == null ? [] : [{ release, sizeBytes: release.slug.blob.sizeBytes }],
  );
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const most = Math.max(1, ...sizes.map(({ sizeBytes }) => sizeBytes));
  const points = sizes.map(({ release, sizeBytes }, index) => ({
    release,
    sizeBytes,
    x: round(INSET.left + (index / (sizes.length - 1)) * (WIDTH - INSET.left - INSET.right)),
    y: round(HEIGHT - INSET.bottom - (sizeBytes / most) * (HEIGHT - INSET.top - INSET.bottom)),
  }));
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const label = `Slug sizes from v${first.release.version} (${formatSize(first.sizeBytes)}) to v${last.release.version} (${formatSize(last.sizeBytes)}), ${formatSize(most)} at most`;
  const base = HEIGHT - INSET.bottom;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">
<line class="axis" x1="${INSET.left}" y1="${base}" x2="${WIDTH - INSET.right}" y2="${base}"/>
<polyline class="sizes" points="${line}"/>
${points.map(({ release, sizeBytes, x, y }) => `<circle class="${release.status}" cx="${x}" cy="${y}" r="3.5"><title>v${release.version}: ${formatSize(sizeBytes)}</title></circle>`).join('\n')}
<text x="${INSET.left}" y="14">${formatSize(most)} at most</text>
<text x="${INSET.left}" y="${HEIGHT - 6}">v${first.release.version}</text>
<text x="${WIDTH - INSET.right}" y="${HEIGHT - 6}" text-anchor="end">v${last.release.version}, ${formatSize(last.sizeBytes)}</text>
</svg>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
