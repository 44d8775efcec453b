import type { Log } from '../../src/log.ts';

/** A log that keeps its lines, each after its level. */
export function aLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => void lines.push(`${level} ${text}`);
  return {
    lines,
    debug: keep('debug'),
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    untrusted: keep('untrusted'),
    progress: keep('progress'),
    mask: () => {},
    group: (_title, body) => body(),
  };
}
