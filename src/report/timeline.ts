import { formatDuration } from '../durations.ts';
import type { StepTime } from '../steps.ts';
import { codeCell, table } from './markdown.ts';

/** The steps as a chart that GitHub draws, and as a table. https://mermaid.js.org/syntax/gantt.html */
export function timeline(steps: readonly StepTime[]): string {
  if (steps.length === 0) return '';
  const bars = steps.map(({ title, startMs, endMs, isDone }) => {
    const from = Math.round(startMs);
    return `  ${title.replace(/[^\p{L}\p{N} ./()_-]+/gu, ' ')} :${isDone ? '' : 'crit, '}${from}, ${Math.max(from + 1, Math.round(endMs))}`;
  });
  const chart = ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars, '```'].join('\n');
  const rows = steps.map(({ title, startMs, endMs, waitedMs, isDone }) => [
    codeCell(title),
    formatDuration(startMs),
    `${formatDuration(endMs - startMs)}${isDone ? '' : ' (failed)'}`,
    formatDuration(waitedMs),
  ]);
  return `${chart}\n\n${table(['Step', 'Began after', 'Took', 'Waited for'], rows)}`;
}
