/** A text as one word of a bash script that stands for exactly itself, whatever is in it (but a zero byte, which no variable holds). */
export function bashWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
