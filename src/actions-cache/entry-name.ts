/**
 * The key of an entry that was made at `time`. Entries cannot be replaced, so each has its own; the newest is found by its
 * prefix. The time is digits alone: there are cache services that give keys back in lower case.
 */
export function timedEntry(prefix: string, time: Date): string {
  return `${prefix}${time.toISOString().replace(/\D/g, '')}`;
}

/** Whether an entry that is offered or named is of exactly that prefix: services have been seen to match too much. */
export function isTimedEntryOf(entry: string, prefix: string): boolean {
  return entry.startsWith(prefix) && /^\d{17}$/.test(entry.slice(prefix.length));
}
