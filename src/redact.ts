import { ELLIPSIS } from './cut-text.ts';

/** Shorter strings stand in too many words to be hidden without hiding everything. */
const SHORTEST = 4;
/** Hiding one of these would garble every log, and GitHub would drop outputs that hold it. */
const commonWords = new Set(['true', 'false', 'null', 'none', 'undefined', 'empty', 'main', 'master']);

/** Whether a secret can be hidden: neither short nor an everyday word. */
export function isHideable(secret: string): boolean {
  return secret.trim().length >= SHORTEST && !commonWords.has(secret.trim().toLowerCase());
}

/** Hides secrets in everything that is printed or written: as they are, line by line, as base64, URL-encoded and inside JSON. */
export class Redactor {
  #secrets: readonly string[] = [];
  /** Each run of so many characters in a secret as can be hidden: few texts hold one beside an ellipsis. */
  readonly #runs = new Set<string>();

  /** The strings that must not be seen, given as `secret`; none if it is too short or an everyday word. */
  add(secret: string): readonly string[] {
    if (!isHideable(secret)) return [];
    const lines = [secret, ...secret.split(/\r\n|\r|\n/)].flatMap((line) => [line, line.trim()]);
    const forms = [...new Set(lines.filter(isHideable).flatMap(formsOf))];
    this.#secrets = [...new Set([...this.#secrets, ...forms])];
    for (const form of forms) {
      for (let at = 0; at + SHORTEST <= form.length; at += 1) this.#runs.add(form.slice(at, at + SHORTEST));
    }
    return forms;
  }

  /** `text` with `***` for each stretch that belongs to secrets, also where they overlap, or where the text was cut within one. */
  clean(text: string): string {
    const whole = this.#secrets.flatMap((secret) => placesOf(secret, text));
    const places = [...whole, ...this.#cutPlacesOf(text)].sort((a, b) => a.start - b.start);
    let cleaned = '';
    let end = 0;
    for (const place of places) {
      // A place that begins inside the one before is part of the same stretch.
      if (place.start >= end) cleaned += `${text.slice(end, place.start)}***`;
      end = Math.max(end, place.end);
    }
    return cleaned + text.slice(end);
  }

  /** Where a text was cut (see `cutText`), what stands before the ellipsis may be the beginning of a secret, and what follows its end. */
  #cutPlacesOf(text: string): readonly Place[] {
    const places: Place[] = [];
    for (let at = text.indexOf(ELLIPSIS); at >= 0; at = text.indexOf(ELLIPSIS, at + 1)) {
      const start = at + ELLIPSIS.length;
      if (this.#runs.has(text.slice(Math.max(0, at - SHORTEST), at))) {
        const length = this.#longestPart((secret, most) => text.endsWith(secret.slice(0, most), at));
        if (length > 0) places.push({ start: at - length, end: at });
      }
      if (this.#runs.has(text.slice(start, start + SHORTEST))) {
        const length = this.#longestPart((secret, most) => text.startsWith(secret.slice(-most), start));
        if (length > 0) places.push({ start, end: start + length });
      }
    }
    return places;
  }

  #longestPart(holds: (secret: string, length: number) => boolean): number {
    return Math.max(...this.#secrets.map((secret) => longestPart(secret, (length) => holds(secret, length))));
  }
}

function formsOf(line: string): readonly string[] {
  // With `:` before it as it stands in an Authorization header; without padding, which not everyone writes.
  const base64 = [line, `:${line}`].map((text) => Buffer.from(text, 'utf8').toString('base64').replace(/=+$/, ''));
  return [line, encodeURIComponent(line.toWellFormed()), JSON.stringify(line).slice(1, -1), ...base64];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placesOf(secret: string, text: string): readonly Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1))
    places.push({ start, end: start + secret.length });
  return places;
}

/** The most characters of a secret, but not all, of which `holds` is true; 0 where they are too few to tell. */
function longestPart(secret: string, holds: (length: number) => boolean): number {
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1) if (holds(length)) return length;
  return 0;
}
