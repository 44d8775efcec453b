/**
 * All that a label may have in it. What mermaid reads as more than text (quotes, brackets, `%%{init}`, `#entities;`, `:`, line
 * ends) is not among it, and neither is a letter that cannot be seen. https://mermaid.js.org/syntax/
 */
const other = /[^[[\p{L}\p{N} .\/\(\)_+\-]--\p{DI}]]+/gv;
const LONGEST_LABEL = 48;

/** A diagram that GitHub draws. The lines are mermaid's; somebody else's text in them has to be a label. */
export function mermaidBlock(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

/** Somebody's text as a label, with a space for all that is not a letter, a digit or one of a few signs; cut in the middle. */
export function mermaidLabel(text: string): string {
  const label = text.replace(other, ' ').replace(/ +/g, ' ').trim();
  const characters = [...label];
  if (characters.length <= LONGEST_LABEL) return label === '' ? '-' : label;
  const end = LONGEST_LABEL / 2 - 2;
  return `${characters.slice(0, end).join('')}...${characters.slice(-end).join('')}`;
}

/** Labels of which no two are the same: of two parts with one label, mermaid draws one. */
export function distinctLabels(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const label = mermaidLabel(text);
    let distinct = label;
    for (let count = 2; taken.has(distinct); count++) distinct = `${label} (${count})`;
    taken.add(distinct);
    return distinct;
  });
}
