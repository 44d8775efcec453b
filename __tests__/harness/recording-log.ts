import type { Log } from '../../src/log.ts';

export type LogLevel = 'debug' | 'info' | 'notice' | 'warning' | 'error' | 'untrusted' | 'progress' | 'group';

export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** A log that keeps what it is told, as it is told: nothing is masked in it, so that a test sees what relied on masking. */
export interface RecordingLog extends Log {
  readonly lines: readonly LogLine[];
  /** What was to be masked, in order. */
  readonly masked: readonly string[];
  /** All lines, or those of one level, joined by line breaks. */
  text(level?: LogLevel): string;
}

/** An empty recording log. */
export function createRecordingLog(): RecordingLog {
  const lines: LogLine[] = [];
  const masked: string[] = [];
  const keep =
    (level: LogLevel) =>
    (text: string): void =>
      void lines.push({ level, text });
  return {
    lines,
    masked,
    text: (level) =>
      lines
        .filter((line) => level === undefined || line.level === level)
        .map((line) => line.text)
        .join('\n'),
    debug: keep('debug'),
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    untrusted: keep('untrusted'),
    progress: keep('progress'),
    mask: (secret) => void masked.push(secret),
    group: (title, body) => {
      keep('group')(title);
      return body();
    },
  };
}
