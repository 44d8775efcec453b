const units = { KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 } as const;

/** Bytes of a size such as `300MB`: a number, then KB, MB or GB (2^10, 2^20, 2^30 bytes, as Heroku counts). Null for anything else. */
export function parseSize(text: string): number | null {
  const [, number, unit] = /^(\d{1,12}(?:\.\d{1,6})?) ?(KB|MB|GB)$/.exec(text) ?? [];
  if (number === undefined || (unit !== 'KB' && unit !== 'MB' && unit !== 'GB')) return null;
  const bytes = Math.round(Number(number) * units[unit]);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** A size for people: one decimal from 1 KB on, e.g. `214.0 MB`; 1 MB is 2^20 bytes. */
export function formatSize(bytes: number): string {
  if (bytes < units.KB) return `${Math.round(bytes)} bytes`;
  const unit = bytes < units.MB * 0.99995 ? 'KB' : bytes < units.GB * 0.99995 ? 'MB' : 'GB';
  return `${(bytes / units[unit]).toFixed(1)} ${unit}`;
}
