/** Rows as aligned text, two spaces before each column. All but the last are aligned to the right, for they hold sizes. */
export function textColumns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => `  ${column === head.length - 1 ? cell : cell.padStart(widths[column] ?? 0)}`)
        .join(''),
    )
    .join('\n');
}
