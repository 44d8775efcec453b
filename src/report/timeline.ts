import { formatDuration } from '../durations.ts';
import type { StepTime } from '../steps.ts';
import { renderBlocks, type TableBlock } from './blocks.ts';
import { codeCell } from './markdown.ts';
import { mermaidBlock, mermaidLabel } from './mermaid.ts';

/** The steps as a chart that GitHub draws, and as a table. */
export function timeline(steps: readonly StepTime[]): string {
  return steps.length === 0 ? '' : renderBlocks([timeChart(steps), ...stepTable(steps)], Number.POSITIVE_INFINITY);
}

/** When each step ran, beside the others. https://mermaid.js.org/syntax/gantt.html */
function timeChart(steps: readonly StepTime[]): string {
  const bars = steps.map(({ title, startMs, endMs, isDone }) => {
    const from = Math.round(startMs);
    return `  ${mermaidLabel(title)} :${isDone ? '' : 'crit, '}${from}, ${Math.max(from + 1, Math.round(endMs))}`;
  });
  return mermaidBlock(['gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars]);
}

/** When each step ran and how long it took; nothing if there is none. */
export function stepTable(steps: readonly StepTime[]): readonly TableBlock[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ title, startMs, endMs, waitedMs, isDone }) => [
    codeCell(title),
    formatDuration(startMs),
    `${formatDuration(endMs - startMs)}${isDone ? '' : ' (failed)'}`,
    formatDuration(waitedMs),
  ]);
  return [{ kind: 'table', head: ['Step', 'Began after', 'Took', 'Waited for'], rows }];
}
