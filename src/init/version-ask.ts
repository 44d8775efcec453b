import semver from 'semver';
import { faultInFile, type PlacedText } from './files/placed-text.ts';
import type { Runtime } from './runtimes.ts';

/** The version of a runtime that an app asks for. */
export type VersionAsk =
  /** One, or a line of them: `3.4.7`, `22`. */
  | { readonly kind: 'plain'; readonly version: string; readonly place: PlacedText }
  | { readonly kind: 'range'; readonly accepts: (version: string) => boolean; readonly place: PlacedText };

/** Larger than any minor or patch number: what the newest of a line is compared as. */
const NEWEST = 9999;
/** No runtime has had as many minors of one line, or patches of one minor. */
const MOST_OF_A_LINE = 99;

/** A plain version, of whatever precision, without a `v`; null for anything else. */
export function plainVersion(text: string): string | null {
  return /^v?(\d+(?:\.\d+){0,2})$/.exec(text.trim())?.[1] ?? null;
}

/**
 * The least precise tag of a runtime's image whose newest version is what the app asks for, so that patches reach it: of several
 * lines `preferred`, else the newest. Throws ActionError with file and line where no image has such a version.
 */
export function chooseVersion(ask: VersionAsk, runtime: Runtime, preferred: string): string {
  if (ask.kind === 'plain') return plainTag(ask.version, ask.place, runtime, preferred);
  const lines = [...new Set([...runtime.lines.filter((line) => line === preferred), ...runtime.lines])];
  const found = firstAccepted(lines, ask.accepts, runtime);
  if (found === null) throw unknownVersion(ask.place, runtime);
  return found;
}

function plainTag(version: string, place: PlacedText, runtime: Runtime, preferred: string): string {
  const isOf = (line: string) => version === line || version.startsWith(`${line}.`);
  const line = runtime.lines.find(isOf);
  if (line !== undefined) {
    if (!runtime.hasPatchTags) return line;
    if (!hasImage(version, runtime)) throw unknownVersion(place, runtime);
    return version;
  }
  // `3` of a runtime whose lines are 3.13 and 3.14.
  const wider = [preferred, ...runtime.lines].find((own) => own.startsWith(`${version}.`));
  if (wider !== undefined) return wider;
  throw unknownVersion(place, runtime);
}

function firstAccepted(
  tags: readonly string[],
  accepts: (version: string) => boolean,
  runtime: Runtime,
): string | null {
  const found = tags.find((tag) => accepts(newestOf(tag)) && hasImage(tag, runtime));
  if (found !== undefined || !runtime.hasPatchTags) return found ?? null;
  // Only where a range ends within a line: `>=20 <20.10` is met by 20.9.
  const finer = tags
    .filter((tag) => tag.split('.').length < 3)
    .flatMap((tag) => countdown.map((part) => `${tag}.${part}`));
  return finer.length === 0 ? null : firstAccepted(finer, accepts, runtime);
}

const countdown: readonly number[] = Array.from({ length: MOST_OF_A_LINE + 1 }, (_, index) => MOST_OF_A_LINE - index);

/** Whether the newest of a tag's versions is one that the template's Debian was there for. */
function hasImage(tag: string, runtime: Runtime): boolean {
  const first = firstPatchFor(tag, runtime);
  return first === undefined || semver.gte(newestOf(tag), first);
}

function firstPatchFor(version: string, { lines, firstPatches }: Runtime): string | undefined {
  const isOf = (each: string, line: string) => `${each}.`.startsWith(`${line}.`);
  const line = lines.find((own) => isOf(version, own));
  return line === undefined ? undefined : firstPatches.find((first) => isOf(first, line));
}

function newestOf(tag: string): string {
  const parts = tag.split('.');
  return [...parts, ...[NEWEST, NEWEST].slice(0, 3 - parts.length)].join('.');
}

function unknownVersion(place: PlacedText, { name, lines, firstPatches, source }: Runtime): Error {
  const since = firstPatches.length === 0 ? '' : `, of the old ones ${firstPatches.toReversed().join(', ')} and newer`;
  return faultInFile(
    place,
    `no image has ${name} ${JSON.stringify(place.text)} for this stack. There are ${lines.toReversed().join(', ')}${since} (${source}).`,
  );
}
