/** One line that a client printed. */
export interface ClientLine {
  /** A complaint is a fault, in the client's view. */
  readonly kind: 'secret' | 'complaint' | 'remark';
  readonly text: string;
}

/**
 * Reads a line as the runner would: a workflow command, or text. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function readClientLine(line: string): ClientLine {
  const command = /^::([a-z-]+)(?: [^:]*)?::(.*)$/s.exec(line);
  if (command === null) return { kind: 'remark', text: line };
  const [, name, value = ''] = command;
  const text = value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  if (name === 'add-mask') return { kind: 'secret', text };
  return { kind: name === 'warning' || name === 'error' ? 'complaint' : 'remark', text };
}

/** What a client said last of an attempt that failed and that it repeats; null if none did. */
export function lastFailedAttempt(lines: readonly ClientLine[]): string | null {
  return lines.findLast(({ text }) => text.startsWith('Attempt '))?.text ?? null;
}
