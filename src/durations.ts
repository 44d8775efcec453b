const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a duration such as `30m`: a whole number with s, m, h or d. Null for anything else, and for zero. */
export function parseDuration(text: string): number | null {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (number === undefined || (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd')) return null;
  const ms = Number(number) * units[unit];
  return ms > 0 ? ms : null;
}

/** A duration for people: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 10 min`, `8 days`. */
export function formatDuration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3_600) return pair(seconds, 60, 'min', 's');
  if (seconds < 48 * 3_600) return pair(Math.round(seconds / 60), 60, 'h', 'min');
  return `${Math.floor(seconds / 86_400)} days`;
}

function pair(value: number, per: number, large: string, small: string): string {
  const rest = value % per;
  return `${Math.floor(value / per)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}
